import { isMisreadDay, isMisreadTime } from './isOdd.js';
import { runOn, type Run } from './runOn.js';
import { hasOtherWord } from './sameMessage.js';
import { slack } from './scrolled.js';
import type { Item } from './Shot.js';

/** What one more letter that both show is worth, up to so many. */
const perLetter = 1 / 6;
const mostLetters = 30;
const agreeing = 0.7;
/** Edges that do not agree: a box is misread by a line or two, hardly by more, in thousandths of the width. */
const apart = -1;
const farApart = 10 * slack;
const mostWithoutTime = 3;
/** Share of the shorter text's letter triples that the other must have to say the same, and to say something else. */
const same = 0.85;
const doubtful = 0.5;
const other = 0.25;
/** Fewer letters say little when they differ: scraps are misread. */
const fewLetters = 6;

/** What other words say; less where the edge of the screen cuts a message, of which other parts may have been read. */
const otherWords = -4;
const otherWordsOfCut = -2.5;

const sameDay = 2;
const sameDayWords = 1;
/** One misread date line dates all below it: other days speak against an overlap once, and little where one lost digit tells them apart. */
const otherDay = -3;
const misreadDay = -0.5;

/** The part of a screenshot that another shows too. */
export interface Shared {
  readonly from: number;
  readonly to: number;
}

/** What speaks for two things that lie over each other being one (more than 0) or two (less), `b` moved down by so much. */
export function speaksFor(a: Item, b: Item, by: number, shared: Shared): number {
  if (a.isDay) return ofDayLines(a, b);
  const [texts, times] = [ofTexts(a, b), ofTimes(a, b)];
  // What is said often is said at other times: words alone prove less, unless each shows another end of them.
  const mayBeTemplate = times <= 0 && runOfEnds(a, b) === null;
  return (mayBeTemplate ? Math.min(texts, mostWithoutTime) : texts) + times + ofPlaces(a, b, by, shared);
}

/** Of two lines whose day is not known, the same words may be said of two days: «Сегодня». */
function ofDayLines(a: Item, b: Item): number {
  if (a.date !== null && b.date !== null) return a.date === b.date ? sameDay : 0;
  return a.bare !== '' && a.bare === b.bare ? sameDayWords : 0;
}

/** What speaks against pairs of other days. */
export function ofDays(pairs: readonly (readonly [Item, Item])[]): number {
  const others = pairs.filter(([a, b]) => a.date !== null && b.date !== null && a.date !== b.date);
  if (others.length === 0) return 0;
  return others.every(([a, b]) => isMisreadDay(a.date!, b.date!)) ? misreadDay : otherDay;
}

function ofTexts(a: Item, b: Item): number {
  const [short, long] = a.bare.length < b.bare.length ? [a, b] : [b, a];
  if (long.bare === '') return 0.5;
  if (short.bare.length < 3) return short.bare === long.bare ? 1 : 0;
  const run = runOfEnds(a, b);
  if (run !== null) return perLetter * Math.min(mostLetters, run.common);
  const agreed = shareOfTriples(short, long);
  if (agreed <= other) return short.bare.length < fewLetters || a.isIllegible || b.isIllegible ? 0 : (isCut(a) || isCut(b) ? otherWordsOfCut : otherWords) * Math.min(1, short.bare.length / 12);
  const isTemplate = short.bare.length > 0.8 * long.bare.length && hasOtherWord(a.words, b.words);
  const letters = perLetter * Math.min(mostLetters, short.bare.length);
  const worth = letters * Math.min(1, (agreed - doubtful) / (same - doubtful));
  return isTemplate || haveOtherNumbers(short, long) ? Math.min(worth, 0) - 1.5 : worth;
}

const isCut = ({ cut }: Item): boolean => cut.top || cut.bottom;

/** How the lower end of a text, which one shows, goes on in the upper one, which the other shows. */
export function runOfEnds(a: Item, b: Item): Run | null {
  if (a.side !== b.side || !((a.cut.bottom && b.cut.top) || (b.cut.bottom && a.cut.top))) return null;
  const [upper, lower] = a.cut.bottom && b.cut.top ? [a, b] : [b, a];
  return runOn(upper.words, lower.words);
}

/** Share of the triples of letters of one text that another has too: 1 for a part of it, whatever stands around. */
export function shareOfTriples(short: Item, long: Item): number {
  if (short.triples.size === 0) return long.bare.includes(short.bare) ? 1 : 0;
  let common = 0;
  for (const triple of short.triples) if (long.triples.has(triple)) common += 1;
  return common / short.triples.size;
}

/** Whether the words of one thing, enough of them to tell, stand in the other. */
export function sayTheSame(a: Item, b: Item): boolean {
  const [short, long] = a.bare.length < b.bare.length ? [a, b] : [b, a];
  return short.bare.length >= fewLetters && shareOfTriples(short, long) >= same;
}

/** Whether most numbers of the shorter text are not those of the other: the same template, said of something else. */
function haveOtherNumbers(short: Item, long: Item): boolean {
  const numbers = short.words.flatMap((word) => word.match(/\p{N}{2,}/gu) ?? []);
  // The edge cuts through the number that ends there.
  const tail = long.cut.bottom ? (/\p{N}+$/u.exec(long.bare)?.[0] ?? null) : null;
  const isThere = (number: string, at: number): boolean => long.digits.includes(number) || (tail !== null && at === numbers.length - 1 && number.startsWith(tail));
  const lost = numbers.filter((number, at) => !isThere(number, at)).length;
  return numbers.length > 0 && lost * 2 > numbers.length;
}

function ofTimes(a: Item, b: Item): number {
  if (a.time === null || b.time === null) return 0;
  if (a.time === b.time) return 3;
  return isMisreadTime(a.time, b.time) ? -0.5 : -2.5;
}

/** Edges that both show agree, or not; and one that is cut off where the shared part ends. */
function ofPlaces(a: Item, b: Item, by: number, { from, to }: Shared): number {
  const [one, two] = [a.box!, b.box!];
  const isWhole = (edge: number): boolean => edge > from + slack && edge < to - slack;
  let worth = Math.abs(one[0] - two[0]) <= slack && Math.abs(one[2] - two[2]) <= slack ? 0.5 : -0.5;
  const edges = [[one[1], two[1] + by, a.cut.top, b.cut.top], [one[1] + one[3], two[1] + two[3] + by, a.cut.bottom, b.cut.bottom]] as const;
  for (const [mine, its, isMineCut, isItsCut] of edges) {
    const off = Math.abs(mine - its);
    // What ends in view on one does not go on to the end of it on the other.
    if (isWhole(mine) !== isWhole(its)) worth += (isWhole(mine) ? isMineCut : isItsCut) ? 0 : ofEdges(off);
    if (!isWhole(mine) || !isWhole(its)) continue;
    worth += off <= slack / 2 ? agreeing : ofEdges(off);
  }
  return worth;
}

const ofEdges = (off: number): number => (off <= 2.5 * slack ? 0 : off <= farApart ? apart : 2 * apart);
