import { colourDistance, right } from './layout/Raster.js';
import type { Piece } from './Piece.js';

/** Fills of one kind of bubble differ by no more, 0–255, nor edges of one column by more, px. */
const [sameFill, edgeSlackPx] = [4, 3];

/** Whether a bubble in which no letter was found is filled as those of its column are, and as high: emoji alone were said. */
export function isOfEmoji({ block }: Piece, pieces: readonly Piece[]): boolean {
  const isKin = ({ block: other, runs }: Piece): boolean => other !== block && other.shape === 'bubble' && other.side === block.side && runs.length > 0 && colourDistance(other.fillColour, block.fillColour) <= sameFill;
  const sharesEdge = ({ block: { bbox } }: Piece): boolean => Math.abs(block.side === 'right' ? right(bbox) - right(block.bbox) : bbox[0] - block.bbox[0]) <= edgeSlackPx && block.bbox[3] >= 0.9 * bbox[3];
  return block.shape === 'bubble' && block.side !== 'center' && !block.cutTop && !block.cutBottom && pieces.some((one) => isKin(one) && sharesEdge(one));
}
