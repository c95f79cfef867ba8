import { bottom, colourDistance, right } from './layout/Raster.js';
import type { Piece } from './Piece.js';

/** Fills of one kind of bubble differ by no more, 0–255, nor edges of one column by more, px. */
const [sameFill, edgeSlackPx] = [4, 3];

/** Below a heading and above the next one there is room for a line, and for no picture: so many heights of it. */
const [leastRoom, mostRoom] = [2.2, 6];

/** Whether a bubble in which no letter was found is filled as those of its column are, and as high, or a heading has a line's room below it: emoji alone were said. */
export function isOfEmoji(piece: Piece, pieces: readonly Piece[]): boolean {
  const { block } = piece;
  if (block.shape === 'flat') return isHeadingOverLine(piece, pieces);
  const isKin = ({ block: other, runs }: Piece): boolean => other !== block && other.shape === 'bubble' && other.side === block.side && runs.length > 0 && colourDistance(other.fillColour, block.fillColour) <= sameFill;
  const sharesEdge = ({ block: { bbox } }: Piece): boolean => Math.abs(block.side === 'right' ? right(bbox) - right(block.bbox) : bbox[0] - block.bbox[0]) <= edgeSlackPx && block.bbox[3] >= 0.9 * bbox[3];
  return block.shape === 'bubble' && block.side !== 'center' && !block.cutTop && !block.cutBottom && pieces.some((one) => isKin(one) && sharesEdge(one));
}

/** Whether a name with a time stands on the panel, with nothing up to the next one but the room that a line takes, more than they keep between each other. */
function isHeadingOverLine({ block, author, time, runs, quote }: Piece, pieces: readonly Piece[]): boolean {
  if (author === null || time === null || runs.length > 0 || quote !== null) return false;
  const isAlike = (other: Piece): boolean => other.block !== block && other.author !== null && other.time !== null && other.block.shape === 'flat' && Math.abs(other.block.bbox[0] - block.bbox[0]) <= edgeSlackPx;
  const next = pieces.filter((other) => other.block.bbox[1] >= bottom(block.bbox)).reduce<Piece | null>((first, one) => (first === null || one.block.bbox[1] < first.block.bbox[1] ? one : first), null);
  const room = next === null || !isAlike(next) ? 0 : (next.block.bbox[1] - bottom(block.bbox)) / block.bbox[3];
  return room >= leastRoom && room <= mostRoom;
}
