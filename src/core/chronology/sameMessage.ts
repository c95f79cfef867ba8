import { leastDistance, type Item } from './Shot.js';
import { withinDistance } from './withinDistance.js';

/** Share of characters that may differ between two readings of the same message. */
const tolerance = 0.2;
/** A cut-off copy must still show this many letters of the whole one; fewer count only between sure neighbours. */
const partialLetters = 8;
const fewPartialLetters = 3;

/**
 * How surely two things of different screenshots are one: 0 not at all, 1 if what surrounds them says so (the digits,
 * the time or the side differ: another order, another sum, or a misread one), 2 but for reading errors, 3 letter by
 * letter. Of a cut-off copy, the part that shows is compared. Date lines are compared by the day they stand for.
 */
export type Grade = 0 | 1 | 2 | 3;

export function likeness(a: Item, b: Item): Grade {
  if (a.isDay !== b.isDay || areOfOtherChannels(a, b)) return 0;
  if (a.isDay) return likenessOfDays(a, b);
  return contradicts(a, b) ? 0 : likenessOfTexts(a, b);
}

/** Whether two things say the same although time, day or side contradict each other: short words are said often, and are others then. */
export function isAlikeInSpite(a: Item, b: Item): boolean {
  if (a.isDay || b.isDay || areOfOtherChannels(a, b) || !contradicts(a, b)) return false;
  return Math.min(a.bare.length, b.bare.length) >= partialLetters && likenessOfTexts(a, b) > 1;
}

/** `chat` stands for an app that nobody has named yet. */
const areOfOtherChannels = (a: Item, b: Item): boolean => a.channel !== b.channel && a.channel !== 'chat' && b.channel !== 'chat';

/** Today's «Сегодня» is tomorrow's «Вчера». */
function likenessOfDays(a: Item, b: Item): Grade {
  if (a.date !== null && b.date !== null) return a.date === b.date ? 3 : 0;
  return a.bare === b.bare && a.digits !== '' ? 2 : 0;
}

function likenessOfTexts(a: Item, b: Item): Grade {
  if (a.bare === '' || b.bare === '') return a.bare === b.bare ? 2 : 0;
  if (a.bare === b.bare) return 3;
  const part = likenessOfPart(a, b);
  if (part > 1) return part;
  const limit = Math.floor(Math.max(a.bare.length, b.bare.length) * tolerance);
  if (leastDistance(a, b) > limit || !withinDistance(a.bare, b.bare, limit)) return part;
  return a.digits === b.digits ? 2 : 1;
}

function likenessOfPart(a: Item, b: Item): Grade {
  const [short, long] = a.bare.length < b.bare.length ? [a, b] : [b, a];
  if (short.bare.length < fewPartialLetters || !(short.cut.top || short.cut.bottom)) return 0;
  const limit = Math.floor(short.bare.length * tolerance);
  if (long.bare.length - short.bare.length <= limit) return 0;
  const isPrefix = short.cut.bottom && withinDistance(short.bare, long.bare.slice(0, short.bare.length), limit);
  const isSuffix = short.cut.top && withinDistance(short.bare, long.bare.slice(-short.bare.length), limit);
  if (!isPrefix && !isSuffix) return 0;
  const hasDigits = isPrefix ? long.digits.startsWith(short.digits) : long.digits.endsWith(short.digits);
  return short.bare.length < partialLetters || !hasDigits ? 1 : 2;
}

/** Sides, dates and times that cannot be those of one message, if they were read right. */
export function contradicts(a: Item, b: Item): boolean {
  if (a.side !== b.side) return true;
  return differ(a.time, b.time) || differ(a.date, b.date);
}

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;
