import { bestChain, isWeighty, type Node } from './bestChain.js';
import { commonScroll, coversScrolled, isSameScreen, isSameSize, scrolls, slack } from './scrolled.js';
import { contradicts, likeness } from './sameMessage.js';
import type { Item, Shot } from './Shot.js';

export type Pair = readonly [indexInA: number, indexInB: number];

/** What two screenshots of one conversation share. */
export interface Overlap {
  /** The same message on both, from top to bottom. */
  readonly pairs: readonly Pair[];
  /** Pieces on one of the message that the other shows in one. */
  readonly fragmentsInA: readonly Pair[];
  readonly fragmentsInB: readonly Pair[];
  /** The more, the surer. */
  readonly proof: number;
}

/** So many letters that agree prove an overlap. */
const enoughProof = 12;
/** Two screenshots under other titles are of other conversations, unless much more than a template agrees. */
const enoughUnderOtherTitle = 120;
/** A minute or a day that both show speaks for an overlap as so many letters do; so does a gap between two messages. */
const proofOfTime = 4;
const proofOfScroll = 3;
/** One message alone proves no overlap, unless it is long and has its time, or it joins the end of one to the beginning of the other. */
const loneLetters = 24;
const loneLettersAtEnds = 8;
/** Share of what stands in the overlap that must agree; else it is a template said twice. */
const enoughShare = 0.7;
/** Share of it whose words may be others, where the place alone tells. */
const mostByPlace = 0.34;

/**
 * The messages that two screenshots of one conversation share: the end of one is the beginning of the other, or one lies
 * within the other. A chain of pairs in the order of both, each worth what its words, time, side and place say; what lies
 * outside the overlap costs nothing. Null when they do not overlap beyond doubt.
 */
export function alignOverlap(a: Shot, b: Shot): Overlap | null {
  const anchors = anchorsOf(a, b);
  if (!anchors.some(({ grade }) => grade > 1)) return null;
  const nodes = isSameScreen(a, b) ? [...anchors, ...nodesByPlace(a, b, anchors)] : anchors;
  const chain = withoutDoubtfulEnds(bestChain(nodes, a, b));
  const proof = proofOf(chain, a, b);
  if (proof < (haveOtherTitles(a, b) ? enoughUnderOtherTitle : enoughProof)) return null;
  const by = chain.map((node) => node.scrolls);
  return {
    pairs: chain.map(({ i, j }) => [i, j]),
    fragmentsInA: fragments(a, b, chain, by, 1),
    fragmentsInB: fragments(b, a, chain, by, -1),
    proof,
  };
}

function anchorsOf(a: Shot, b: Shot): Node[] {
  const sameScreen = isSameScreen(a, b);
  const nodes: Node[] = [];
  a.items.forEach((one, i) => {
    b.items.forEach((other, j) => {
      let grade = likeness(one, other);
      if (grade === 0) return;
      if (one.bare === '' && !one.isDay && !(sameScreen && isSameSize(one, other))) grade = 1;
      const isByWords = grade > 1 && one.bare !== '';
      nodes.push({ i, j, grade, isByWords, scrolls: sameScreen ? scrolls(one, other) : [] });
    });
  });
  return nodes;
}

/** Pairs that stand where a sure pair says that the same thing must stand, whatever was read there. */
function nodesByPlace(a: Shot, b: Shot, anchors: readonly Node[]): Node[] {
  const known = new Set(anchors.map(({ i, j }) => i * b.items.length + j));
  const offsets: number[] = [];
  for (const { grade, isByWords, scrolls: all } of anchors) {
    if (grade < 2 || !isByWords) continue;
    for (const by of all) if (!offsets.some((other) => Math.abs(other - by) <= slack / 2)) offsets.push(by);
  }
  const nodes: Node[] = [];
  a.items.forEach((one, i) => {
    b.items.forEach((other, j) => {
      if (known.has(i * b.items.length + j) || one.isDay !== other.isDay) return;
      const own = scrolls(one, other);
      if (offsets.some((by) => commonScroll(own, [by]) !== null && coversScrolled(one.box!, other.box!, by))) {
        nodes.push({ i, j, grade: 0, isByWords: false, scrolls: own });
      }
    });
  });
  return nodes;
}

/** A pair that its words do not prove counts only between two that they do, or at the scroll of the others. */
function withoutDoubtfulEnds(chain: readonly Node[]): readonly Node[] {
  const isSure = ({ grade, isByWords }: Node): boolean => grade > 1 && isByWords;
  const first = chain.findIndex(isSure);
  const last = chain.findLastIndex(isSure);
  if (first === -1) return [];
  const fits = (node: Node, next: Node): boolean => commonScroll(node.scrolls, next.scrolls) !== null;
  let from = first;
  while (from > 0 && fits(chain[from - 1]!, chain[from]!)) from -= 1;
  let to = last;
  while (to < chain.length - 1 && fits(chain[to + 1]!, chain[to]!)) to += 1;
  return chain.slice(from, to + 1);
}

