import type { Box } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { textOf, textOfRuns, type Piece } from './Piece.js';

/** A flat block of nothing but rubbish, or what is left of a stamp, or a slim shape without text, is a piece of decoration. */
export function isSaid({ block, runs, time, author, quote }: Piece, textHeightPx: number): boolean {
  if (block.shape === 'flat' && time === null && author === null && isSpeck(runs)) return false;
  if (block.shape === 'flat' && time === null && /^\d{1,2}:\d?$/u.test(textOfRuns(runs))) return false;
  if (time === null && author === null && quote === null && isCutFace(block, runs, textHeightPx)) return false;
  if (runs.length > 0 || quote !== null || block.shape === 'picture') return true;
  return block.shape === 'bubble' && block.side !== 'center' && (time !== null || block.lines.length > 0 || isLarge(block.bbox, textHeightPx));
}

/** What the edge leaves of a face: a letter on a small field. */
const isCutFace = ({ shape, bbox, cutTop, cutBottom }: Block, runs: Piece['runs'], textHeightPx: number): boolean =>
  shape === 'bubble' && (cutTop || cutBottom) && bbox[2] < 8 * textHeightPx && /^\p{L}$/u.test(textOfRuns(runs));

/** As large as pictures are that people send. */
const isLarge = ([, , width, height]: Box, textHeightPx: number): boolean => Math.min(width, height) > 6 * textHeightPx;

/** A sign or two on the panel that are hard to read, or a short word that cannot be read at all: a piece of an icon, of an emoji, of a border. */
function isSpeck(runs: Piece['runs']): boolean {
  const words = runs.flatMap((run) => run.words);
  const text = textOf(words).replace(/[^\p{L}\p{N}]/gu, '');
  return text.length <= 1 || (text.length <= 3 && words.some((word) => word.confidence < 0.7)) || (text.length <= 5 && words.every((word) => word.confidence < 0.3));
}
