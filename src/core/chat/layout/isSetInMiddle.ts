import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { bottom, union } from './Raster.js';

/** Middles that differ by less, and widths that differ by more, in font sizes. */
const [sameMiddle, otherWidth] = [0.3, 2];

/** Whether a bubble's lines, of other widths, have their middles below each other in its middle: a notice. What is said begins at one edge. */
export function isSetInMiddle({ shape, box, runs }: LaidBlock, emPx: number): boolean {
  const rows: Box[] = [];
  for (const run of runs) {
    const at = rows.findIndex((row) => Math.min(bottom(row), bottom(run.box)) - Math.max(row[1], run.box[1]) > 0.5 * Math.min(row[3], run.box[3]));
    if (at === -1) rows.push(run.box);
    else rows[at] = union(rows[at]!, run.box);
  }
  const widths = rows.map(([, , width]) => width);
  const isMiddle = ([x, , width]: Box): boolean => Math.abs(x + width / 2 - box[0] - box[2] / 2) <= sameMiddle * emPx;
  return shape === 'bubble' && rows.length >= 2 && Math.max(...widths) - Math.min(...widths) > otherWidth * emPx && rows.every(isMiddle);
}
