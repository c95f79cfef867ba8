import type { Box } from '../exhibit/Reading.js';
import type { BlockLine } from './Block.js';
import { linesInSight } from './linesInSight.js';
import { bottom, right } from './layout/Raster.js';
import { sharesLine, textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** A low bubble's only words, or those at its top, as large and strong as any text: a message that is a time («14:30»), not the stamp of a picture. The name of who says it may stand above. */
export function isAllThatIsSaid({ runs, block, quote }: Piece, textHeightPx: number): boolean {
  if (isUnderName(runs)) return block.shape === 'bubble' && linesInSight(block.lines).length === 2 && quote === null && isAsText(runs[1]!, textHeightPx) && block.bbox[3] < 4 * (bottom(runs[1]!.bbox) - runs[0]!.bbox[1]);
  const [run] = runs;
  if (block.shape !== 'bubble' || run === undefined || !isAsText(run, textHeightPx)) return false;
  // Below what it answers it begins where lines begin.
  if (quote !== null) return runs.length === 1 && right(run.bbox) < block.bbox[0] + block.bbox[2] / 2;
  return linesInSight(block.lines).length === 1 && !isBehindSign(run, block.bbox) && (block.bbox[3] < 4 * run.bbox[3] || run.bbox[1] - block.bbox[1] < 2 * run.bbox[3]);
}

/** Whether a line stands so far right in its bubble that there is a sign before it, which is not read: an emoji with its stamp. */
const isBehindSign = ({ bbox }: BlockLine, bubble: Box): boolean => bbox[0] - bubble[0] > right(bubble) - right(bbox) + 2 * bbox[3];

/** Whether there are two lines, the upper one a name that is clearly smaller or paler than the lower. */
function isUnderName([name, said, ...others]: Piece['runs']): boolean {
  if (name === undefined || said === undefined || others.length > 0 || sharesLine(name.bbox, said.bbox)) return false;
  return isNameLike(nameOf(textOfRuns([name]))) && (name.contrast < setOff * said.contrast || name.xHeightPx < setOff * said.xHeightPx);
}
const setOff = 0.8;

/** Whether digits are as large and strong as those of running text, unlike stamps and the length of a voice message. */
export const isAsText = ({ bbox, contrast }: BlockLine, textHeightPx: number): boolean => bbox[3] > 1.2 * textHeightPx && contrast > 0.6;
