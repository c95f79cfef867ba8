import { DigitPool, drawnDigit, type DrawnDigit } from './DigitPool.js';
import { clockMarks } from './layout/clockMarks.js';
import type { InkField } from './layout/inkField.js';
import { partedClock } from './layout/partedClock.js';
import type { TextRun } from './layout/textRuns.js';
import { wholeTime } from './surerClock.js';

/** A stamp's run with the time that was read of it, `14:32` or `9:05`; null where none was. */
export interface ReadClock {
  readonly run: TextRun & { readonly field: InkField };
  readonly text: string | null;
}

/** A digit that was read is another only where so many others say so. */
const leastOthers = 2;

/**
 * The times of one screenshot's stamps with the digits that look alike read alike ({@link DigitPool}). A time that was not
 * read is told where each of its digits is; what the others do not tell stays as it was read.
 */
export function agreeDigits(clocks: readonly ReadClock[]): readonly (string | null)[] {
  const drawn = clocks.map(digitsOf);
  const pool = new DigitPool(drawn.flat());
  return clocks.map(({ text }, at) => {
    const digits = drawn[at]!.map((digit) => pool.settle(digit, digit.read === null ? 1 : leastOthers));
    if (digits.length < 3 || digits.includes(null)) return text;
    const whole = `${digits.slice(0, -2).join('')}:${digits.slice(-2).join('')}`;
    return wholeTime.test(whole) ? whole : text;
  });
}

/** The digits of a stamp from left to right; none where its marks do not tell them apart, or are not those that were read. */
function digitsOf({ run, text }: ReadClock): DrawnDigit[] {
  const marks = text === null ? clockMarks(run.marks) : partedClock(run);
  const read = text === null ? null : text.replace(':', '');
  const places = marks === null ? [] : [...marks.hours, ...marks.minutes];
  // An hour of one digit that was not read may have lost the other.
  if (places.length < 3 || (read === null ? places.length < 4 : read.length !== places.length)) return [];
  return places.map(({ box }, at) => drawnDigit(run.field, box, read?.[at] ?? null));
}
