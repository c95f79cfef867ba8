import { readTime } from '../dating/readTime.js';
import type { ReadWord } from '../exhibit/Reading.js';
import type { BlockLine } from './Block.js';
import { right } from './layout/Raster.js';
import { median } from './Piece.js';

/** Digits of a stamp are lower than the tallest letters of its text by so much. */
const lowDigits = 0.87;
/** Hours and minutes, without the colon. */
const leastDigits = 3;

/**
 * The time at the end of a line of words whose signs are lower than those: a stamp, though ticks behind it were read badly.
 * Null where the line ends with no time, says nothing else, or has digits as tall as its letters.
 */
export function lowClock({ words, letters }: BlockLine): ReadWord | null {
  const at = words.findLastIndex(({ text }) => readTime(text) !== null);
  const word = words[at];
  if (word === undefined || at < words.length - 3 || !words.slice(0, at).some(({ text }) => /\p{L}{2}/u.test(text))) return null;
  const middle = (letter: ReadWord['bbox']): number => letter[0] + letter[2] / 2;
  const own = letters.filter((letter) => middle(letter) >= word.bbox[0] && middle(letter) <= right(word.bbox)).map((letter) => letter[3]);
  const digits = own.filter((height) => height > 0.5 * Math.max(...own));
  const before = letters.filter((letter) => middle(letter) < word.bbox[0]).map((letter) => letter[3]);
  return digits.length >= leastDigits && median(digits) < lowDigits * Math.max(...before) ? word : null;
}
