import type { Pair } from './alignOverlap.js';
import { isSign, isSmall } from './fixedOnScreen.js';
import { ofDays, runOfEnds, sayTheSame, speaksFor } from './speaksFor.js';
import { isSameScreen, slack } from './scrolled.js';
import { isWeighty } from './bestChain.js';
import type { Item, Shot } from './Shot.js';

/** Where the lower screenshot lies on the upper one, and what speaks for it. */
export interface Laid {
  /** By so much the second screenshot's things are moved down, in thousandths of the width. */
  readonly by: number;
  readonly pairs: readonly Pair[];
  readonly worth: number;
}

/** Less of a thing, in thousandths of the width, is a sliver that says nothing; on a wide screen, where a line is lower, so much of the lower things that stand there. */
const leastVisible = 24;
const visibleShare = 0.6;
/** A box that a cut edge or a neighbour made taller is off by no more. */
export const farOff = 2.5 * slack;
/** What is seen in full on both and stands on one alone speaks against it. */
/** That one pair lies well is no wonder: the distance is its own. */
export const lonePair = 1;
const missing = 2.5;
const missingAtEnd = 1;
const missingScrap = 0.4;

/** The part of a screenshot in which messages stand. */
export interface View {
  readonly top: number;
  readonly bottom: number;
}

/** The part of each of two screenshots in which messages stand: of one screen it is the same; of others, as where one was cut out of a screen, each tells its own. */
export function viewsOf(a: Shot, b: Shot): readonly [View, View] {
  if (!isSameScreen(a, b)) return [viewOf(a.items), viewOf(b.items)];
  const view = viewOf([...a.items, ...b.items]);
  return [view, view];
}

function viewOf(items: readonly Item[]): View {
  const boxes = items.flatMap(({ box }) => (box === null ? [] : [box]));
  return { top: Math.min(...boxes.map(([, y]) => y)), bottom: Math.max(...boxes.map(([, y, , height]) => y + height)) };
}

/**
 * How two screenshots of one width lie over each other when one of them was scrolled: everything on both is moved by the
 * same distance. Each distance that a pair of things allows is tried; what then comes to lie over each other speaks for it
 * or against it. Null when the screenshots have nothing in common.
 */
export function layOver(a: Shot, b: Shot): Laid | null {
  const views = viewsOf(a, b);
  const least = leastIn([...a.items, ...b.items]);
  let best: Laid | null = null;
  for (const by of distancesOf(a, b)) {
    const laid = laidBy(a, b, by, views, least);
    if (laid !== null && (best === null || laid.worth > best.worth)) best = laid;
  }
  return best;
}

/** Each distance that lays the upper or lower edge of a thing on that of one equally wide, about equal ones once. */
function distancesOf(a: Shot, b: Shot): readonly number[] {
  const all = a.items.flatMap(({ box: one, isDay }) =>
    b.items.flatMap(({ box: other, isDay: isOtherDay }) => {
      if (one === null || other === null || isDay || isOtherDay || !isInOneColumn(one, other)) return [];
      return [one[1] - other[1], one[1] + one[3] - other[1] - other[3]];
    }),
  );
  all.push(...distancesOfEnds(a, b));
  all.sort((x, y) => x - y);
  return all.filter((by, at) => at === 0 || by - all[at - 1]! > 1);
}

/** Where each shows another end of one text, how much of its height they have in common is told by how many of its letters they have. */
function distancesOfEnds(a: Shot, b: Shot): readonly number[] {
  return a.items.flatMap((one) =>
    b.items.flatMap((other) => {
      if (one.box === null || other.box === null || one.isDay || other.isDay || !isInOneColumn(one.box, other.box)) return [];
      const run = runOfEnds(one, other);
      if (run === null) return [];
      const isUpper = one.cut.bottom && other.cut.top;
      const [upper, lower] = isUpper ? [one, other] : [other, one];
      const by = upper.box![1] + upper.box![3] - (upper.box![3] * run.common) / upper.bare.length - lower.box![1];
      return [isUpper ? by : -by];
    }),
  );
}

type Span = readonly [x: number, y: number, width: number, height: number];

/** One lies over most of the other, as far as left and right go. */
function isInOneColumn(a: Span, b: Span): boolean {
  const common = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  return common > 0.6 * Math.min(a[2], b[2]);
}

/** How high a sliver is at the most: lower than a line in its bubble, by the lower quarter of what no edge cuts. */
function leastIn(items: readonly Item[]): number {
  const heights = items.flatMap(({ box, cut, bare }) => (box === null || cut.top || cut.bottom || bare === '' ? [] : [box[3]])).sort((x, y) => x - y);
  return Math.min(leastVisible, visibleShare * (heights[Math.floor(heights.length / 4)] ?? Infinity));
}

/** Whether the part that both show is a sliver, and not even as high as one text, of more letters than scraps have, that ends one and begins the other. */
function isSliver(height: number, least: number, one: Item | undefined, other: Item | undefined): boolean {
  if (height >= least || one === undefined || other === undefined) return height < least;
  return one.bare !== other.bare || one.bare.length < leastShared || [one, other].some(({ box, isDay }) => isDay || box === null || box[3] > height);
}
/** Letters of a text that two screens alone share. */
const leastShared = 9;

