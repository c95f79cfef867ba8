import { bestChain, type Node } from './bestChain.js';
import { laidOverlap } from './laidOverlap.js';
import { proofOf } from './proofOf.js';
import { commonScroll, coversScrolled, fitScrolled, isSameScreen, isSameSize, scrolls, slack } from './scrolled.js';
import { isAlikeInSpite, likeness } from './sameMessage.js';
import type { Item, Shot } from './Shot.js';

export type Pair = readonly [indexInA: number, indexInB: number];

/** What two screenshots of one conversation share. */
export interface Overlap {
  /** The same message on both, from top to bottom. */
  readonly pairs: readonly Pair[];
  /** Pieces on one of the message that the other shows in one. */
  readonly fragmentsInA: readonly Pair[];
  readonly fragmentsInB: readonly Pair[];
  /** What was read as one message on one and is two on the other. */
  readonly joinedInA: readonly number[];
  readonly joinedInB: readonly number[];
  /** What the other alone shows in a place that this one shows too: a mark on the screen, or dirt. */
  readonly absentInA: readonly number[];
  readonly absentInB: readonly number[];
  /** The more, the surer. */
  readonly proof: number;
  /** How far the second lies below the first, in thousandths of the width; 0 when it is not known. */
  readonly by: number;
  /** What they show proves it; else it stands only where it fills a hole. */
  readonly isSure: boolean;
}

/** A picture is at least so high, in thousandths of the width. */
const leastPicture = 100;

/**
 * The messages that two screenshots of one conversation share: the end of one is the beginning of the other, or one lies
 * within the other. A chain of pairs in the order of both, each worth what its words, time, side and place say; what lies
 * outside the overlap costs nothing. Null when they do not overlap beyond doubt.
 */
export function alignOverlap(a: Shot, b: Shot): Overlap | null {
  const laid = isSameScreen(a, b) ? laidOverlap(a, b) : null;
  if (laid !== null || isSameScreen(a, b)) return laid;
  const anchors = anchorsOf(a, b);
  if (anchors.length === 0) return null;
  const nodes = isSameScreen(a, b) ? [...anchors, ...nodesByPlace(a, b, anchors)] : anchors;
  const chain = withoutDoubtfulEnds(bestChain(nodes, a, b));
  const proof = proofOf(chain, a, b);
  if (proof === 0) return null;
  const [inA, inB] = [within(a, b, chain, true), within(b, a, chain, false)];
  // What has a time of its own is a message of its own, and what the other screenshot shows in its place is two in one.
  return {
    pairs: chain.map(({ i, j }) => [i, j]),
    fragmentsInA: inA.filter(([i]) => a.items[i]!.time === null),
    fragmentsInB: inB.filter(([j]) => b.items[j]!.time === null),
    joinedInA: inB.filter(([j]) => b.items[j]!.time !== null).map(([, i]) => i),
    joinedInB: inA.filter(([i]) => a.items[i]!.time !== null).map(([, j]) => j),
    absentInA: [],
    absentInB: [],
    proof,
    by: scrollOf(chain),
    isSure: !isSameScreen(a, b),
  };
}

/** What most steps of a chain agree in, from the middle. */
function scrollOf(chain: readonly Node[]): number {
  const all = chain.flatMap(({ scrolls: each }) => each).sort((x, y) => x - y);
  return all[all.length >> 1] ?? 0;
}

/** Pairs that words tell; none where nothing is sure. */
function anchorsOf(a: Shot, b: Shot): Node[] {
  const sameScreen = isSameScreen(a, b);
  const nodes: Node[] = [];
  forAll(a, b, (one, other, i, j) => {
    const grade = likeness(one, other);
    if (grade === 0) return;
    const isPicture = one.bare === '' && !one.isDay;
    if (isPicture && sameScreen && !isSameSize(one, other)) return;
    const isSure = isPicture ? sameScreen && isSamePicture(one, other) : grade > 1;
    nodes.push({ i, j, grade: isPicture && !sameScreen ? 1 : grade, isSure, fit: 0, scrolls: sameScreen ? scrolls(one, other) : [] });
  });
  if (!nodes.some(({ isSure }) => isSure)) return [];
  forAll(a, b, (one, other, i, j) => {
    if (isAlikeInSpite(one, other)) nodes.push({ i, j, grade: 1, isSure: false, fit: 0, scrolls: sameScreen ? scrolls(one, other) : [] });
  });
  return nodes;
}

const isSamePicture = (one: Item, other: Item): boolean => one.time !== null && one.time === other.time && Math.max(one.box![3], other.box![3]) >= leastPicture;

function forAll(a: Shot, b: Shot, look: (one: Item, other: Item, i: number, j: number) => void): void {
  a.items.forEach((one, i) => b.items.forEach((other, j) => look(one, other, i, j)));
}

/** Pairs that stand where a sure pair says that the same thing must stand, whatever was read there. */
function nodesByPlace(a: Shot, b: Shot, anchors: readonly Node[]): Node[] {
  const known = new Set(anchors.map(({ i, j }) => i * b.items.length + j));
  const offsets: number[] = [];
  for (const { isSure, scrolls: all } of anchors) {
    if (!isSure) continue;
    for (const by of all) if (!offsets.some((other) => Math.abs(other - by) <= slack / 2)) offsets.push(by);
  }
  const nodes: Node[] = [];
  forAll(a, b, (one, other, i, j) => {
    if (known.has(i * b.items.length + j) || one.isDay !== other.isDay) return;
    const own = offsets.filter((by) => coversScrolled(one.box!, other.box!, by));
    const fit = Math.max(0, ...own.map((by) => fitScrolled(one.box!, other.box!, by)));
    if (own.length > 0) nodes.push({ i, j, grade: 0, isSure: false, fit, scrolls: own });
  });
  return nodes;
}

/** A pair that its words do not prove counts only between two that they do, or at the scroll of the others. */
function withoutDoubtfulEnds(chain: readonly Node[]): readonly Node[] {
  const first = chain.findIndex(({ isSure }) => isSure);
  const last = chain.findLastIndex(({ isSure }) => isSure);
  if (first === -1) return [];
  const fits = (node: Node, next: Node): boolean => commonScroll(node.scrolls, next.scrolls) !== null;
  let from = first;
  while (from > 0 && fits(chain[from - 1]!, chain[from]!)) from -= 1;
  let to = last;
  while (to < chain.length - 1 && fits(chain[to + 1]!, chain[to]!)) to += 1;
  return chain.slice(from, to + 1);
}

/** What stands on one screenshot within the box of a pair's message on the other, its words among that one's. */
function within(shot: Shot, other: Shot, chain: readonly Node[], isFromA: boolean): readonly Pair[] {
  const partner = new Map(chain.map(({ i, j }) => (isFromA ? [i, j] : [j, i])));
  return shot.items.flatMap((item, index): Pair[] => {
    if (partner.has(index) || item.isDay || item.box === null) return [];
    const whole = chain.find(({ i, j, scrolls: all }) => {
      const target = other.items[isFromA ? j : i]!;
      return !target.isDay && target.bare.includes(item.bare) && all.some((by) => isWithin(item, target, isFromA ? by : -by));
    });
    return whole === undefined ? [] : [[index, isFromA ? whole.j : whole.i]];
  });
}

/** Whether a thing lies in the box of one that is higher than itself, moved down by so much. */
const isWithin = (item: Item, whole: Item, by: number): boolean =>
  whole.box !== null && item.box![3] < whole.box[3] - slack && coversScrolled(item.box!, whole.box, by);
