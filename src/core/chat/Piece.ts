import type { DayMark } from '../dating/DayMark.js';
import type { Box, ReadWord } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';

/** One block on its way to a message: what is left of its text while stamps, author and quote are taken out of it. */
export interface Piece {
  readonly block: Block;
  /** The stretches of line that are its text, in reading order; words as they were read. */
  readonly runs: readonly BlockLine[];
  readonly quote: string | null;
  readonly author: string | null;
  readonly time: string | null;
  /** The day that its own stamp names («15.03.2024 14:32»). */
  readonly day: DayMark | null;
  readonly edited: boolean;
  /** A stamp stood in line with its first words and its text below them: those words are a heading. */
  readonly isHeaded: boolean;
  /** Its time stands at the far end of the row of its first words, which are said, or below a name ({@link isHeaded}). */
  readonly inRow?: boolean;
  /** A letter of a thread, its paragraphs put together. */
  readonly isLetter?: boolean;
}

export const textOf = (words: readonly ReadWord[]): string => words.map((word) => word.text).join(' ');
export const textOfRuns = (runs: readonly BlockLine[]): string => runs.map((run) => textOf(run.words)).join(' ');

/** The same line of text: two stretches of it, with a gap between them. */
export const isSameLine = (a: BlockLine, b: BlockLine): boolean => sharesLine(a.bbox, b.bbox);

/** The stretches of text, line by line. */
export function linesOf(runs: readonly BlockLine[]): BlockLine[][] {
  const lines: BlockLine[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line !== undefined && isSameLine(line[0]!, run)) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** Whether two boxes stand at the same height. */
export function sharesLine(a: Box, b: Box): boolean {
  const shared = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return shared > 0.5 * Math.min(a[3], b[3]);
}

/** The middle one of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
