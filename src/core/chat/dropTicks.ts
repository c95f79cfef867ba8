import type { BlockLine } from './Block.js';
import { isSameLine, linesOf, textOf, type Piece } from './Piece.js';

const tickLike = /^[✓✔√/\\|vVуУwWМмUuYИи«»“”"'`~^*_.,;:\-–—<>()[\]=+]{1,4}$/u;
/** A piece without what is left of ticks and reactions behind or below its stamp. */
export function dropTicks(piece: Piece): Piece {
  if (piece.time === null) return piece;
  if (isRowOfIcons(piece)) return { ...piece, runs: [] };
  const last = piece.runs.at(-1);
  const text = last ? textOf(last.words) : '';
  const isAlone = last !== undefined && piece.runs.length > 1 && !isSameLine(last, piece.runs.at(-2)!);
  const isTick = tickLike.test(text);
  const isReaction = isAlone && text.length <= 3 && last.words.every((word) => word.confidence < 0.8);
  return last && piece.runs.length > 1 && (isTick || isReaction) ? { ...piece, runs: piece.runs.slice(0, -1) } : piece;
}

/** A line on the panel that is nothing but a stamp and signs of one mark or two behind it: ticks, and what one may do with the message. */
function isRowOfIcons({ block, runs }: Piece): boolean {
  const stamp = block.stamps[0]?.bbox ?? block.lines.find((line) => !runs.includes(line))?.bbox;
  const isIcon = ({ words, letters }: BlockLine): boolean => words.every(({ text, bbox }) => text.length <= 2 && stamp !== undefined && bbox[0] > stamp[0]) && (letters.length <= 2 * words.length || words.length === 1);
  return block.shape === 'flat' && runs.length > 0 && linesOf(block.lines).length === 1 && runs.every(isIcon);
}
