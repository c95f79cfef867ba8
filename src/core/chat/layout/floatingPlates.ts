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
/** From so many rows above and below a row's colour is told, or from so many of the plate's rows. */
const [nearRows, farShare] = [3, 0.5];
/** So many rows about one are taken to reach further than it at an end, round as plates' ends are. */
const outerShare = 0.25;
/** Letters are no lower, in font sizes. */
const leastLetter = 0.28;
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
  return stretches(rows, emPx).flatMap(([from, end]) => plateOf(raster, rows.slice(from, end), panel[1] + from, middle, emPx) ?? []);
}

/** The stretches of rows that show a plate of a line's height. */
function stretches(rows: readonly PlateRow[], emPx: number): [from: number, end: number][] {
  const found: [number, number][] = [];
  let from = -1;
  let last = -1;
  for (let y = 0; y <= rows.length; y += 1) {
    const row = rows[y];
    // Letters cut a row off equally far from the middle at times.
    const isLetters = from >= 0 && row !== undefined && !isLike(row, rows[last]!, emPx) && row.end - row.from < rows[last]!.end - rows[last]!.from;
    const isShown = row?.isShown === true && !isLetters;
    if (from >= 0 && (row === undefined || (isShown && !isLike(row, rows[last]!, emPx)) || y - last > emPx * gapHeight)) {
      if (last + 1 - from >= emPx * leastHeight && last + 1 - from <= emPx * mostHeight && rows.slice(from, last + 1).filter((one) => one.isShown).length >= shownShare * (last + 1 - from)) found.push([from, last + 1]);
      from = -1;
      // What was passed over may begin the next plate.
      if (row !== undefined) y = last;
      continue;
    }
    if (!isShown) continue;
    if (from < 0) from = y;
    last = y;
  }
  return found;
}

/** Round ends grow wider row by row, but not at once. */
const isLike = (a: PlateRow, b: PlateRow, emPx: number): boolean => Math.abs(a.end - a.from - (b.end - b.from)) < emPx * 2;

/** In a row that a letter's stroke fills, its ink is the commonest colour, and the plate seems to end where the stroke does: the rows about it tell better. */
function withEvenRows(rows: readonly PlateRow[], reach: number): PlateRow[] {
  return rows.map((row, y) => {
    const about = rows.slice(Math.max(0, y - reach), y + reach + 1);
    const shown = about.filter(({ isShown }) => isShown);
    const middleOf = (channel: 0 | 1 | 2): number => median(about.map(({ colour }) => colour[channel]));
    const ends = shown.length === 0 ? {} : { from: shareOf(shown.map(({ from }) => from), outerShare), end: shareOf(shown.map(({ end }) => end), 1 - outerShare) };
    return { ...row, ...ends, colour: [middleOf(0), middleOf(1), middleOf(2)] };
  });
}

/** The number below which so large a share of some numbers is. */
const shareOf = (numbers: readonly number[], share: number): number => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!;

function plateOf(raster: Raster, rows: readonly PlateRow[], top: number, middle: number, emPx: number): LaidBlock | null {
  const shown = rows.filter((row) => row.isShown);
  const [from, end] = [Math.min(...shown.map((row) => row.from)), Math.max(...shown.map((row) => row.end))];
  const box: Box = [from, top, end - from, rows.length];
  // What lies below changes the plate from row to row; where it does not, more rows tell their colour better than the strokes of letters among them.
  const looks = [nearRows, Math.max(nearRows, Math.round(rows.length * farShare))].map((reach) => withEvenRows(rows, reach));
  const lines = looks.flatMap((look) => (['light', 'dark'] as const).flatMap((polarity) => lineOf(raster, box, look, polarity, middle, emPx) ?? []));
  // Letters of which strokes are lost are pieces.
  const isWhole = ({ runs }: (typeof lines)[number]): boolean => median(runs.map((run) => run.letterPx)) >= emPx * leastLetter;
  const best = (lines.some(isWhole) ? lines.filter(isWhole) : lines).sort((a, b) => a.off - b.off)[0];
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
