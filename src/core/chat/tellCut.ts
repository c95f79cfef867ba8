import { bottom } from './layout/Raster.js';
import type { Piece } from './Piece.js';

/** Where so many bubbles bear their time, each whole one does. */
const stampedShare = 0.8;
const enough = 4;

/**
 * Tells the lowest bubble to be cut off below, where all whole ones bear a time and it bears none: what it is cut by, a
 * field to write in without an edge of its own, does not show.
 */
export function tellCut(pieces: readonly Piece[]): readonly Piece[] {
  const bubbles = pieces.filter(({ block }) => block.shape === 'bubble' && block.side !== 'center');
  const stamped = bubbles.filter(({ time }) => time !== null).length;
  const lowest = pieces.reduce<Piece | null>((low, one) => (low === null || bottom(one.block.bbox) > bottom(low.block.bbox) ? one : low), null);
  if (lowest === null || lowest.time !== null || !bubbles.includes(lowest) || lowest.runs.length === 0) return pieces;
  if (stamped < enough || stamped < stampedShare * (bubbles.length - 1)) return pieces;
  return pieces.map((one) => (one === lowest ? { ...one, block: { ...one.block, cutBottom: true } } : one));
}
