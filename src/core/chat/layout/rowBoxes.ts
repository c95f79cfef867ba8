import type { Box } from '../../exhibit/Reading.js';
import { bottom, union } from './Raster.js';

/** What stands beside each other, as one box a row, in the order of the first of each. */
export function rowBoxes(boxes: readonly Box[]): readonly Box[] {
  const rows: Box[] = [];
  for (const box of boxes) {
    const at = rows.findIndex((row) => Math.min(bottom(row), bottom(box)) - Math.max(row[1], box[1]) > 0.5 * Math.min(row[3], box[3]));
    if (at < 0) rows.push(box);
    else rows[at] = union(rows[at]!, box);
  }
  return rows;
}
