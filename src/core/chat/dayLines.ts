import type { DayMark } from '../dating/DayMark.js';
import { firstNumberOf, numericDay } from '../dating/numericDay.js';
import { isIllegibleDayMark, parseDayMark } from '../dating/parseDayMark.js';
import type { Box, ReadWord } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { isInPlateRow } from './layout/sideBySide.js';
import { goesOnBelow } from './joinFlat.js';
import { bottom, colourDistance, overlapArea, right, union } from './layout/Raster.js';
import { sharesLine, textOf, textOfRuns, type Piece } from './Piece.js';

/** A thing of the conversation with the day it names, if it is a date line; `illegible` for a date line that names none. */
export interface Headed {
  readonly piece: Piece;
  readonly mark: DayMark | 'illegible' | null;
}

/** Each piece with the day it names, if it is a date line («07/12/2023» where another tells which number is the day's): not where it only ends the text above («не меняется с» «01.01.2024»). */
export function dayLines(pieces: readonly Piece[], panel: Box, textHeightPx: number): readonly Headed[] {
  const blocks = pieces.map(({ block }) => block);
  const headed = pieces.map((piece, index): Headed => {
    const above = pieces[index - 1];
    const isGoingOn = above !== undefined && piece.block.side !== 'center' && goesOnBelow(above, piece, textHeightPx);
    return { piece, mark: isGoingOn ? null : markOf(piece, panel, pieces, blocks) };
  });
  const first = firstNumberOf(headed.filter(({ mark }) => mark !== null).map(({ piece }) => textOfDay(piece.runs)));
  if (first === null) return headed;
  return headed.map(({ piece, mark }) => ({ piece, mark: mark === 'illegible' && piece.block.floats !== true ? (numericDay(textOfDay(piece.runs), first) ?? mark) : mark }));
}

