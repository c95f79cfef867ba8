import { bottom, right } from './layout/Raster.js';
import { textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** A face is no larger, in heights of small letters, and stands as near to the name as so many of its own. */
const [mostSide, near] = [8, 1];
/** The name's height shared with it. */
const level = 0.6;

/**
 * The things of a conversation without the small round fields right before a line on the panel, at its height, on which no
 * word can be read: the face of whose name it is. Messages stand beside nothing.
 * @param textHeightPx the x-height of running text
 */
export function withoutFaces(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const names = pieces.filter(({ block, runs, time }) => block.shape === 'flat' && time === null && isNameLike(nameOf(textOfRuns(runs))));
  return pieces.filter((piece) => !isFaceLike(piece, textHeightPx) || !names.some((name) => isBefore(piece, name)));
}

function isFaceLike({ block: { shape, bbox }, runs, time, day, quote }: Piece, textHeightPx: number): boolean {
  if (shape !== 'bubble' || time !== null || day !== null || quote !== null) return false;
  const isRound = bbox[2] < bbox[3] * 1.35 && bbox[3] < bbox[2] * 1.35 && bbox[3] <= mostSide * textHeightPx;
  return isRound && !/[\p{L}\p{N}]{2}/u.test(textOfRuns(runs));
}

function isBefore({ block: { bbox: face } }: Piece, { block: { bbox: name } }: Piece): boolean {
  const shared = Math.min(bottom(face), bottom(name)) - Math.max(face[1], name[1]);
  const gap = name[0] - right(face);
  return shared >= level * name[3] && gap >= 0 && gap <= near * face[2];
}
