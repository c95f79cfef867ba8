import type { ReadWord } from '../exhibit/Reading.js';
import { right, union } from './layout/Raster.js';
import type { TextRun } from './layout/textRuns.js';

/** A time as stamps have it. */
const wholeClock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** A first reading of less confidence is no match for a look for digits. */
const surelyClock = 0.8;

/** The run without the ticks behind a time that the first reading found at its front: a look for digits takes them for some. */
export function clockOnly<T extends TextRun>(run: T, [first, second]: readonly ReadWord[]): T {
  if (first === undefined || second === undefined || !wholeClock.test(first.text) || /\d/.test(second.text)) return run;
  const end = (right(first.bbox) + second.bbox[0]) / 2;
  const marks = run.marks.filter(({ box }) => box[0] + box[2] / 2 < end);
  return marks.length < 4 ? run : { ...run, marks, box: marks.map(({ box }) => box).reduce(union) };
}

/** The look for digits, unless the first reading has a time that is surer. */
export function surerClock(first: readonly ReadWord[], digits: readonly ReadWord[]): readonly ReadWord[] {
  const word = first.find(({ text }) => wholeClock.test(text));
  const isSurer = word !== undefined && word.confidence >= surelyClock && digits.every((one) => one.confidence < word.confidence);
  return isSurer ? [word] : digits;
}
