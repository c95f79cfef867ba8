import { bottom, union } from './layout/Raster.js';
import { sharesLine, type Piece } from './Piece.js';

/** In heights of small letters: how far parts of one message begin from each other, and how far below each other they stand. */
const [sameColumn, nextLine] = [1.5, 1.2];
/** So many messages with a heading make a thread. */
const leastHeaded = 2;

/**
 * In a thread without bubbles, where each message has a heading, what stands in a line with another's words belongs to it,
 * an emoji between them or not; and the lines above the first heading are what the panel leaves of one message.
 */
export function joinThread(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const isHeaded = ({ block, author, time }: Piece): boolean => block.shape === 'flat' && author !== null && time !== null;
  if (pieces.filter(isHeaded).length < leastHeaded) return pieces;
  const first = pieces.findIndex(isHeaded);
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const above = joined.at(-1);
    const isPart = above !== undefined && isBare(piece) && above.block.shape === 'flat' && above.block.side !== 'center' && (goesOn(above, piece) || (index < first && isBare(above) && isNextLine(above, piece, textHeightPx)));
    if (isPart) joined[joined.length - 1] = { ...above, runs: [...above.runs, ...piece.runs], block: { ...above.block, bbox: union(above.block.bbox, piece.block.bbox) } };
    else joined.push(piece);
  }
  return joined;
}

const isBare = ({ block, author, time, quote }: Piece): boolean => block.shape === 'flat' && block.side !== 'center' && author === null && time === null && quote === null;

function goesOn({ runs }: Piece, { runs: [next] }: Piece): boolean {
  const last = runs.at(-1);
  return last !== undefined && next !== undefined && sharesLine(last.bbox, next.bbox) && next.bbox[0] > last.bbox[0];
}

function isNextLine({ runs }: Piece, { runs: [next] }: Piece, textHeightPx: number): boolean {
  const last = runs.at(-1);
  if (last === undefined || next === undefined) return false;
  const gap = next.bbox[1] - bottom(last.bbox);
  return gap >= -2 && gap <= nextLine * textHeightPx && Math.abs(next.bbox[0] - runs[0]!.bbox[0]) <= sameColumn * textHeightPx;
}
