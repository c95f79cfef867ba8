import type { Block } from './Block.js';
import { isDay } from './isDay.js';
import { bottom } from './layout/Raster.js';
import { sharesLine } from './Piece.js';
import { isTimed } from './topCard.js';

/** No face is wider, by its height. */
const faceWide = 1.8;

/** Whether a block is a face in the title's row, which ends by `limit`: whatever is read of it, nobody said it. */
export function isTitleFace({ bbox, stamps }: Block, blocks: readonly Block[], limit: number): boolean {
  return bottom(bbox) <= limit && bbox[2] < faceWide * bbox[3] && stamps.length === 0 && blocks.some((one) => one.shape === 'flat' && !isTimed(one) && !isDay(one) && sharesLine(one.bbox, bbox));
}
