import type { Box } from '../../exhibit/Reading.js';
import type { Mark } from './inkMarks.js';
import { bottom, right, union } from './Raster.js';
import { clockAt, ticksBefore } from './clockAt.js';

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
  const lines: { top: number; bottom: number; marks: Mark[] }[] = [];
  const tallFirst = [...marks].sort((a, b) => b.box[3] - a.box[3]);
  for (const mark of tallFirst) {
    const middle = mark.box[1] + mark.box[3] / 2;
    const isTall = mark.box[3] >= emPx * 0.35;
    const home = nearest(lines, mark.box, middle, isTall ? 0 : emPx * 0.32);
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

function nearest<T extends { top: number; bottom: number }>(lines: readonly T[], [, y, , height]: Box, middle: number, reach: number): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const line of lines) {
    const gap = Math.max(line.top - middle, middle - line.bottom, 0);
    const shared = Math.min(line.bottom, y + height) - Math.max(line.top, y);
    const isHome = gap === 0 || shared > height * 0.5 || gap <= reach;
    const away = Math.abs(middle - (line.top + line.bottom) / 2);
    if (isHome && away < least) {
      least = away;
      best = line;
    }
  }
  return best;
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

/** The text and the stamp close behind it, each for itself; a stamp without the ticks before it. */
function withoutClock(all: readonly Mark[], emPx: number): (readonly Mark[])[] {
  const marks = all.slice(ticksBefore(all));
  const at = clockAt(marks, emPx);
  return at < 0 ? [marks] : [marks.slice(0, at), marks.slice(at)];
}

function letterHeight(marks: readonly Mark[]): number {
  const tallest = Math.max(...marks.map((m) => m.box[3]));
  const heights = marks.map((m) => m.box[3]).filter((h) => h >= tallest * 0.4).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? tallest;
}