/** What speaks for an overlap, in letters that agree; 0 for a chain that cannot be one. */
function proofOf(chain: readonly Node[], a: Shot, b: Shot): number {
  if (chain.length === 0 || !fillsOverlap(chain, a, b)) return 0;
  const sure = chain.filter(({ grade, isByWords }) => grade > 1 && isByWords);
  const byPlace = chain.filter(({ grade, i, j }) => grade === 0 && a.items[i]!.bare.length > 2 && b.items[j]!.bare.length > 2);
  if (byPlace.length > Math.max(1, chain.length * mostByPlace)) return 0;
  const letters = sure.reduce((sum, { i, j }) => sum + Math.min(a.items[i]!.bare.length, b.items[j]!.bare.length), 0);
  const times = new Set(sure.flatMap(({ i, j }) => sharedTime(a.items[i]!, b.items[j]!) ?? []));
  const steps = chain.filter((node, k) => k > 0 && commonScroll(node.scrolls, chain[k - 1]!.scrolls) !== null).length;
  const said = chain.filter(({ i }) => !a.items[i]!.isDay);
  if (said.length > 1 || sure.length > 1) return letters + times.size * proofOfTime + steps * proofOfScroll;
  const least = joinsEnds(chain[0]!, a, b) ? loneLettersAtEnds : loneLetters;
  return letters >= least && times.size > 0 ? letters + proofOfTime : 0;
}

/** Two times that do not contradict each other are equal, unless one is missing. */
const sharedTime = (a: Item, b: Item): string | null => {
  if (a.isDay) return a.date !== null && a.date === b.date ? a.date : null;
  return a.time === null || contradicts(a, b) ? null : b.time;
};

const joinsEnds = ({ i, j }: Node, a: Shot, b: Shot): boolean =>
  (i === a.items.length - 1 && j === 0) || (j === b.items.length - 1 && i === 0);

/** Inside an overlap nearly all must agree, and it must reach an end of each; date lines and scraps are easily overlooked. */
function fillsOverlap(chain: readonly Node[], a: Shot, b: Shot): boolean {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const weigh = (items: readonly Item[]): number => items.filter(isWeighty).length;
  const before = Math.min(weigh(a.items.slice(0, first.i)), weigh(b.items.slice(0, first.j)));
  const behind = Math.min(weigh(a.items.slice(last.i + 1)), weigh(b.items.slice(last.j + 1)));
  const [inA, inB] = [new Set(chain.map(({ i }) => i)), new Set(chain.map(({ j }) => j))];
  const left = Math.max(
    weigh(a.items.filter((_, i) => i > first.i && i < last.i && !inA.has(i))),
    weigh(b.items.filter((_, j) => j > first.j && j < last.j && !inB.has(j))),
  );
  return before <= 1 && behind <= 1 && chain.length >= (chain.length + left) * enoughShare;
}

function haveOtherTitles(a: Shot, b: Shot): boolean {
  if (a.title === null || b.title === null) return false;
  const [one, other] = [a.title, b.title].map((title) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return one !== '' && other !== '' && !one!.includes(other!) && !other!.includes(one!);
}

/** What stands unpaired on one screenshot within a pair's message on the other, its words among that one's. */
function fragments(shot: Shot, other: Shot, chain: readonly Node[], by: readonly (readonly number[])[], sign: 1 | -1): readonly Pair[] {
  const paired = new Set(chain.map(({ i, j }) => (sign === 1 ? i : j)));
  return shot.items.flatMap((item, index): Pair[] => {
    if (paired.has(index) || item.isDay || item.time !== null || item.box === null) return [];
    const whole = chain.findIndex(({ i, j }, k) => {
      const target = other.items[sign === 1 ? j : i]!;
      return !target.isDay && target.bare.includes(item.bare) && by[k]!.some((scroll) => isWithin(item, target, scroll * sign));
    });
    return whole === -1 ? [] : [[index, sign === 1 ? chain[whole]!.j : chain[whole]!.i]];
  });
}

/** Whether a thing lies in the box of one that is higher than itself, moved down by so much. */
const isWithin = (item: Item, whole: Item, by: number): boolean =>
  whole.box !== null && item.box![3] < whole.box[3] - slack && coversScrolled(item.box!, whole.box, by);
