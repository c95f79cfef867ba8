import { dayWordOf, isExactDayWord } from '../dating/dayWords.js';
import type { Box, ReadWord } from '../exhibit/Reading.js';
import { DigitPool, drawnDigit, type DrawnDigit } from './DigitPool.js';
import { glyphOf } from './layout/glyphOf.js';
import type { InkField } from './layout/inkField.js';
import { right, union } from './layout/Raster.js';
import type { TextRun } from './layout/textRuns.js';

/** A run of text with the field that its ink is drawn from. */
type Run = TextRun & { readonly field: InkField };

/** A word of digits and the signs within numbers, each of which is one mark. */
const number = /^[("«+]*\d[\d.,:+()\-–—/]*[.,;:!?)"»]*$/u;
/** So many others of another reading must be nearer to a digit: text has many digits, some of which are near by chance. */
const leastOthers = 2;

/** A number with its digits as they are drawn. */
interface Drawn {
  readonly word: ReadWord;
  readonly digits: readonly DrawnDigit[];
  /** A month's name stands behind it. */
  readonly isDay: boolean;
}

/**
 * The words of a screenshot's runs with the digits of its numbers that look alike read alike ({@link DigitPool}). Only
 * numbers are touched whose marks are as many as their characters, and a letter before a month's name, where a digit
 * stands; the rest stays as it was read.
 */
export function agreeNumbers<T extends Run>(read: ReadonlyMap<T, readonly ReadWord[]>): ReadonlyMap<T, readonly ReadWord[]> {
  const drawn = [...read].flatMap(([run, words]) => words.flatMap((word, at) => drawnOf(run, word, isMonth(words[at + 1]?.text)) ?? []));
  // What was read as a single digit may be a sign.
  const pool = new DigitPool(drawn.flatMap(({ digits, isDay }) => (digits.length > 1 || isDay ? digits : [])));
  const settled = new Map(drawn.map(({ word, digits }) => [word, inWord(word, digits.map((digit) => pool.settle(digit, leastOthers)!))]));
  return new Map([...read].map(([run, words]) => [run, words.map((word, at) => asRouble(run, words[at - 1], withLost(run, settled.get(word) ?? asDay(run, word, words[at + 1], pool), pool), pool))]));
}

/** So far from every 2 is a sign that was read as one. */
const unlike = 0.16;

/** The sign of the rouble behind a sum, where it was read as a 2 that is unlike the others («7 490 2.»). */
function asRouble(run: Run, before: ReadWord | undefined, word: ReadWord, pool: DigitPool): ReadWord {
  if (before === undefined || !/\d$/u.test(before.text) || !/^2[.,;:!?)]*$/u.test(word.text)) return word;
  const [place] = placesOf(run, word.bbox);
  if (place === undefined) return word;
  const apart = pool.nearest({ glyph: glyphOf(run.field, place.box), heightPx: place.box[3], read: '2' }, '2');
  return apart !== null && apart > unlike ? { ...word, text: word.text.replace('2', '₽') } : word;
}

/** A letter as high as digits are that is no word of its own: one may say «с января», «С января», «I may». */
const highLetter = /^[^\P{L}вскоуиаяВСКОУИАЯaceoACEOI]/u;

/** The day's number before a month's name, the gap between them seen or not, that was read as a letter («Э января»), where digits of its shape tell it. */
function asDay(run: Run, word: ReadWord, next: ReadWord | undefined, pool: DigitPool): ReadWord {
  const [letter] = highLetter.exec(word.text) ?? [];
  if (letter === undefined || !isMonth(word.text.length > letter.length ? word.text.slice(letter.length) : next?.text)) return word;
  const [place] = placesOf(run, word.bbox);
  const digit = place?.isOne === true ? pool.settle({ glyph: glyphOf(run.field, place.box), heightPx: place.box[3], read: null }, leastOthers) : null;
  return digit === null ? word : { ...word, text: digit + word.text.slice(letter.length) };
}

function isMonth(text = ''): boolean {
  const name = text.toLowerCase().replace(/[.,]+$/u, '');
  return isExactDayWord(name) && dayWordOf(name)?.names === 'month';
}

/** A word that ends with a number. */
const ending = /(?<=^|\D)(\d{4,})(?=[.,]?$)/u;
/** Signs lower than this share of its highest mark are no digits. */
const digitHigh = 0.8;

/** A word with the digit that was lost of the number it ends with, where one more is drawn, and all are told by their like. */
function withLost(run: Run, word: ReadWord, pool: DigitPool): ReadWord {
  const [number] = ending.exec(word.text) ?? [];
  if (number === undefined) return word;
  const boxes = placesOf(run, word.bbox).map(({ box }) => box);
  const high = Math.max(...boxes.map((box) => box[3]));
  const last = boxes.filter((box) => box[3] >= high * digitHigh).slice(-number.length - 1);
  const digits = last.map((box) => pool.settle({ glyph: glyphOf(run.field, box), heightPx: box[3], read: null }, leastOthers));
  if (digits.length <= number.length || digits.includes(null)) return word;
  const whole = digits.join('');
  // Where the first of them is the one too many, it is what stands before the number.
  const isLost = !whole.endsWith(number) && [...whole].some((_, at) => at > 0 && whole.slice(0, at) + whole.slice(at + 1) === number);
  return isLost ? { ...word, text: word.text.replace(ending, whole) } : word;
}

function inWord(word: ReadWord, digits: readonly string[]): ReadWord {
  let at = 0;
  return { ...word, text: word.text.replace(/\d/gu, () => digits[at++]!) };
}

function drawnOf(run: Run, word: ReadWord, isDay: boolean): Drawn | null {
  if (!number.test(word.text)) return null;
  const places = placesOf(run, word.bbox);
  const signs = [...word.text].map((sign, at) => ({ sign, place: places[at] }));
  const digits = signs.filter(({ sign }) => /\d/u.test(sign));
  // A digit is one mark; two above each other are a question mark that was read as one.
  if (places.length !== signs.length || digits.some(({ place }) => place!.isOne === false)) return null;
  return { word, isDay, digits: digits.map(({ sign, place }) => drawnDigit(run.field, place!.box, sign)) };
}

/** Where a sign stands. */
interface Place {
  readonly box: Box;
  /** It is one mark, not two above each other. */
  readonly isOne: boolean;
}

/** The places of the signs of a word from left to right; the dots of a colon are one. */
function placesOf({ marks }: Run, [x, , width]: Box): readonly Place[] {
  const own = marks.map(({ box }) => box).filter((box) => box[0] + box[2] / 2 >= x && box[0] + box[2] / 2 <= x + width);
  const places: Place[] = [];
  for (const box of [...own].sort((a, b) => a[0] - b[0])) {
    const last = places.at(-1);
    const shared = last === undefined ? 0 : Math.min(right(last.box), right(box)) - Math.max(last.box[0], box[0]);
    if (last !== undefined && shared > 0.5 * Math.min(last.box[2], box[2])) places[places.length - 1] = { box: union(last.box, box), isOne: false };
    else places.push({ box, isOne: true });
  }
  return places;
}
