import { foldToCyrillic } from '../dating/foldLookAlikes.js';
import { leastDistance, type Item } from './Shot.js';
import { withinDistance } from './withinDistance.js';

/** Share of characters that may differ between two readings of the same message. */
const tolerance = 0.2;
/** A cut-off copy must still show this many letters of the whole one; fewer count only between sure neighbours. */
const partialLetters = 8;
const fewPartialLetters = 3;

/**
 * How surely two things of different screenshots are one: 0 not at all, 1 if what surrounds them says so (the digits,
 * a word, the time or the side differ: another order, another sum, or a misread one), 2 but for reading errors, 3 letter by
 * letter. The same but for a number or a name is a template. Of a cut-off copy, the part that shows is compared. Date lines are compared by the day they stand for.
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
  return a.digits === b.digits && (isSameMinute(a, b) || !hasOtherWord(a.words, b.words)) ? 2 : 1;
}

function likenessOfPart(a: Item, b: Item): Grade {
  const [short, long] = a.bare.length < b.bare.length ? [a, b] : [b, a];
  if (short.bare.length < fewPartialLetters || !(short.cut.top || short.cut.bottom)) return 0;
  const limit = Math.floor(short.bare.length * tolerance);
  if (long.bare.length - short.bare.length <= limit) return 0;
  const isPrefix = short.cut.bottom && withinDistance(short.bare, long.bare.slice(0, short.bare.length), limit);
  const isSuffix = short.cut.top && withinDistance(short.bare, long.bare.slice(-short.bare.length), limit);
  if (!isPrefix && !isSuffix) return 0;
  const words = isPrefix ? long.words.slice(0, short.words.length) : long.words.slice(-short.words.length);
  // The edge may cut through a word.
  if (!isSameMinute(a, b) && hasOtherWord(short.words.slice(isPrefix ? 0 : 1, isPrefix ? -1 : undefined), isPrefix ? words.slice(0, -1) : words.slice(1))) return 1;
  const hasDigits = isPrefix ? long.digits.startsWith(short.digits) : long.digits.endsWith(short.digits);
  return short.bare.length < partialLetters || !hasDigits ? 1 : 2;
}

const isSameMinute = (a: Item, b: Item): boolean => a.time !== null && a.time === b.time;

/**
 * Whether in one place of a text stands another word, such as another name: a machine misreads letters here and there, and no
 * whole word. A word that stands elsewhere in the other text was shifted by what was not read before it.
 */
export function hasOtherWord(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.some((word, at) => isOtherWord(word, other[at]!) && !other.includes(word) && !one.includes(other[at]!));
}

/** A word that was read in letters of two alphabets is misread more: «e-mail», «е-тай». */
function isOtherWord(word: string, other: string): boolean {
  const length = Math.max(word.length, other.length);
  const isInOneAlphabet = latin.test(word) === latin.test(other);
  return Math.min(word.length, other.length) >= 3 && !withinDistance(foldToCyrillic(word), foldToCyrillic(other), Math.floor(length * (isInOneAlphabet ? 0.5 : 0.6)));
}

const latin = /\p{Script=Latin}/u;

/** Sides, dates and times that cannot be those of one message, if they were read right. */
export function contradicts(a: Item, b: Item): boolean {
  if (a.side !== b.side) return true;
  return differ(a.time, b.time) || differ(a.date, b.date);
}

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;
