import type { ReadWord } from '../exhibit/Reading.js';
import { clockMarks } from './layout/clockMarks.js';
import type { Mark } from './layout/inkMarks.js';
import { right, union } from './layout/Raster.js';
import type { TextRun } from './layout/textRuns.js';

/** A time as stamps have it. */
export const wholeClock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** A first reading of less confidence is no match for a look for digits. */
const surelyClock = 0.8;
/** A digit narrower than this share of its height is a one. */
const narrow = 0.52;

/**
 * The run without what stands before and behind its time, as ticks do: a look for digits takes them for some. Told by the
 * colon between digits, or by the time that the first reading found at its front.
 */
export function clockOnly<T extends TextRun>(run: T, [first, second]: readonly ReadWord[]): T {
  const clock = clockMarks(run.marks, first !== undefined && wholeClock.test(first.text));
  if (clock !== null) return withMarks(run, [...clock.hours, ...clock.colon, ...clock.minutes]);
  if (first === undefined || second === undefined || !wholeClock.test(first.text) || /\d/.test(second.text)) return run;
  const end = (right(first.bbox) + second.bbox[0]) / 2;
  const marks = run.marks.filter(({ box }) => box[0] + box[2] / 2 < end);
  return marks.length < 4 ? run : withMarks(run, marks);
}

const withMarks = <T extends TextRun>(run: T, marks: readonly Mark[]): T => (marks.length === run.marks.length ? run : { ...run, marks, box: marks.map(({ box }) => box).reduce(union) });

/**
 * The look for digits, unless the first reading has a time that is surer. A look that lost a digit of the hour, as the
 * run's marks tell, is put right where the lost one can only be a one, and is left out where it can be any.
 */
export function surerClock(first: readonly ReadWord[], digits: readonly ReadWord[], { marks }: Pick<TextRun, 'marks'>): readonly ReadWord[] {
  const word = first.find(({ text }) => wholeClock.test(text));
  const isSurer = word !== undefined && word.confidence >= surelyClock && digits.every((one) => one.confidence < word.confidence);
  if (isSurer) return [word];
  const hours = clockMarks(marks, true)?.hours ?? [];
  if (hours.length < 2) return digits;
  return digits.flatMap((one) => {
    if (!/^\d:[0-5]\d$/.test(one.text)) return [one];
    const hour = wholeHour(one.text[0]!, hours);
    const text = hour === null ? (word?.text ?? '') : `${hour}${one.text.slice(1)}`;
    return wholeClock.test(text) ? [{ ...one, text }] : [];
  });
}

/** The hour of which one digit was read; null where the other is wide, and may be any. */
function wholeHour(digit: string, [one, other]: readonly Mark[]): string | null {
  const isOne = ({ box }: Mark): boolean => box[2] <= box[3] * narrow;
  if (isOne(one!)) return digit === '1' && !isOne(other!) ? null : `1${digit}`;
  return isOne(other!) && digit !== '1' ? `${digit}1` : null;
}
