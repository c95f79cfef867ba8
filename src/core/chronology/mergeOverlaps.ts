import type { Overlap, Pair } from './alignOverlap.js';
import type { Conversation } from './Conversation.js';
import type { Draft } from './Draft.js';
import { withoutDoubtful } from './withoutDoubtful.js';
import { fixedOnScreen } from './fixedOnScreen.js';
import type { Found } from './Found.js';
import { OverlapMemory } from './OverlapMemory.js';
import { secondsApart, type Shot } from './Shot.js';
import { SightingGroups } from './SightingGroups.js';
import { titlesOfOne } from './titlesOfOne.js';

/** So many screenshots are compared each with each; beyond that only those that share a message word for word. */
const allPairsUpTo = 40;
/** A message on more screenshots than that is a template: each of them is compared with so many behind it. */
const templateReach = 50;
const leastShared = 4;

/** An overlap that others contradict is given up, unless so large a share of it stands. */
const enoughStanding = 0.7;

/**
 * Puts overlapping screenshots together: the same message seen on several of them becomes one sighting. Two equal
 * messages on one screenshot stay two. The result does not depend on the order of import.
 */
export function mergeOverlaps(screenshots: readonly (readonly Draft[])[], memory = new OverlapMemory()): readonly Conversation[] {
  const taken = screenshots.filter((drafts) => drafts.length > 0).map((drafts) => memory.shotOf(drafts));
  const fixed = taken.length <= allPairsUpTo ? fixedOnScreen(taken) : taken.map(() => new Set<number>());
  const shots = taken.map((shot, at) => memory.freeOf(shot, fixed[at]!));
  const groups = new SightingGroups(shots);
  const found = withoutDoubtful(overlapsOf(shots, memory), shots);
  for (const { a, b, pairs } of found) {
    const moving = pairs.filter(([i, j]) => !fixed[a]!.has(i) && !fixed[b]!.has(j));
    const standing = moving.filter(([i, j]) => groups.mayJoin(a, i, b, j));
    if (standing.length >= moving.length * enoughStanding) for (const [i, j] of standing) if (groups.mayJoin(a, i, b, j)) groups.join(a, i, b, j);
  }
  groups.absorb(found.flatMap(({ a, b, fragmentsInA, fragmentsInB }) => [...fragmentsInA.map(([i, j]) => [a, i, b, j] as const), ...fragmentsInB.map(([j, i]) => [b, j, a, i] as const)]));
  for (const { a, b, joinedInA, joinedInB, absentInA, absentInB } of found) {
    for (const i of joinedInA) groups.doubt(a, i);
    for (const j of joinedInB) groups.doubt(b, j);
    for (const i of absentInB) groups.discard(a, i);
    for (const j of absentInA) groups.discard(b, j);
  }
  fixed.forEach((items, shot) => {
    for (const i of items) groups.discard(shot, i);
  });
  return groups.conversations();
}

/**
 * Overlaps, surest first, so that a doubtful one cannot stand in the way of a sure one; of equally sure ones those taken
 * sooner after each other, as who scrolls takes one screen after the next; then by content.
 */
function overlapsOf(shots: readonly Shot[], memory: OverlapMemory): readonly Found[] {
  // Which of two is looked at first must not depend on the order of import.
  const pairs = (shots.length <= allPairsUpTo ? allPairs(shots.length) : sharingPairs(shots)).map(([a, b]): Pair => (nameOfShot(shots[a]!) < nameOfShot(shots[b]!) ? [a, b] : [b, a]));
  const found = pairs.flatMap(([a, b]): readonly Found[] => foundIn(a, b, memory.align(shots[a]!, shots[b]!)));
  // Two titles of screenshots that overlap in spite of them are of one conversation.
  const isOfOne = titlesOfOne(found.map(({ a, b }) => [shots[a]!, shots[b]!]));
  const known = new Set(found.map(({ a, b }) => a * shots.length + b));
  for (const [a, b] of pairs) {
    if (!known.has(a * shots.length + b) && isOfOne(shots[a]!, shots[b]!)) found.push(...foundIn(a, b, memory.align(memory.untitled(shots[a]!), memory.untitled(shots[b]!))));
  }
  const nameOf = ({ a, b }: Found): string => `${nameOfShot(shots[a]!)} ${nameOfShot(shots[b]!)}`;
  const named = found.map((overlap) => ({ overlap, name: nameOf(overlap), apart: secondsApart(shots[overlap.a]!, shots[overlap.b]!) }));
  return named.sort((x, y) => y.overlap.proof - x.overlap.proof || x.apart - y.apart || (x.name < y.name ? -1 : 1)).map(({ overlap }) => overlap);
}

const foundIn = (a: number, b: number, overlap: Overlap | null): readonly Found[] => (overlap === null ? [] : [{ a, b, ...overlap }]);
const nameOfShot = ({ drafts }: Shot): string => drafts[0]!.entry.id;

function allPairs(count: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) pairs.push([a, b]);
  return pairs;
}

function sharingPairs(shots: readonly Shot[]): readonly Pair[] {
  const byText = new Map<string, number[]>();
  shots.forEach(({ items }, shot) => {
    for (const text of new Set(items.map(({ bare }) => bare))) {
      if (text.length < leastShared) continue;
      const holders = byText.get(text);
      if (holders) holders.push(shot);
      else byText.set(text, [shot]);
    }
  });
  const pairs = new Map<number, Pair>();
  for (const holders of byText.values()) {
    holders.forEach((a, k) => {
      for (const b of holders.slice(k + 1, k + 1 + templateReach)) pairs.set(a * shots.length + b, [a, b]);
    });
  }
  return [...pairs.values()];
}
