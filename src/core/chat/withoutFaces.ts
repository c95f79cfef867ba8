import { bottom, right } from './layout/Raster.js';
import { namesBeside } from './namesBeside.js';
import { textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** How unlike its sides a face is, how high in heights of small letters (one that shows a picture, and one with a sign), how far before the name in its own widths, how much of the name's height it shares. */
const [square, highestPicture, highest, near, level] = [1.35, 5.5, 8, 1, 0.6];

/**
 * The things of a conversation without the small discs and squares right before a name on the panel, at its height, on which
 * no word can be read but initials: the face of whose name it is. Messages stand beside nothing.
 * @param textHeightPx the x-height of running text
 */
export function withoutFaces(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const names = pieces.filter(({ block, runs, time }) => block.shape === 'flat' && block.side !== 'center' && time === null && isNameLike(nameOf(textOfRuns(runs))));
  // Names beside bubbles tell who speaks in them.
  const named = new Set(namesBeside(pieces.map(({ block }) => block)).values());
  return pieces.filter((piece) => named.has(piece.block) || !isFaceLike(piece, textHeightPx) || !names.some((name) => isBefore(piece, name)));
}

function isFaceLike({ block: { shape, bbox }, runs, time, day, author, quote }: Piece, textHeightPx: number): boolean {
  if (shape === 'flat' || time !== null || day !== null || author !== null || quote !== null) return false;
  const isRound = bbox[2] < bbox[3] * square && bbox[3] < bbox[2] * square && bbox[3] <= (shape === 'picture' ? highestPicture : highest) * textHeightPx;
  const text = textOfRuns(runs);
  return isRound && (/^\p{Lu}{1,2}$/u.test(text) || !/[\p{L}\p{N}]{2}/u.test(text));
}

function isBefore({ block: { bbox: face } }: Piece, { block: { bbox: name } }: Piece): boolean {
  const shared = Math.min(bottom(face), bottom(name)) - Math.max(face[1], name[1]);
  const gap = name[0] - right(face);
  return shared >= level * name[3] && gap >= 0 && gap <= near * face[2];
}
