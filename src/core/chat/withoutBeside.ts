import { bottom, overlapArea, right } from './layout/Raster.js';
import { textOfRuns, type Piece } from './Piece.js';

/** What stands beside messages is no larger, in heights of small letters. */
const mostSide = 8;
/** It shares so much of its height with the message beside it, which is so many times as wide. */
const [level, wider] = [0.6, 1.5];

/**
 * The things of a conversation without the small fields that stand beside a message, at its height, with nothing to read
 * but a letter or a count: faces of which a part was seen, reactions, buttons to pass it on. Messages stand below each other.
 * @param textHeightPx the x-height of running text
 */
export function withoutBeside(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  return pieces.filter((piece) => !isTrifle(piece) || !pieces.some((other) => other !== piece && (isBeside(piece, other) || isAcross(piece, other))));

  function isTrifle({ block: { shape, bbox }, runs, time, day, author, quote }: Piece): boolean {
    if (shape === 'flat' || time !== null || day !== null || author !== null || quote !== null) return false;
    return Math.max(bbox[2], bbox[3]) <= mostSide * textHeightPx && textOfRuns(runs).replace(/[^\p{L}\p{N}]/gu, '').length <= 2;
  }
}

function isBeside({ block: { bbox: small } }: Piece, { block: { shape, bbox, side } }: Piece): boolean {
  const shared = Math.min(bottom(small), bottom(bbox)) - Math.max(small[1], bbox[1]);
  const isApart = right(small) <= bbox[0] || small[0] >= right(bbox);
  return shape !== 'flat' && side !== 'center' && isApart && shared >= level * small[3] && bbox[2] >= wider * small[2] && bbox[3] >= small[3];
}

/** It lies over the upright edge of a larger bubble: a button that floats. */
const isAcross = ({ block: { bbox: small } }: Piece, { block: { shape, bbox } }: Piece): boolean =>
  shape === 'bubble' && bbox[2] >= wider * small[2] && overlapArea(small, bbox) > 0 && (small[0] < bbox[0] || right(small) > right(bbox)) && small[1] >= bbox[1] + small[3] / 2;
