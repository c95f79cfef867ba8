import type { Box } from '../../exhibit/Reading.js';
import type { Mark } from './inkMarks.js';
import { bottom, right, union } from './Raster.js';
import { clockAt, ticksBefore } from './clockAt.js';
import { loweredAt } from './loweredAt.js';

/** Marks that stand in one line and near each other: a stretch of text, or a stamp of its own. */
export interface TextRun {
  readonly box: Box;
  readonly marks: readonly Mark[];
  /** The middle height of its letters, px; about the x-height, for digits and capitals their own height. */
  readonly letterPx: number;
}

/**
 * Gathers marks into lines, and lines into runs where a gap is wider than between words.
 * @param emPx about the font size of the running text, px
 */
export function textRuns(marks: readonly Mark[], emPx: number): TextRun[] {
  return linesOf(marks, emPx).flatMap((line) => split(line, emPx)).filter((run) => run.marks.some((m) => m.box[3] >= emPx * 0.3 || m.box[2] >= emPx * 0.3));
}

/** Lines from top to bottom. Dots and accents join the line they belong to, since they overlap its letters' rows or nearly so. */
function linesOf(marks: readonly Mark[], emPx: number): Mark[][] {
  const lines: Line[] = [];
  const tallFirst = [...marks].sort((a, b) => b.box[3] - a.box[3]);
  // A face or a button as high as two lines beside it joins one of them when those are told.
  const isHigh = ({ box }: Mark): boolean => box[3] > emPx * mostLetter;
  for (const mark of [...tallFirst.filter((one) => !isHigh(one)), ...tallFirst.filter(isHigh)]) {
    const middle = mark.box[1] + mark.box[3] / 2;
    const isTall = mark.box[3] >= emPx * 0.35;
    const home = isTall ? nearest(lines, mark.box, middle, 0) : homeOfDot(lines, mark.box, middle, emPx);
    if (home) {
      home.marks.push(mark);
      if (isTall) {
        home.top = Math.min(home.top, mark.box[1]);
        home.bottom = Math.max(home.bottom, bottom(mark.box));
      }
    } else {
      lines.push({ top: mark.box[1], bottom: bottom(mark.box), marks: [mark] });
    }
  }
  return lines.sort((a, b) => a.top - b.top).map((line) => line.marks);
}

/** No letter of a line among others is higher, in font sizes. */
const mostLetter = 1;

interface Line {
  top: number;
  bottom: number;
  readonly marks: Mark[];
}

/** Where a stamp stands a little lower behind a word, the dots of the word belong to the letters above them. */
function homeOfDot(lines: readonly Line[], dot: Box, middle: number, emPx: number): Line | null {
  const homes = homesOf(lines, dot, middle, emPx * 0.32);
  if (homes.length < 2) return homes[0] ?? null;
  const beside = homes.filter((line) => line.marks.some(({ box }) => box[0] < right(dot) + emPx * 0.5 && right(box) > dot[0] - emPx * 0.5));
  return nearest(beside.length > 0 ? beside : homes, dot, middle, emPx * 0.32);
}

const homesOf = (lines: readonly Line[], [, y, , height]: Box, middle: number, reach: number): Line[] =>
  lines.filter((line) => {
    const gap = Math.max(line.top - middle, middle - line.bottom, 0);
    return gap <= reach || Math.min(line.bottom, y + height) - Math.max(line.top, y) > height * 0.5;
  });

/** The line that a mark belongs to by its height; of several that whose middle is nearest. */
function nearest(lines: readonly Line[], box: Box, middle: number, reach: number): Line | null {
  const away = (line: Line): number => Math.abs(middle - (line.top + line.bottom) / 2);
  return homesOf(lines, box, middle, reach).reduce<Line | null>((best, line) => (best === null || away(line) < away(best) ? line : best), null);
}

function split(line: readonly Mark[], emPx: number): TextRun[] {
  const sorted = [...line].sort((a, b) => a.box[0] - b.box[0]);
  const runs: Mark[][] = [];
  let end = -Infinity;
  for (const mark of sorted) {
    if (mark.box[0] - end > emPx * 0.62) runs.push([]);
    runs.at(-1)!.push(mark);
    end = Math.max(end, right(mark.box));
  }
  return runs.flatMap((marks) => withoutClock(marks, emPx)).map((marks) => ({ box: marks.map((m) => m.box).reduce(union), marks, letterPx: letterHeight(marks) }));
}

/** The text and the stamp close behind it, each for itself, and the word before a stamp's time («изменено»); a stamp without the ticks before it. */
function withoutClock(all: readonly Mark[], emPx: number): (readonly Mark[])[] {
  const marks = all.slice(ticksBefore(all));
  const clock = clockAt(marks, emPx);
  const front = clock < 0 ? marks : marks.slice(0, clock);
  const lowered = loweredAt(front, emPx);
  return [lowered < 0 ? front : front.slice(0, lowered), lowered < 0 ? [] : front.slice(lowered), clock < 0 ? [] : marks.slice(clock)].filter((part) => part.length > 0);
}

function letterHeight(marks: readonly Mark[]): number {
  const tallest = Math.max(...marks.map((m) => m.box[3]));
  const heights = marks.map((m) => m.box[3]).filter((h) => h >= tallest * 0.4).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? tallest;
}
