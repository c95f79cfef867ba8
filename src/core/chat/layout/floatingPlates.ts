import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { inkMarks } from './inkMarks.js';
import { isLetter } from './letterSize.js';
import { plateInk, type Polarity } from './plateInk.js';
import { plateRow, type PlateRow } from './plateRow.js';
import { bottom, right, union, type Raster } from './Raster.js';
import { median } from '../Piece.js';
import { textRuns, type TextRun } from './textRuns.js';

/** A plate's height and the gaps in what shows it, in font sizes. */
const [leastHeight, mostHeight, gapHeight] = [1.1, 2.8, 0.5];
/** So many of its rows show both ends. */
const shownShare = 0.6;
/** How far from the plate's middle its words may stand, in font sizes. */
const [offAcross, offDown] = [0.5, 0.4];

/**
 * Plates with a line of text that float in the very middle of the panel over messages, pictures and wallpaper: the day
 * that is in sight. Whatever lies below shines through some, so that no region of one colour shows them; what shows them
 * is that row by row one colour ends equally far from the middle at both sides.
 */
export function floatingPlates(raster: Raster, panel: Box, emPx: number): LaidBlock[] {
  const middle = panel[0] + panel[2] / 2;
  const rows = Array.from({ length: panel[3] }, (_, y) => plateRow(raster, panel, panel[1] + y, middle, emPx));
  return stretches(rows, emPx).flatMap(([from, end]) => plateOf(raster, withEvenColours(rows.slice(from, end)), panel[1] + from, middle, emPx) ?? []);
}

/** The stretches of rows that show a plate of a line's height. */
function stretches(rows: readonly PlateRow[], emPx: number): [from: number, end: number][] {
  const found: [number, number][] = [];
  let from = -1;
  let last = -1;
  for (let y = 0; y <= rows.length; y += 1) {
    const isShown = rows[y]?.isShown === true;
    if (from >= 0 && (y === rows.length || (isShown && !isLike(rows[y]!, rows[last]!, emPx)) || y - last > emPx * gapHeight)) {
      if (last + 1 - from >= emPx * leastHeight && last + 1 - from <= emPx * mostHeight && rows.slice(from, last + 1).filter((row) => row.isShown).length >= shownShare * (last + 1 - from)) found.push([from, last + 1]);
      from = -1;
    }
    if (!isShown) continue;
    if (from < 0) from = y;
    last = y;
  }
  return found;
}

/** Round ends grow wider row by row, but not at once. */
const isLike = (a: PlateRow, b: PlateRow, emPx: number): boolean => Math.abs(a.end - a.from - (b.end - b.from)) < emPx * 2;

/** In a row that a letter's stroke fills, its ink is the commonest colour: the rows about it tell better. */
function withEvenColours(rows: readonly PlateRow[]): PlateRow[] {
  const middleOf = (y: number, channel: 0 | 1 | 2): number => median(rows.slice(Math.max(0, y - 3), y + 4).map((row) => row.colour[channel]));
  return rows.map((row, y) => ({ ...row, colour: [middleOf(y, 0), middleOf(y, 1), middleOf(y, 2)] }));
}

function plateOf(raster: Raster, rows: readonly PlateRow[], top: number, middle: number, emPx: number): LaidBlock | null {
  const shown = rows.filter((row) => row.isShown);
  const [from, end] = [Math.min(...shown.map((row) => row.from)), Math.max(...shown.map((row) => row.end))];
  const box: Box = [from, top, end - from, rows.length];
  const lines = (['light', 'dark'] as const).flatMap((polarity) => lineOf(raster, box, rows, polarity, middle, emPx) ?? []);
  const best = lines.sort((a, b) => a.off - b.off)[0];
  if (best === undefined) return null;
  return { shape: 'bubble', box, side: 'center', runs: best.runs.map((run) => ({ ...run, field: best.field, holes: [] })), fillColour: best.field.ground, cutTop: false, cutBottom: false, quoteBoxes: [], floats: true };
}

/** The words in a plate's middle, in ink lighter or darker than it; null where none stand there. */
function lineOf(raster: Raster, box: Box, rows: readonly PlateRow[], polarity: Polarity, middle: number, emPx: number): { runs: readonly TextRun[]; field: ReturnType<typeof plateInk>; off: number } | null {
  const field = plateInk(raster, box, rows, polarity);
  const level = box[1] + box[3] / 2;
  const marks = inkMarks(raster, field).filter((mark) => isLetter(mark.box, emPx));
  const runs = textRuns(marks, emPx).filter((run) => Math.abs(run.box[1] + run.box[3] / 2 - level) < emPx * offDown && run.box[3] > emPx * 0.35);
  if (runs.length === 0 || runs.reduce((sum, run) => sum + run.marks.length, 0) < 4) return null;
  const whole = runs.map((run) => run.box).reduce(union);
  const off = Math.abs(whole[0] + whole[2] / 2 - middle);
  const isInside = whole[0] - box[0] > emPx * 0.2 && right(box) - right(whole) > emPx * 0.2 && whole[1] > box[1] && bottom(whole) < bottom(box);
  return isInside && off < emPx * offAcross ? { runs, field, off: off + Math.abs(whole[1] + whole[3] / 2 - level) } : null;
}
