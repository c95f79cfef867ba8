import { readTime } from '../dating/readTime.js';
import type { Box, ReadWord } from '../exhibit/Reading.js';
import type { BlockLine } from './Block.js';
import { linesInSight } from './linesInSight.js';
import { bottom, overlapArea, right } from './layout/Raster.js';
import { isSameLine, median, sharesLine, textOf, textOfRuns, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';
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

/** Words before a time that make it a part of what is said: «до 18:00». */
export const saidBefore = /^(?:[вb]|во|до|[сc]|[сc]о|[кk]|[кk]о|после|около|на|от|по|из|at|until|till|by|from|to|before|after|около)$/iu;

/** A time in text as strong as the rest, behind a word that leads to it: «звоните после 18:00»; and one from which to another something lasts: «10:00–14:00». */
export function isTimeSaid(stamp: ReadWord, { runs, block }: Piece): boolean {
  const host = runs.find((run) => overlapArea(run.bbox, stamp.bbox) > 0.5 * stamp.bbox[2] * stamp.bbox[3]);
  if (host !== undefined && host.words.some(({ text, bbox }) => span.test(text) && overlapArea(bbox, stamp.bbox) > 0)) return true;
  if (host !== undefined && goesOnFrom(host, { runs, block })) return true;
  if (host === undefined || host.contrast < 0.75 * median(runs.map((run) => run.contrast))) return false;
  const at = host.words.findIndex((word) => readTime(word.text) !== null);
  const before = at > 0 ? host.words[at - 1] : runs[runs.indexOf(host) - 1]?.words.at(-1);
  return before !== undefined && (saidBefore.test(before.text) || (block.shape === 'bubble' && host === runs.at(-1) && goesOnBehind(host, at)));
}

const span = /^\(?\d{1,2}[:.]\d\d[-–—]\d{1,2}[:.]\d\d[).,;!?]*$/u;

/** Whether the sentence goes on in lower case behind a time, as it does behind no stamp: «Уже 21:05, где вы?». */
function goesOnBehind({ words }: BlockLine, at: number): boolean {
  return at > 0 && /^\p{Ll}{3}/u.test(words[at + 1]?.text ?? '') && readStamp(textOf(words.slice(at)), true) === null;
}

/** Whether a bubble's line of several words goes on with the one above it: it begins there, as large and as strong as that, and ends far from the bubble's other side, where stamps stand («Monday 11:00 or», «Wednesday 16:15»). */
export function goesOnFrom(run: BlockLine, { runs, block }: Pick<Piece, 'runs' | 'block'>): boolean {
  const above = runs[runs.indexOf(run) - 1];
  if (above === undefined || isSameLine(above, run) || run.words.length < 2 || block.shape !== 'bubble' || right(block.bbox) - right(run.bbox) < 3 * above.xHeightPx) return false;
  return Math.abs(above.bbox[0] - run.bbox[0]) <= 0.4 * above.xHeightPx && run.contrast > 0.95 * above.contrast && run.bbox[3] > 0.76 * above.bbox[3];
}

/** Whether a line ends the sentence that the one above it began: «… не смог дозвониться», «сегодня в 12:40.». */
export const endsSentence = (above: BlockLine, run: BlockLine): boolean => !isSameLine(above, run) && /^\p{Ll}.*\d\.$/u.test(textOf(run.words)) && /[\p{L}\d]$/u.test(textOf(above.words));
