import { bestChain, type Node } from './bestChain.js';
import { laidOverlap } from './laidOverlap.js';
import { proofOf } from './proofOf.js';
import { areOfOneWidth, isSameScreen } from './scrolled.js';
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
  /** How far the second lies below the first, in thousandths of the width; null when nothing tells it. */
  readonly by: number | null;
  /** What they show proves it; else it stands only where it fills a hole. */
  readonly isSure: boolean;
}

/**
 * The messages that two screenshots of one conversation share: the end of one is the beginning of the other, or one lies
 * within the other. Told by where things stand on both, whatever was cut off each at its top and bottom; where the chat is
 * laid out in another width, by the words alone. Null when they do not overlap beyond doubt.
 */
export function alignOverlap(a: Shot, b: Shot): Overlap | null {
  const laid = a.screen.aspect === null || b.screen.aspect === null ? null : laidOverlap(a, b);
  if (isSameScreen(a, b)) return laid;
  const chained = chainedOverlap(a, b);
  if (laid?.isSure && laid.pairs.length >= (chained?.pairs.length ?? 0)) return laid;
  return chained ?? (areOfOneWidth(a, b) ? laid : null);
}

/** A chain of pairs in the order of both, each worth what its words, time and side say; what lies outside the overlap costs nothing. */
function chainedOverlap(a: Shot, b: Shot): Overlap | null {
  const chain = withoutDoubtfulEnds(bestChain(nodesOf(a, b), a, b));
  const proof = proofOf(chain, a, b);
  if (proof === 0) return null;
  return { pairs: chain.map(({ i, j }) => [i, j]), fragmentsInA: [], fragmentsInB: [], joinedInA: [], joinedInB: [], absentInA: [], absentInB: [], proof, by: null, isSure: true };
}

/** Pairs that words tell; none where nothing is sure. */
function nodesOf(a: Shot, b: Shot): Node[] {
  const nodes: Node[] = [];
  forAll(a, b, (one, other, i, j) => {
    const grade = likeness(one, other);
    const isPicture = one.bare === '' && !one.isDay;
    if (grade > 0) nodes.push({ i, j, grade: isPicture ? 1 : grade, isSure: !isPicture && grade > 1 });
  });
  if (!nodes.some(({ isSure }) => isSure)) return [];
  forAll(a, b, (one, other, i, j) => {
    if (isAlikeInSpite(one, other)) nodes.push({ i, j, grade: 1, isSure: false });
  });
  return nodes;
}

function forAll(a: Shot, b: Shot, look: (one: Item, other: Item, i: number, j: number) => void): void {
  a.items.forEach((one, i) => b.items.forEach((other, j) => look(one, other, i, j)));
}

/** A pair that its words do not prove counts only between two that they do. */
const withoutDoubtfulEnds = (chain: readonly Node[]): readonly Node[] => chain.slice(Math.max(0, chain.findIndex(({ isSure }) => isSure)), chain.findLastIndex(({ isSure }) => isSure) + 1);