function laidBy(a: Shot, b: Shot, by: number, [inA, inB]: readonly [View, View], least: number): Laid | null {
  const from = Math.max(inA.top, inB.top + by);
  const to = Math.min(inA.bottom, inB.bottom + by);
  const [upper, lower] = by > 0 ? [a, b] : [b, a];
  if (isSliver(to - from, least, upper.items.at(-1), lower.items[0])) return null;
  const [ofA, ofB] = [visibleIn(a.items, 0, from, to, least), visibleIn(b.items, by, from, to, least)];
  const matched = matchedOf(ofA, ofB);
  const pairs = matched.map(([one, other]): Pair => [one.index, other.index]);
  let worth = ofDays(pairs.map(([i, j]) => [a.items[i]!, b.items[j]!])) - lonePair;
  for (const [i, j] of pairs) worth += speaksFor(a.items[i]!, b.items[j]!, by, { from, to });
  const met = new Set(matched.flat());
  if (pairs.length === 0) return null;
  for (const [all, others] of [[ofA, ofB], [ofB, ofA]] as const) {
    for (const one of all) if (!one.isSliver && !met.has(one)) worth -= costOfMissing(one, others, { from, to, least });
  }
  return { by, pairs, worth };
}

interface Visible {
  readonly index: number;
  /** So little of it shows in that part that it says nothing by itself. */
  readonly isSliver: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly item: Item;
}

/** The things of a screenshot of which anything shows in that part, as it shows there. */
function visibleIn(items: readonly Item[], by: number, from: number, to: number, least: number): readonly Visible[] {
  return items.flatMap((item, index) => {
    const { box } = item;
    if (box === null) return [];
    const [top, bottom] = [Math.max(from, box[1] + by), Math.min(to, box[1] + box[3] + by)];
    if (bottom <= top) return [];
    return [{ index, isSliver: bottom - top < Math.min(least, 0.6 * box[3]), top, bottom, left: box[0], right: box[0] + box[2], item }];
  });
}

/** Each thing with the one of the other screenshot that covers it best, if one covers most of it, and first of all with one that says the same; from top to bottom on both. */
function matchedOf(inA: readonly Visible[], inB: readonly Visible[]): readonly (readonly [Visible, Visible])[] {
  const all = inA.flatMap((one) => inB.filter((other) => areInOnePlace(one, other)).map((other) => ({ one, other, share: shareInCommon(one, other) + (sayTheSame(one.item, other.item) ? 1 : 0) })));
  const met = new Set<Visible>();
  const matched: (readonly [Visible, Visible])[] = [];
  for (const { one, other } of all.sort((x, y) => y.share - x.share)) {
    if (met.has(one) || met.has(other) || matched.some(([x, y]) => x.index < one.index !== y.index < other.index)) continue;
    met.add(one).add(other);
    matched.push([one, other]);
  }
  return matched.sort(([x], [y]) => x.index - y.index);
}

function areInOnePlace(one: Visible, other: Visible): boolean {
  if (one.item.isDay !== other.item.isDay || commonHeight(one, other) <= 0.6 * Math.min(one.bottom - one.top, other.bottom - other.top) || !isInOneColumn(spanOf(one), spanOf(other))) return false;
  // Of what stands in full above the part that both show, the other may show a line.
  return one.isSliver || other.isSliver ? !(one.isSliver && other.isSliver) && sayTheSame(one.item, other.item) : true;
}

/** What two things have in common of what either covers, 0–1. */
function shareInCommon(one: Visible, other: Visible): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const common = width * commonHeight(one, other);
  return common / ((one.right - one.left) * (one.bottom - one.top) + (other.right - other.left) * (other.bottom - other.top) - common);
}

const commonHeight = (one: Visible, other: Visible): number => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
const spanOf = ({ left, top, right, bottom }: Visible): Span => [left, top, right - left, bottom - top];

/** A day or a button that floats over the messages is missing there; what hangs on an edge, or is a piece of what the other shows in one, may be. What is cut off where the shared part ends is easily overlooked. */
function costOfMissing(one: Visible, others: readonly Visible[], { from, to, least }: { readonly from: number; readonly to: number; readonly least: number }): number {
  const { item } = one;
  if (item.isDay || isSign(item)) return 0;
  const height = one.bottom - one.top;
  const isAtEnd = one.top - from < least || to - one.bottom < least;
  if (isAtEnd && height < 3 * least) return 0;
  const isOnSideOf = (other: Item): boolean => other.side === item.side || item.side === 'center';
  const isCovered = others.some((other) => isOnSideOf(other.item) && commonHeight(one, other) > 0.6 * height && isInOneColumn(spanOf(one), spanOf(other)));
  return isCovered || !isWeighty(item) || isSmall(item) ? missingScrap : isAtEnd ? missingAtEnd : missing;
}
