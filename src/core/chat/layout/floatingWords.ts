import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import type { InkField } from './inkField.js';
import { inkMarks } from './inkMarks.js';
import { isLetter } from './letterSize.js';
import { bottom, right, type Raster } from './Raster.js';
import { textRuns, type TextRun } from './textRuns.js';

/** In font sizes: how far from the top such words stand, how far to the sides is looked, and how far they stay from all else. */
const [deepEm, wideEm, clearEm, offEm] = [4, 6.5, 1.2, 0.35];
/** Nearly white: from here to white ink grows to its full strength. */
const white = 205;

/**
 * Nearly white words in the very middle below the panel's top, with nothing white beside them: the day on a plate that
 * lets a picture shine through, whose many colours hide where the plate ends. Null where there are none.
 */
export function floatingWords(raster: Raster, [px, py, panelWidth, panelHeight]: Box, emPx: number): LaidBlock | null {
  const middle = px + panelWidth / 2;
  const from = Math.max(px, Math.round(middle - emPx * wideEm));
  const box: Box = [from, py, Math.min(px + panelWidth, Math.round(middle + emPx * wideEm)) - from, Math.min(panelHeight, Math.round(emPx * deepEm))];
  const field = whiteInk(raster, box);
  const runs = textRuns(inkMarks(raster, field).filter((mark) => isLetter(mark.box, emPx)), emPx);
  const run = runs.find((one) => isWords(one, emPx) && Math.abs(one.box[0] + one.box[2] / 2 - middle) < emPx * offEm && isAlone(one, runs, emPx));
  if (run === undefined || run.box[1] - py < emPx * 0.4 || bottom(box) - bottom(run.box) < emPx * 0.4) return null;
  const pad = Math.round(emPx * 0.3);
  const plate: Box = [run.box[0] - 2 * pad, run.box[1] - pad, run.box[2] + 4 * pad, run.box[3] + 2 * pad];
  return { shape: 'bubble', box: plate, side: 'center', runs: [{ ...run, field, holes: [] }], fillColour: [128, 128, 128], cutTop: false, cutBottom: false, quoteBoxes: [], floats: true };
}

const isWords = ({ marks, letterPx, box }: TextRun, emPx: number): boolean => marks.length >= 4 && letterPx > emPx * 0.3 && letterPx < emPx * 0.9 && box[2] > emPx * 1.5 && box[2] < emPx * 9;

const isAlone = (run: TextRun, runs: readonly TextRun[], emPx: number): boolean =>
  !runs.some((other) => other !== run && Math.min(bottom(run.box), bottom(other.box)) > Math.max(run.box[1], other.box[1]) && other.box[0] - right(run.box) < emPx * clearEm && run.box[0] - right(other.box) < emPx * clearEm);

function whiteInk({ width: stride, data }: Raster, box: Box): InkField {
  const [x0, y0, width, height] = box;
  const distance = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, at = ((y0 + y) * stride + x0) * 3; x < width; x += 1, at += 3) {
      const away = Math.min(data[at]!, data[at + 1]!, data[at + 2]!) - white;
      if (away > 0) distance[y * width + x] = Math.min(255, Math.round((away * 255) / (250 - white)));
    }
  }
  return { box, distance, ground: [128, 128, 128] };
}
