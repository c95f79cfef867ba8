import { bestChain, isWeighty, type Node } from './bestChain.js';
import { commonScroll, coversScrolled, fitScrolled, isSameScreen, isSameSize, scrolls, slack } from './scrolled.js';
import { contradicts, isAlikeInSpite, likeness, type Grade } from './sameMessage.js';
import { leastDistance, type Item, type Shot } from './Shot.js';

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
const loneLettersWithoutTime = 16;
/** Seconds between two screenshots of one scrolling. */
const together = 120;
/** A picture is at least so high, in thousandths of the width. */
const leastPicture = 100;
/** Share of what stands in the overlap that must agree; else it is a template said twice. */
const enoughShare = 0.7;
/** For each sure pair so many may stand in the same place and say something else: misread, and other things are not read alike. */
const mostOdd = 0.34;

/**
 * The messages that two screenshots of one conversation share: the end of one is the beginning of the other, or one lies
 * within the other. A chain of pairs in the order of both, each worth what its words, time, side and place say; what lies
 * outside the overlap costs nothing. Null when they do not overlap beyond doubt.
 */
export function alignOverlap(a: Shot, b: Shot): Overlap | null {
  const anchors = anchorsOf(a, b);
  if (anchors.length === 0) return null;
  const nodes = isSameScreen(a, b) ? [...anchors, ...nodesByPlace(a, b, anchors)] : anchors;
  const chain = withoutDoubtfulEnds(bestChain(nodes, a, b));
  const proof = proofOf(chain, a, b);
  if (proof < (haveOtherTitles(a, b) ? enoughUnderOtherTitle : enoughProof)) return null;
  const [inA, inB] = [within(a, b, chain, true), within(b, a, chain, false)];
  // What has a time of its own is a message of its own, and what the other screenshot shows in its place is two in one.
  return {
    pairs: chain.map(({ i, j }) => [i, j]),
    fragmentsInA: inA.filter(([i]) => a.items[i]!.time === null),
    fragmentsInB: inB.filter(([j]) => b.items[j]!.time === null),
    joinedInA: inB.filter(([j]) => b.items[j]!.time !== null).map(([, i]) => i),
    joinedInB: inA.filter(([i]) => a.items[i]!.time !== null).map(([, j]) => j),
    proof,
  };
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

/** What speaks for an overlap, in letters that agree; 0 for a chain that cannot be one. */
function proofOf(chain: readonly Node[], a: Shot, b: Shot): number {
  if (chain.length === 0 || !fillsOverlap(chain, a, b)) return 0;
  const sure = chain.filter(({ isSure }) => isSure);
  const odd = chain.filter(({ isSure, grade, i, j }) => !isSure && isOdd(a.items[i]!, b.items[j]!, grade)).length;
  const letters = sure.reduce((sum, { i, j }) => sum + lettersOf(a.items[i]!, b.items[j]!), 0);
  const times = new Set(sure.flatMap(({ i, j }) => sharedTime(a.items[i]!, b.items[j]!) ?? []));
  const steps = chain.filter((node, k) => k > 0 && commonScroll(node.scrolls, chain[k - 1]!.scrolls) !== null).length;
  if (odd > (sure.length > 2 || (sure.length > 1 && letters >= loneLetters) ? Math.max(1, sure.length * mostOdd) : 0)) return 0;
  if (sure.length > 1) return letters + times.size * proofOfTime + steps * proofOfScroll;
  return isProvenAlone(chain, letters + steps * proofOfScroll, times.size > 0, a, b) ? letters + proofOfTime : 0;
}

function isProvenAlone(chain: readonly Node[], letters: number, hasTime: boolean, a: Shot, b: Shot): boolean {
  const node = chain.find(({ isSure }) => isSure)!;
  if (isSameScreen(a, b) && chain.length === 1 && collides(node, a, b)) return false;
  if (!joinsEnds(chain, a, b)) return hasTime && letters >= loneLetters;
  if (hasTime) return letters >= loneLettersAtEnds;
  if (a.items[node.i]!.side === 'center') return false;
  return letters >= loneLettersWithoutTime && isSameScreen(a, b) && isSameSize(a.items[node.i]!, b.items[node.j]!) && areTakenTogether(a, b);
}

/** Whether other things would lie over each other if this pair were one. */
function collides({ i, j, scrolls: all }: Node, a: Shot, b: Shot): boolean {
  return all.every((by) =>
    a.items.some((one, at) => b.items.some((other, to) => (at !== i || to !== j) && (one.isDay || at !== i) && (other.isDay || to !== j) && coversScrolled(one.box!, other.box!, by))),
  );
}

/** Taken while somebody scrolled through one conversation. */
function areTakenTogether({ screen: a }: Shot, { screen: b }: Shot): boolean {
  return a.takenSeconds !== null && b.takenSeconds !== null && Math.abs(a.takenSeconds - b.takenSeconds) <= together;
}

/** A picture of one minute and one size says as much as a short sentence. */
const lettersOf = (a: Item, b: Item): number => (a.bare === '' && b.bare === '' ? loneLettersAtEnds : Math.min(a.bare.length, b.bare.length));

const isSamePicture = (one: Item, other: Item): boolean => one.time !== null && one.time === other.time && Math.max(one.box![3], other.box![3]) >= leastPicture;

/** Both say something, and not the same, or at another time: one of them misread, or other messages. */
function isOdd(a: Item, b: Item, grade: Grade): boolean {
  // The stamp on a picture is hard to read.
  if (contradicts(a, b) && (a.bare !== '' || b.bare !== '' || a.side !== b.side)) return true;
  if (grade > 0) return false;
  const longer = Math.max(a.bare.length, b.bare.length);
  if (longer <= 5 || [a, b].some(({ cut }) => cut.top || cut.bottom)) return false;
  if (a.bare === '' || b.bare === '') return true;
  return !a.bare.includes(b.bare) && !b.bare.includes(a.bare) && leastDistance(a, b) > 0.4 * longer;
}

/** Two times that do not contradict each other are equal, unless one is missing. */
const sharedTime = (a: Item, b: Item): string | null => {
  if (a.isDay) return a.date !== null && a.date === b.date ? a.date : null;
  return a.time === null || contradicts(a, b) ? null : b.time;
};

/** Nothing stands below it on one, and nothing above it on the other. */
function joinsEnds(chain: readonly Node[], a: Shot, b: Shot): boolean {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const isLast = (items: readonly Item[], index: number): boolean => !items.slice(index + 1).some(isWeighty);
  const isFirst = (items: readonly Item[], index: number): boolean => !items.slice(0, index).some(isWeighty);
  return (isLast(a.items, last.i) && isFirst(b.items, first.j)) || (isLast(b.items, last.j) && isFirst(a.items, first.i));
}

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

function haveOtherTitles({ screen: a }: Shot, { screen: b }: Shot): boolean {
  if (a.title === null || b.title === null) return false;
  const [one, other] = [a.title, b.title].map((title) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return one !== '' && other !== '' && !one!.includes(other!) && !other!.includes(one!);
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
