import { right } from './layout/Raster.js';
import { isOwnName } from './ownName.js';
import type { Piece } from './Piece.js';

/** Edges of one column differ by no more, px; those of two by more. */
const edgeSlackPx = 4;

/**
 * The pieces with what others say at the left, where wide bubbles of both sides come so near to the right edge that all of
 * them seem to stand there: whoever is named is somebody else, as soon as own messages are called «Вы», or bear no name and
 * end elsewhere. What goes on below a name begins and ends where that does.
 */
export function sidesOfNamed(pieces: readonly Piece[]): readonly Piece[] {
  const bubbles = pieces.filter(({ block }) => block.shape === 'bubble' && block.floats !== true && block.side !== 'center');
  const others = bubbles.filter(({ author, block }) => author !== null && !isOwnName(author) && block.side === 'right');
  const [other] = others;
  if (other === undefined) return pieces;
  const isOfThem = (one: Piece): boolean => others.some((named) => sharesColumn(one, named));
  const own = bubbles.filter((one) => isOwnName(one.author));
  const rest = bubbles.filter((one) => one.author === null && !isOfThem(one));
  const isUnnamedOwn = own.length === 0 && rest.length > 0 && bubbles.every(({ block }) => block.side === 'right') && others.every((one) => sharesColumn(one, other)) && rest.every((one) => !endsAlike(one, other));
  if (own.length === 0 && !isUnnamedOwn) return pieces;
  return pieces.map((piece) => (others.includes(piece) || (piece.author === null && bubbles.includes(piece) && isOfThem(piece)) ? { ...piece, block: { ...piece.block, side: 'left' } } : piece));
}

const endsAlike = ({ block: { bbox: a } }: Piece, { block: { bbox: b } }: Piece): boolean => Math.abs(right(a) - right(b)) <= edgeSlackPx;
const sharesColumn = (a: Piece, b: Piece): boolean => Math.abs(a.block.bbox[0] - b.block.bbox[0]) <= edgeSlackPx && endsAlike(a, b);
