import { isOfEmoji } from './isOfEmoji.js';
import { isInPlateRow } from './layout/sideBySide.js';
import type { Piece } from './Piece.js';

/** In heights of small letters: how large the buttons are that float over a conversation. */
const [leastSide, mostSide] = [1.8, 7];
/** Where so many of the bubbles bear a time, one without is looked at twice. */
const stampedShare = 0.7;
const enough = 3;

/**
 * Where messages bear their times, a small round thing without one, on which nothing can be read, is a button that floats
 * over them, as the one that leads to the latest; one of a column's fill and edge is an emoji that was sent.
 */
export function withoutFloating(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const all = pieces.map(({ block }) => block);
  // Buttons in a row bear none, and do not float.
  const bubbles = pieces.filter(({ block }) => block.shape === 'bubble' && block.side !== 'center' && !isInPlateRow(block, all));
  const stamped = bubbles.filter(({ time }) => time !== null);
  // Where texts stand on the ground below names and times, nothing said has a shape but pictures and files.
  const headed = pieces.filter(({ block, author, time }) => block.shape === 'flat' && author !== null && time !== null);
  if (headed.length < enough && (stamped.length < enough || stamped.length < stampedShare * (bubbles.length - 1))) return pieces;
  return pieces.filter((piece) => !isButton(piece, textHeightPx) || isInPlateRow(piece.block, all) || isOfEmoji(piece, pieces));
}

function isButton({ block, runs, time, day, author, quote }: Piece, textHeightPx: number): boolean {
  if (block.shape !== 'bubble' || block.side === 'center' || time !== null || day !== null || author !== null || quote !== null) return false;
  const [, , width, height] = block.bbox;
  const isRound = width < height * 1.35 && height < width * 1.35;
  const isSmall = Math.min(width, height) >= leastSide * textHeightPx && Math.max(width, height) <= mostSide * textHeightPx;
  const words = runs.flatMap((run) => run.words);
  const letters = words.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
  return isRound && isSmall && (letters.length <= 1 || /^\d{1,3}$/u.test(letters) || (letters.length <= 3 && words.some(({ confidence }) => confidence < 0.7)));
}
