import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { rowBoxes } from './rowBoxes.js';

/** Middles that differ by less, and widths that differ by more, in font sizes. */
const [sameMiddle, otherWidth] = [0.3, 2];

/** Whether a bubble's lines, of other widths, have their middles below each other in its middle: a notice. What is said begins at one edge. */
export function isSetInMiddle({ shape, box, runs }: LaidBlock, emPx: number): boolean {
  return shape === 'bubble' && areSetInMiddle(rowBoxes(runs.map((run) => run.box)), box, sameMiddle * emPx, otherWidth * emPx);
}

/** Whether rows, of widths that differ by more than `otherPx`, all have their middle where `around` has its own, give or take `slackPx`. */
export function areSetInMiddle(rows: readonly Box[], around: Box, slackPx: number, otherPx: number): boolean {
  const widths = rows.map(([, , width]) => width);
  return rows.length >= 2 && Math.max(...widths) - Math.min(...widths) > otherPx && rows.every((row) => isAtMiddle(row, around, slackPx));
}

/** Whether two boxes have one middle from side to side, give or take `slackPx`. */
export const isAtMiddle = ([x, , width]: Box, around: Box, slackPx: number): boolean => Math.abs(x + width / 2 - around[0] - around[2] / 2) <= slackPx;
