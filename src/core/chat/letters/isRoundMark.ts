import type { Box } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';

/** A dot's middle stands between these shares of the height of small letters. */
const [lowest, highest] = [0.2, 0.8];

/**
 * Whether a mark is as wide as high, and stands in the middle of the height of small letters: no dash is round, and no full stop so high.
 * @param factor by which its sides differ at most
 */
export function isRoundMark({ baseline, xHeightPx }: BlockLine, [, top, width, height]: Box, factor: number): boolean {
  const above = (baseline - top - height / 2) / xHeightPx;
  return width <= factor * height && height <= factor * width && above > lowest && above < highest;
}
