import type { Box } from '../exhibit/Reading.js';
import { bottom, right } from './layout/Raster.js';
import { isSameLine, type Piece } from './Piece.js';

/** Gaps in text heights (x-height) up to which a lone line belongs to a block. */
export const near = 4;

/** A line on the panel by itself: a name, a stamp, or both. */
export function isLone({ block, runs, time, author }: Piece): boolean {
  const lines = block.lines.filter((run, index) => index === 0 || !isSameLine(run, block.lines[index - 1]!));
  return block.shape === 'flat' && author === null && lines.length === 1 && (runs.length > 0 || time !== null);
}

/** How far `lower` stands below `upper`; infinite when it does not, or stands under nothing of it. */
export function belowGap(upper: Box, lower: Box): number {
  const isUnder = lower[0] < right(upper) + lower[3] && right(lower) > upper[0] - lower[3];
  const gap = lower[1] - bottom(upper);
  return isUnder && gap > -lower[3] / 2 ? Math.max(gap, 0) : Infinity;
}
