import type { LaidBlock, LaidRun } from '../../../core/chat/layout/findBlocks.js';
import { right, union } from '../../../core/chat/layout/Raster.js';
import { dayWordOf } from '../../../core/dating/dayWords.js';
import type { ReadWord } from '../../../core/exhibit/Reading.js';
import { readRuns } from './readRuns.js';

/** A run whose words before a month are no number, cut off before the month. */
interface Doubtful {
  readonly run: LaidRun;
  /** The place of the month among its words. */
  readonly at: number;
  readonly number: LaidRun;
}

/**
 * Reads what stands before a month in a line by itself once more as digits, where it was not read as a number («И марта»
 * for «11 марта»): nothing else can stand there.
 */
export async function readDays(blocks: readonly LaidBlock[], read: ReadonlyMap<LaidRun, readonly ReadWord[]>, emPx: number): Promise<ReadonlyMap<LaidRun, readonly ReadWord[]>> {
  const doubtful = blocks.filter(({ shape, runs }) => shape !== 'picture' && runs.length === 1).flatMap(({ runs: [run] }) => doubtIn(run!, read.get(run!) ?? []));
  const again = await readRuns(doubtful.map(({ number }) => number), emPx * 0.78, 'digits');
  const settled = new Map(read);
  for (const [index, { run, at, number }] of doubtful.entries()) {
    const digits = again[index]!;
    const [first, ...others] = read.get(run)!;
    const text = digits.length === 1 && day.test(digits[0]!.text) ? digits[0]!.text : onesOf(number, first!.text);
    if (text !== null && at === 1) settled.set(run, [{ ...first!, text, bbox: number.box }, ...others]);
  }
  return settled;
}

const day = /^(?:[1-9]|[12]\d|3[01])$/u;
const likeOnes = /^[ИиПпНнЛлTtIiJl|!„]{1,3}$/u;
const narrow = 0.52;

/** The engine sees no digits in two bare strokes: narrow marks that it took for the strokes of letters are ones. */
function onesOf({ marks }: LaidRun, text: string): string | null {
  const isOne = ({ box: [, , width, height] }: LaidRun['marks'][number]): boolean => width <= height * narrow;
  return likeOnes.test(text) && marks.length <= 2 && marks.every(isOne) ? '1'.repeat(marks.length) : null;
}

function doubtIn(run: LaidRun, words: readonly ReadWord[]): Doubtful[] {
  const at = words.findIndex(({ text }) => dayWordOf(text.toLowerCase().replace(/[.,]$/u, ''))?.names === 'month');
  if (at !== 1 || words.length > 3 || /\d/u.test(words[0]!.text)) return [];
  const marks = run.marks.filter(({ box }) => right(box) <= words[at]!.bbox[0]);
  return marks.length === 0 || marks.length > 3 ? [] : [{ run, at, number: { ...run, marks, box: marks.map(({ box }) => box).reduce(union) } }];
}
