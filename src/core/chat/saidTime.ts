import type { BlockLine } from './Block.js';
import { right } from './layout/Raster.js';
import type { Piece } from './Piece.js';

/** A low bubble's only words, or those at its top, as large and strong as any text: a message that is a time («14:30»), not the stamp of a picture. */
export function isAllThatIsSaid({ runs, block, quote }: Piece, textHeightPx: number): boolean {
  const [run] = runs;
  if (block.shape !== 'bubble' || run === undefined || !isAsText(run, textHeightPx)) return false;
  // Below what it answers it begins where lines begin.
  if (quote !== null) return runs.length === 1 && right(run.bbox) < block.bbox[0] + block.bbox[2] / 2;
  return block.lines.length === 1 && (block.bbox[3] < 4 * run.bbox[3] || run.bbox[1] - block.bbox[1] < 2 * run.bbox[3]);
}

/** Whether digits are as large and strong as those of running text, unlike stamps and the length of a voice message. */
export const isAsText = ({ bbox, contrast }: BlockLine, textHeightPx: number): boolean => bbox[3] > 1.2 * textHeightPx && contrast > 0.6;
