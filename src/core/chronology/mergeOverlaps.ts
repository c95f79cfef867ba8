import type { Pair, Shot } from './alignOverlap.js';
import type { Conversation } from './Conversation.js';
import type { Draft } from './Draft.js';
import { OverlapMemory } from './OverlapMemory.js';
import { SightingGroups } from './SightingGroups.js';

/** So many screenshots are compared each with each; beyond that only those that share a message word for word. */
const allPairsUpTo = 40;
/** A message on more screenshots than that is a template: each of them is compared with so many behind it. */
const templateReach = 50;
const leastShared = 4;

interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly pairs: readonly Pair[];
}

/**
 * Puts overlapping screenshots together: the same message seen on several of them becomes one sighting. Two equal
 * messages on one screenshot stay two. The result does not depend on the order of import.
 */
export function mergeOverlaps(screenshots: readonly (readonly Draft[])[], memory = new OverlapMemory()): readonly Conversation[] {
  const shots = screenshots.filter((drafts) => drafts.length > 0).map((drafts) => memory.shotOf(drafts));
  const groups = new SightingGroups(shots);
  for (const { a, b, pairs } of overlapsOf(shots, memory)) {
    if (pairs.every(([i, j]) => groups.mayJoin(a, i, b, j))) for (const [i, j] of pairs) groups.join(a, i, b, j);
  }
  return groups.conversations();
}

/** Overlaps, longest first, so that a doubtful short one cannot stand in the way of a sure one. */
function overlapsOf(shots: readonly Shot[], memory: OverlapMemory): readonly Overlap[] {
  const found: Overlap[] = [];
  for (const [a, b] of shots.length <= allPairsUpTo ? allPairs(shots.length) : sharingPairs(shots)) {
    const pairs = memory.align(shots[a]!, shots[b]!);
    if (pairs.length > 0) found.push({ a, b, pairs });
  }
  return found.sort((x, y) => y.pairs.length - x.pairs.length || x.a - y.a || x.b - y.b);
}

function allPairs(count: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) pairs.push([a, b]);
  return pairs;
}

function sharingPairs(shots: readonly Shot[]): readonly Pair[] {
  const byText = new Map<string, number[]>();
  shots.forEach(({ bare }, shot) => {
    for (const text of new Set(bare)) {
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
