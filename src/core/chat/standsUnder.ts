import { belowGap } from './loosePlaces.js';
import type { Piece } from './Piece.js';

/** What a line belongs to stands so many times nearer than anything at its other side. */
const nearer = 2;

/**
 * Whether a line stands right under a bubble or picture and clear of whatever follows: a caption («Мария • 14:32») of what
 * was said above it, where most headings stand over what they head.
 * @param reach the largest gap between the two, px
 */
export function standsUnder({ block: { bbox } }: Piece, pieces: readonly Piece[], reach: number): boolean {
  const above = Math.min(...pieces.filter(({ block }) => block.shape !== 'flat' && block.side !== 'center').map(({ block }) => belowGap(block.bbox, bbox)));
  const below = Math.min(...pieces.map(({ block }) => (block.bbox === bbox ? Infinity : belowGap(bbox, block.bbox))));
  return above <= reach && Math.max(1, above) * nearer < below;
}
