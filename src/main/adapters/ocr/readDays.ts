import type { LaidBlock, LaidRun } from '../../../core/chat/layout/findBlocks.js';
import { right, union } from '../../../core/chat/layout/Raster.js';
import { dayWordOf } from '../../../core/dating/dayWords.js';
import type { ReadWord } from '../../../core/exhibit/Reading.js';
import { readRuns } from './readRuns.js';

/** A run whose first word, before a month, is no number, and what stands there. */
interface Doubtful {
  readonly run: LaidRun;
  /** Its words as they are with the number's in place of the first. */
  readonly words: readonly ReadWord[];
  readonly number: LaidRun;
}

/**
 * Reads what stands before a month in a line by itself once more as digits, where it was not read as a number («И марта»
 * for «11 марта», «Лиюня» for «1 июня»): nothing else can stand there.
 */
export async function readDays(blocks: readonly LaidBlock[], read: ReadonlyMap<LaidRun, readonly ReadWord[]>, emPx: number): Promise<ReadonlyMap<LaidRun, readonly ReadWord[]>> {
  const doubtful = blocks.filter(({ shape, runs }) => shape !== 'picture' && runs.length === 1).flatMap(({ runs: [run] }) => doubtIn(run!, read.get(run!) ?? []));
  const again = await readRuns(doubtful.map(({ number }) => number), emPx * 0.78, 'digits');
  const settled = new Map(read);
  for (const [index, { run, words: [first, ...others], number }] of doubtful.entries()) {
    const digits = again[index]!;
    const text = digits.length === 1 && day.test(digits[0]!.text) ? digits[0]!.text : onesOf(number, first!.text);
    if (text !== null) settled.set(run, [{ ...first!, text, bbox: number.box }, ...others]);
  }
  return settled;
}

const day = /^(?:[1-9]|[12]\d|3[01])$/u;
const likeOnes = /^[ИиПпНнЛлTtIiJl|!„]{1,3}$/u;
const narrow = 0.52;
/** A digit, and what was read of the room behind it («1Тноября»). */
const digitAndStroke = /^\d[ТтTtIl|!]$/u;
const isDoubtfulNumber = (text: string): boolean => likeOnes.test(text) || digitAndStroke.test(text);

/** The engine sees no digits in two bare strokes: narrow marks that it took for the strokes of letters are ones. */
function onesOf({ marks }: LaidRun, text: string): string | null {
  const isOne = ({ box: [, , width, height] }: LaidRun['marks'][number]): boolean => width <= height * narrow;
  return likeOnes.test(text) && marks.length <= 2 && marks.every(isOne) ? '1'.repeat(marks.length) : null;
}

function doubtIn(run: LaidRun, read: readonly ReadWord[]): Doubtful[] {
  const words = parted(run, read);
  const [first, month] = words;
  if (first === undefined || month === undefined || words.length > 4 || (/\d/u.test(first.text) && !digitAndStroke.test(first.text)) || !isMonth(month.text)) return [];
  const marks = run.marks.filter(({ box }) => right(box) <= month.bbox[0]);
  return marks.length === 0 || marks.length > 3 ? [] : [{ run, words, number: { ...run, marks, box: marks.map(({ box }) => box).reduce(union) } }];
}

const isMonth = (text: string): boolean => dayWordOf(text.toLowerCase().replace(/[.,]$/u, ''))?.names === 'month';

/** The words of a run, with a first one that is a month behind a stroke or two as two: they part where the room between the first marks is widest. */
function parted({ marks }: LaidRun, words: readonly ReadWord[]): readonly ReadWord[] {
  const [first, ...others] = words;
  const glued = first === undefined || isMonth(first.text) ? undefined : [1, 2].find((length) => isDoubtfulNumber(first.text.slice(0, length)) && isMonth(first.text.slice(length)));
  const before = glued === undefined ? undefined : behindWidestGap([...marks].sort((a, b) => a.box[0] - b.box[0]).slice(0, glued + 1));
  if (first === undefined || glued === undefined || before === undefined) return words;
  const [x, y, width, height] = first.bbox;
  const from = before.box[0];
  return [{ ...first, text: first.text.slice(0, glued), bbox: [x, y, from - x, height] }, { ...first, text: first.text.slice(glued), bbox: [from, y, x + width - from, height] }, ...others];
}

/** The mark behind the widest room between some, from left to right. */
function behindWidestGap(marks: LaidRun['marks']): LaidRun['marks'][number] | undefined {
  const gaps = marks.slice(1).map(({ box }, at) => box[0] - right(marks[at]!.box));
  return marks[gaps.indexOf(Math.max(...gaps)) + 1];
}
