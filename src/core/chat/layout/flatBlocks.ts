import type { Box } from '../../exhibit/Reading.js';
import { emojiMarks } from './emojiMarks.js';
import type { LaidBlock } from './findBlocks.js';
import type { GroundText } from './groundText.js';
import { letterMarks, wordWide } from './letterMarks.js';
import { isDrawing } from './letterSize.js';
import { quoteBars } from './quoteBars.js';
import { bottom, isWithin, overlapArea, right, union } from './Raster.js';
import type { Mark } from './inkMarks.js';
import { isWave } from './isWave.js';
import { cuts, inReadingOrder } from './shapeBlocks.js';
import { textRuns, type TextRun } from './textRuns.js';
import { wholeBars } from './wholeBars.js';

interface Setting {
  readonly panel: Box;
  readonly emPx: number;
  readonly hasBubbles: boolean;
}

/** Text that stands on the panel itself: authors and stamps beside bubbles, lines between them, or a chat without bubbles. */
export function flatBlocks(text: GroundText, { panel, emPx, hasBubbles }: Setting): LaidBlock[] {
  const { field } = text;
  const { marks, quotes } = hasBubbles ? { marks: text.marks, quotes: [] } : withoutBars(text, emPx);
  const emoji = emojiMarks(marks, emPx);
  const holes = emoji.map(({ box }) => box);
  const letters = letterMarks(marks, emPx).filter((m) => isWithin(m.box, panel, 1) && !emoji.includes(m));
  const found = textRuns(letters, emPx).filter((run) => isText(run, emPx, hasBubbles) && !(hasBubbles && isDrawing(run)));
  const voices = found.filter((run) => !hasBubbles && isWave(run, emPx)).map((wave) => [wave, ...found.filter((run) => run !== wave && isLengthOf(run, wave, emPx))]);
  const runs = found.filter((run) => !voices.some((voice) => voice.includes(run)));
  const groups = hasBubbles ? linesOf(runs, holes, emPx) : paragraphs(runs, emPx);
  // In a chat without bubbles the field that a voice message stands in may be too pale to be seen.
  const heard = voices.map((voice): LaidBlock => ({ shape: 'picture', box: voice.map((r) => r.box).reduce(union), side: 'left', runs: [], fillColour: field.ground, ...cuts(voice[0]!.box, panel, emPx), quoteBoxes: [] }));
  const written = groups.map((group): LaidBlock => {
    const box = group.map((r) => r.box).reduce(union);
    return { shape: 'flat', box, side: 'left', runs: inReadingOrder(group, emPx).map((run) => ({ ...run, field, holes })), fillColour: field.ground, ...cuts(box, panel, emPx), quoteBoxes: quotes.filter((quote) => overlapArea(quote, box) > 0) };
  });
  return [...written, ...heard];
}

/** The marks without the bars beside what is quoted, which are as near to its letters as those to each other, and the places of what is. */
function withoutBars(text: GroundText, emPx: number): { readonly marks: readonly Mark[]; readonly quotes: readonly Box[] } {
  const bars = wholeBars(text, emPx);
  const quotes = quoteBars([...bars.values()], textRuns(letterMarks(text.marks.filter((mark) => !bars.has(mark)), emPx), emPx), emPx);
  const isOfQuote = (mark: Mark): boolean => quotes.some(([x, y]) => bars.get(mark)?.box[0] === x && bars.get(mark)?.box[1] === y);
  return { marks: text.marks.filter((mark) => !isOfQuote(mark)), quotes };
}

/** How long a voice message lasts stands right behind its wave. */
function isLengthOf({ box }: TextRun, { box: wave }: TextRun, emPx: number): boolean {
  const gap = box[0] - right(wave);
  return gap >= 0 && gap < emPx * 2.5 && Math.min(bottom(box), bottom(wave)) > Math.max(box[1], wave[1]) && box[2] < emPx * 4;
}

/** A run of marks that may be text: of the size of letters, and not a lone line, tick or icon, nor the edge of a button. */
export function isText({ box, marks, letterPx }: TextRun, emPx: number, hasBubbles: boolean): boolean {
  if (letterPx < emPx * 0.28 || letterPx > emPx * 1.3) return false;
  const solid = marks.filter((m) => m.box[2] >= emPx * 0.1 && m.box[3] >= emPx * 0.22);
  if (solid.length >= 2) return true;
  return !hasBubbles && solid.length === 1 && box[3] > emPx * 0.4 && (box[2] < emPx * 3 || box[2] >= box[3] * wordWide);
}

/** Lines of one paragraph: below each other, of one left edge, no more than a line apart. */
function paragraphs(runs: readonly TextRun[], emPx: number): TextRun[][] {
  const groups: TextRun[][] = [];
  for (const run of inReadingOrder(runs, emPx)) {
    const home = groups.find((group) => continues(group, run, emPx));
    if (home) home.push(run);
    else groups.push([run]);
  }
  return groups;
}

function continues(group: readonly TextRun[], run: TextRun, emPx: number): boolean {
  const last = group.at(-1)!;
  const gap = run.box[1] - bottom(last.box);
  const beside = Math.abs(gap) < emPx * 1.5 && gap < 0 && run.box[0] - right(last.box) < emPx * 2.5 && run.box[0] >= right(last.box) - emPx;
  const first = group[0]!;
  return beside || (gap >= -emPx * 0.3 && gap < emPx * 0.75 && Math.abs(first.box[0] - run.box[0]) < emPx * 0.8);
}

/** Beside bubbles a line of text is a block, whatever gaps it has, those that emoji fill among them. */
function linesOf(runs: readonly TextRun[], emoji: readonly Box[], emPx: number): TextRun[][] {
  const gapOf = (last: Box, next: Box): number => {
    const between = emoji.filter((one) => one[0] >= right(last) && right(one) <= next[0] && Math.min(bottom(one), bottom(last)) > Math.max(one[1], last[1]));
    return next[0] - right(last) - between.reduce((sum, [, , width]) => sum + width, 0);
  };
  const joined: TextRun[][] = [];
  for (const run of inReadingOrder(runs, emPx)) {
    const home = joined.find((one) => {
      const last = one.at(-1)!;
      const level = Math.min(bottom(last.box), bottom(run.box)) - Math.max(last.box[1], run.box[1]) > 0.5 * Math.min(last.box[3], run.box[3]);
      return level && gapOf(last.box, run.box) < emPx * 1.6 && run.box[0] > last.box[0];
    });
    if (home) home.push(run);
    else joined.push([run]);
  }
  return joined;
}
