import { right } from './layout/Raster.js';
import { linesOf, type Piece } from './Piece.js';

/** One line set about the middle of a field that is far wider: what is said begins at one edge, and its field ends with it. */
export function isRoomyField({ block: { bbox, side }, runs }: Piece): boolean {
  if (runs.length === 0) return false;
  const [first, last] = [runs[0]!.bbox, runs.at(-1)!.bbox];
  const wide = right(last) - first[0];
  const isInMiddle = Math.abs(first[0] + wide / 2 - bbox[0] - bbox[2] / 2) <= Math.max(3, 0.5 * runs[0]!.xHeightPx);
  return side !== 'center' && linesOf(runs).length === 1 && isInMiddle && bbox[2] > roomyShare * wide && bbox[2] - wide > roomyLetters * runs[0]!.xHeightPx;
}
/** So many times as wide, and wider by so many heights of a small letter. */
const [roomyShare, roomyLetters] = [1.8, 8];
