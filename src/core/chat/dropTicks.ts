import type { BlockLine } from './Block.js';
import { right } from './layout/Raster.js';
import { isSameLine, sharesLine, textOf, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';

const tickLike = /^[✓✔√/\\|vVуУwWМмUuYИи«»“”"'`~^*_.,;:\-–—<>()[\]=+]{1,4}$/u;

/** A piece without what is left of ticks and reactions behind or below its stamp. */
export function dropTicks(piece: Piece): Piece {
  if (piece.time === null) return piece;
  return withoutTicks(withoutIcons(piece));
}

function withoutTicks(piece: Piece): Piece {
  const last = piece.runs.at(-1);
  const text = last ? textOf(last.words) : '';
  const isAlone = last !== undefined && piece.runs.length > 1 && !isSameLine(last, piece.runs.at(-2)!);
  const isTick = last !== undefined && tickLike.test(text) && !isSaidBefore(last, piece);
  const isReaction = isAlone && text.length <= 3 && last.words.every((word) => word.confidence < 0.8);
  return last && piece.runs.length > 1 && (isTick || isReaction) ? { ...piece, runs: piece.runs.slice(0, -1) } : piece;
}

/** Whether a sign stands before the stamp and is so much stronger («+»): ticks have the stamp's ink. */
function isSaidBefore(sign: BlockLine, { block, runs }: Piece): boolean {
  const stamp = block.lines.find((line) => !runs.includes(line) && (readStamp(textOf(line.words), true)?.time ?? null) !== null);
  return stamp !== undefined && right(sign.bbox) <= stamp.bbox[0] && sign.contrast > stronger * stamp.contrast && block.shape === 'bubble';
}
const stronger = 1.4;

/**
 * Text on the panel without the signs behind its stamp, in the stamp's line and each of one mark: ticks, and what one may do
 * with the message.
 */
function withoutIcons(piece: Piece): Piece {
  const { block, runs } = piece;
  const stamp = block.stamps[0]?.bbox ?? block.lines.find((line) => !runs.includes(line) && readStamp(textOf(line.words), true) !== null)?.bbox;
  if (block.shape !== 'flat' || stamp === undefined) return piece;
  const isIcon = ({ words, letters, bbox }: BlockLine): boolean => sharesLine(bbox, stamp) && words.every((word) => word.text.length <= 2 && word.bbox[0] > stamp[0]) && (letters.length <= 2 * words.length || words.length === 1);
  return { ...piece, runs: runs.filter((run) => !isIcon(run)) };
}