const textOfDay = (runs: Piece['runs']): string => textOfRuns(legible(runs)).replace(/(?<=^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/gu, '').trim();

/** Without lone signs that were read with doubt: scraps of what the line floats over. */
const legible = (runs: Piece['runs']): Piece['runs'] => runs.filter(({ words }, index) => index === 0 || words.some(({ text, confidence }) => text.length > 1 || confidence > 0.6));

/** The day a line on the panel names; a bubble at one of the sides is always something said. */
function markOf({ block, runs }: Piece, panel: Box, others: readonly Piece[], blocks: readonly Block[]): Headed['mark'] {
  if (runs.length === 0 || block.shape === 'picture' || (block.shape === 'bubble' && block.side !== 'center' && !isInMiddle(block.bbox, panel))) return null;
  if (block.floats === true && others.some((other) => isOfText(block.lines[0]!, other))) return null;
  // Days to choose from stand side by side, as do marks out of five.
  if (isInPlateRow(block, blocks)) return null;
  const text = textOfDay(runs);
  const mark = parseDayMark(text) ?? middleMark(block, runs);
  if (mark !== null && ((block.floats === true && isDoubtful(runs)) || isCutBefore(block, runs) || isGuessed(runs))) return 'illegible';
  // Of what floats most is none: a number beyond the days of a month alone names no day.
  const mayBeDay = block.floats !== true || /\p{L}{2}/u.test(text) || /^\D*\d{1,2}\D*$/u.test(text);
  if (block.side === 'center') return mark ?? (mayBeDay && isIllegibleDayMark(text) ? 'illegible' : null);
  // At a side it is something said, or the stamp of a message.
  return mark !== null && mark.time === null && (isInMiddle(block.bbox, panel) || isHeadline(block, others)) ? mark : null;
}

/** Whether what seems to float is the end or the beginning of a line of a text below it («с 01.11.2024», «Вчера около 11:30»): read there as well, and of the ink of that text and as large. */
function isOfText(day: BlockLine, { block, runs }: Piece): boolean {
  if (block.floats === true || block.shape !== 'bubble' || runs.length === 0) return false;
  const text = textOf(day.words);
  const strongest = runs.reduce((most, run) => (run.contrast > most.contrast ? run : most));
  const isAlike = day.xHeightPx > 0.9 * strongest.xHeightPx && colourDistance(strongest.inkColour, day.inkColour) < sameInk;
  return isAlike && runs.some(({ bbox, words }) => sharesLine(bbox, day.bbox) && overlapArea(bbox, day.bbox) > 0.6 * day.bbox[2] * day.bbox[3] && (textOf(words).endsWith(` ${text}`) || isBeginning(words, text, strongest.xHeightPx)));
}
/** Whether words begin with a text, and go on behind it as near as words of one line stand: nothing floats there. */
function isBeginning(words: readonly ReadWord[], text: string, xHeightPx: number): boolean {
  const [last, next] = words.slice(text.split(' ').length - 1);
  return textOf(words).startsWith(`${text} `) && next !== undefined && next.bbox[0] - right(last!.bbox) < xHeightPx;
}
/** Inks of one text differ by no more in one channel, 0–255. */
const sameInk = 32;

/** Read so badly that the day it seems to name is a guess: what a plate floats over gets between its words. */
function isDoubtful(runs: Piece['runs']): boolean {
  const words = runs.flatMap((run) => run.words);
  return words.reduce((sum, { confidence }) => sum + confidence, 0) < leastCertain * words.length;
}
const leastCertain = 0.5;

/** Whether its number was read as a letter, and not surely: «З января» may be a small 9. */
const isGuessed = (runs: Piece['runs']): boolean => runs.flatMap(({ words }) => words).some(({ text, confidence }) => /^[ЗзОоOolIб|]$/u.test(text) && confidence < surelyRead);
const surelyRead = 0.7;

/** Whether words begin at the very edge of what they stand on, and end clear of it: a plate that is hidden in part, as its number may be. */
function isCutBefore({ shape, bbox }: Block, runs: Piece['runs']): boolean {
  const own = runs.flatMap(({ words }) => words.map((word) => word.bbox)).reduce(union);
  const small = runs[0]!.xHeightPx;
  return shape === 'bubble' && Math.abs(own[0] - bbox[0]) < hidden * small && right(bbox) - right(own) > small;
}
/** In heights of small letters. */
const hidden = 0.3;

/** The day on a plate whose corners let something of the message below look out. */
function middleMark({ shape, bbox }: Block, runs: Piece['runs']): DayMark | null {
  const level = bbox[1] + bbox[3] / 2;
  const own = runs.filter((run) => Math.abs(run.bbox[1] + run.bbox[3] / 2 - level) < 0.2 * bbox[3]);
  return shape === 'bubble' && own.length > 0 && own.length < runs.length ? parseDayMark(textOfRuns(own)) : null;
}

/** A pale line by itself among bubbles, with more room above it than a line's height and nothing beside it: the day of what follows. */
function isHeadline({ shape, bbox, lines }: Block, others: readonly Piece[]): boolean {
  const rest = others.map(({ block }) => block).filter((one) => one.bbox !== bbox);
  if (shape !== 'flat' || lines.some(({ contrast }) => contrast > 0.6) || !rest.some((one) => one.shape === 'bubble')) return false;
  return rest.every((one) => !sharesLine(one.bbox, bbox) && (one.bbox[1] > bbox[1] || bbox[1] - bottom(one.bbox) > bbox[3]));
}

/** It stands about the middle of the panel, with much room at both sides. */
function isInMiddle([x, , width]: Box, panel: Box): boolean {
  const [before, after] = [x - panel[0], right(panel) - (x + width)];
  return Math.min(before, after) > 0.2 * panel[2] && Math.abs(before - after) < 0.12 * panel[2];
}

/** A date line stands where it stands; one that floats over or beside a message is that message's day too. */
export function topOfDay({ block: { bbox } }: Piece, said: readonly Piece[]): number {
  const level = ([, y, , height]: Box): number => Math.min(y + height, bottom(bbox)) - Math.max(y, bbox[1]);
  const under = said.filter(({ block }) => block.shape !== 'flat' && (overlapArea(block.bbox, bbox) > 0.3 * bbox[2] * bbox[3] || level(block.bbox) > 0.6 * bbox[3]));
  return Math.min(bbox[1], ...under.map(({ block }) => block.bbox[1] - 1));
}
