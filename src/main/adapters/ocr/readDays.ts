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
  for (const [index, { run, at }] of doubtful.entries()) {
    const digits = again[index]!;
    if (digits.length === 1 && /^(?:[1-9]|[12]\d|3[01])$/u.test(digits[0]!.text)) settled.set(run, [digits[0]!, ...read.get(run)!.slice(at)]);
  }
  return settled;
}

function doubtIn(run: LaidRun, words: readonly ReadWord[]): Doubtful[] {
  const at = words.findIndex(({ text }) => dayWordOf(text.toLowerCase().replace(/[.,]$/u, ''))?.names === 'month');
  if (at !== 1 || words.length > 3 || /\d/u.test(words[0]!.text)) return [];
  const marks = run.marks.filter(({ box }) => right(box) <= words[at]!.bbox[0]);
  return marks.length === 0 || marks.length > 3 ? [] : [{ run, at, number: { ...run, marks, box: marks.map(({ box }) => box).reduce(union) } }];
}
