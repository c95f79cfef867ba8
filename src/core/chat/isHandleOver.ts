import { isHandle } from './isHandle.js';
import { textOfRuns, type Piece } from './Piece.js';
import { nameOf } from './takeAuthor.js';

/** How much paler than the strongest text of its bubble a label is, and how alike two labels are. */
const [paler, alike] = [0.75, 0.06];

/**
 * Whether a lone line above a bubble is a name of one word without a capital: it is set off from what the bubble says, or
 * looks as the stamps do that stand by themselves.
 */
export function isHandleOver(loose: Piece, { block }: Piece, pieces: readonly Piece[]): boolean {
  const name = nameOf(textOfRuns(loose.runs)).replace(/^[^\p{L}\d]/u, '');
  const [own] = loose.runs;
  if (block.shape !== 'bubble' || own === undefined || !isHandle(name)) return false;
  const strongest = Math.max(...block.lines.filter(({ words }) => words.length > 0).map(({ contrast }) => contrast));
  const stamps = pieces.filter((one) => one.block.shape === 'flat' && one.time !== null && one.runs.length === 0).flatMap((one) => one.block.lines);
  return own.contrast < paler * strongest || stamps.some(({ contrast, xHeightPx }) => Math.abs(contrast - own.contrast) < alike && Math.abs(xHeightPx - own.xHeightPx) <= 1);
}
