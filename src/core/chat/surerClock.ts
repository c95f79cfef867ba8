import type { ReadWord } from '../exhibit/Reading.js';
import { clockMarks, type Placed } from './layout/clockMarks.js';
import type { InkField } from './layout/inkField.js';
import type { Mark } from './layout/inkMarks.js';
import { partedClock } from './layout/partedClock.js';
import { right, union } from './layout/Raster.js';
import type { TextRun } from './layout/textRuns.js';

/** A time as stamps have it. */
export const wholeClock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** The same with an hour of one digit as well. */
export const wholeTime = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;
/** A first reading of less confidence is no match for a look for digits. */
const surelyClock = 0.8;
/** A digit narrower than this share of its height is a one, beside a digit that was read; one that is narrower still is a one whatever it was read as. */
const [narrow, surelyOne] = [0.52, 0.4];

/**
 * The run without what stands before and behind its time, as days and ticks do: a look for digits takes them for some. Told
 * by the colon between digits, or by the words that the first reading found beside the time.
 */
export function clockOnly<T extends TextRun>(run: T, words: readonly ReadWord[]): T {
  const times = words.filter(({ text }) => wholeClock.test(text));
  const placed = times.length === 1 ? besideWords(run, words, words.indexOf(times[0]!)) : run;
  const clock = clockMarks(placed.marks, times.length === 1);
  return clock === null ? placed : withMarks(run, [...clock.hours, ...clock.colon, ...clock.minutes]);
}

/** The run between the words before and behind one of its words. */
function besideWords<T extends TextRun>(run: T, words: readonly ReadWord[], at: number): T {
  const [before, word, behind] = [words[at - 1], words[at]!, words[at + 1]];
  const start = before === undefined ? -Infinity : (right(before.bbox) + word.bbox[0]) / 2;
  const end = behind === undefined ? Infinity : (right(word.bbox) + behind.bbox[0]) / 2;
  const marks = run.marks.filter(({ box: [x, , width] }) => x + width / 2 > start && x + width / 2 < end);
  return marks.length < 4 ? run : withMarks(run, marks);
}

const withMarks = <T extends TextRun>(run: T, marks: readonly Mark[]): T => (marks.length === run.marks.length ? run : { ...run, marks, box: marks.map(({ box }) => box).reduce(union) });

/**
 * The look for digits, unless the first reading has a time that is surer. A look that lost a digit, as the run's marks tell,
 * is put right where the lost one can only be a one, and is left out where it can be any.
 */
export function surerClock(first: readonly ReadWord[], digits: readonly ReadWord[], run: TextRun & { readonly field: InkField }): readonly ReadWord[] {
  const word = first.find(({ text }) => wholeClock.test(text));
  const isSurer = word !== undefined && word.confidence >= surelyClock && digits.every((one) => one.confidence < word.confidence);
  if (isSurer) return [word];
  const clock = partedClock(run);
  if (clock === null || clock.hours.length < 2) return digits;
  return digits.flatMap((one) => {
    const withTick = timeWithDigit.exec(one.text)?.[1];
    if (withTick !== undefined && first.some(({ text }) => text === withTick.slice(1))) return [{ ...one, text: withTick }];
    const [hours, minutes] = one.text.split(':');
    if (!/^\d:[0-5]\d$|^\d\d:\d$/.test(one.text)) return [one];
    const whole = [wholePair(hours!, clock.hours), wholePair(minutes!, clock.minutes)];
    const text = whole.includes(null) ? (word?.text ?? '') : whole.join(':');
    return wholeClock.test(text) ? [{ ...one, text }] : [];
  });
}

/** A time behind which a tick was read as a digit more. */
const timeWithDigit = /^((?:[01]\d|2[0-3]):[0-5]\d)\d$/;

/** Two digits of which one may have been lost; null where the lost one is wide, and may be any. */
function wholePair(digits: string, [one, other]: readonly Placed[]): string | null {
  if (digits.length === 2) return digits;
  const isOne = ({ box }: Placed, share = narrow): boolean => box[2] <= box[3] * share;
  if (isOne(one!, surelyOne) && isOne(other!, surelyOne)) return '11';
  if (isOne(one!)) return digits === '1' && !isOne(other!) ? null : `1${digits}`;
  return isOne(other!) && digits !== '1' ? `${digits}1` : null;
}
