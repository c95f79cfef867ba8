import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import type { InkField } from './inkField.js';
import { inkMarks, type Mark } from './inkMarks.js';
import { islandInk, standsOut } from './islandInk.js';
import { isLetter } from './letterSize.js';
import { median } from '../Piece.js';
import { bottom, right, type Raster } from './Raster.js';
import { ShrunkRaster, type Band } from './ShrunkRaster.js';
import { textRuns, type TextRun } from './textRuns.js';

/** In font sizes: how far to the sides is looked, and how far from the middle such words may stand. */
const [wideEm, offEm] = [6.5, 0.15];
/** Such words are looked for in a copy of this font size, px, and seen closely where they may be. */
const smallEmPx = 16;
/** In font sizes: no gap between such words is as wide as twice this. */
const middleEm = 0.75;
/** In font sizes: gaps that part them from what else stands in their line. Words of large print stand as far apart as the plate's edge is from its words. */
const apartEm = [0.5, 0.36];

/**
 * Words in the very middle of the panel with a plate of their own about them, on whatever stands below: the day in sight
 * floats so over messages, pictures and wallpaper. Most are none, so that they float: only what reads as a day counts.
 */
export function floatingWords(raster: Raster, [px, py, panelWidth, panelHeight]: Box, emPx: number): LaidBlock[] {
  const middle = px + panelWidth / 2;
  const from = Math.max(px, Math.round(middle - emPx * wideEm));
  const box: Box = [from, py, Math.min(px + panelWidth, Math.round(middle + emPx * wideEm)) - from, panelHeight];
  const small = new ShrunkRaster(raster, box, Math.max(1, Math.floor(emPx / smallEmPx)));
  return [true, false].flatMap((isLight) =>
    small.rowsOf(bandsIn(small, isLight, middle, emPx)).flatMap(([top, low]) => {
      const field = islandInk(raster, [box[0], top, box[2], low - top], isLight, emPx);
      const marks = inkMarks(raster, field).filter((mark) => isLetter(mark.box, emPx));
      const runs = textRuns(marks, emPx).flatMap((run) => inMiddle(run, middle, emPx, offEm) ?? []);
      return runs.filter((run) => run.box[1] - py >= emPx * 0.2 && bottom(box) - bottom(run.box) >= emPx * 0.4).map((run) => plateAbout(run, field, emPx));
    }),
  );
}

/** The rows of the small picture in which such words may stand. */
function bandsIn(small: ShrunkRaster, isLight: boolean, fullMiddle: number, fullEmPx: number): Band[] {
  const emPx = fullEmPx / small.by;
  const middle = (fullMiddle - small.box[0]) / small.by;
  const varied = variedBands(small.part.raster, small.part.box, middle, emPx);
  if (small.by === 1) return varied;
  return varied.flatMap(([top, low]) => {
    const field = islandInk(small.raster, [0, top, small.raster.width, low - top], isLight, emPx);
    const marks = inkMarks(small.raster, field).filter((mark) => isLetter(mark.box, emPx));
    const runs = textRuns(marks, emPx).flatMap((run) => inMiddle(run, middle, emPx, offEm * 3) ?? []);
    return runs.map(({ box }): Band => [box[1] - emPx, bottom(box) + emPx]);
  });
}

/** The rows of a box about which anything stands out in its very middle: words that stand there are never wholly beside it. */
function variedBands({ width: stride, data }: Raster, [x0, y0, width, height]: Box, middle: number, emPx: number): Band[] {
  const [from, end] = [Math.max(0, Math.round(middle - emPx * middleEm)), Math.min(width, Math.round(middle + emPx * middleEm))];
  const about = Math.ceil(emPx);
  const bands: [number, number][] = [];
  for (let y = 0; y < height; y += 1) {
    const row = (y0 + y) * stride + x0;
    if (!varies(data, (row + from) * 3, (row + end) * 3)) continue;
    const last = bands.at(-1);
    if (last !== undefined && y - about <= last[1]) last[1] = Math.min(height, y + about + 1);
    else bands.push([Math.max(0, y - about), Math.min(height, y + about + 1)]);
  }
  return bands;
}

/** Whether a channel of some pixels of a row differs by as much as ink does. */
function varies(data: Uint8Array, from: number, end: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    let [least, most] = [255, 0];
    for (let at = from + channel; at < end; at += 3) {
      const value = data[at]!;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (most - least >= standsOut) return true;
  }
  return false;
}

function plateAbout(run: TextRun, field: InkField, emPx: number): LaidBlock {
  const pad = Math.round(emPx * 0.3);
  const plate: Box = [run.box[0] - 2 * pad, run.box[1] - pad, run.box[2] + 4 * pad, run.box[3] + 2 * pad];
  return { shape: 'bubble', box: plate, side: 'center', runs: [{ ...run, field, holes: [] }], fillColour: field.ground, cutTop: false, cutBottom: false, quoteBoxes: [], floats: true };
}

/** What stands in the middle of a line of the panel: the whole run, or a piece of it with a gap on both sides. */
function inMiddle(found: TextRun, middle: number, emPx: number, off: number): TextRun | null {
  const isMet = (piece: TextRun): boolean => isWords(piece, emPx) && Math.abs(piece.box[0] + piece.box[2] / 2 - middle) < emPx * off;
  for (const run of withoutRim(found, emPx)) {
    for (const apart of apartEm) {
      const words = piecesOf(run, apart * emPx, emPx).find(isMet);
      if (words !== undefined) return words;
    }
  }
  return null;
}

/** A run without low marks above or below its letters: what a plate's edge leaves of the gaps between the letters that it covers. */
function withoutRim(run: TextRun, emPx: number): TextRun[] {
  const letters = run.marks.filter(({ box }) => box[3] >= emPx * leastLetter);
  const low = run.marks.filter((mark) => !letters.includes(mark));
  if (letters.length === 0 || low.length === 0) return [run];
  const [top, foot] = [median(letters.map(({ box }) => box[1])), median(letters.map(({ box }) => bottom(box)))];
  const kept = low.filter(({ box }) => box[1] <= foot + emPx * rimEm && bottom(box) >= top - emPx * rimEm);
  return kept.length === low.length ? [run] : textRuns([...letters, ...kept], emPx);
}
/** In font sizes: how low such marks are, and how far from the letters' ends; a comma or a breve is nearer. */
const [leastLetter, rimEm] = [0.2, 0.15];

function piecesOf(run: TextRun, apartPx: number, emPx: number): TextRun[] {
  const pieces: Mark[][] = [];
  let end = -Infinity;
  for (const mark of [...run.marks].sort((a, b) => a.box[0] - b.box[0])) {
    if (mark.box[0] - end > apartPx) pieces.push([]);
    pieces.at(-1)!.push(mark);
    end = Math.max(end, right(mark.box));
  }
  return pieces.length === 1 ? [run] : pieces.flatMap((marks) => textRuns(marks, emPx));
}

const isWords = ({ marks, letterPx, box }: TextRun, emPx: number): boolean => marks.length >= 4 && marks.length <= 24 && letterPx > emPx * 0.28 && letterPx < emPx * 0.9 && box[2] > emPx * 1.5 && box[2] < emPx * 9;
