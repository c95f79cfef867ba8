import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { inkMarks } from './inkMarks.js';
import { isLetter } from './letterSize.js';
import { bottom, overlapArea, type Raster } from './Raster.js';
import { textRuns, type TextRun } from './textRuns.js';
import { thinInk } from './thinInk.js';

/** In font sizes: how far from the top such words stand, or where the top is that of the whole screen; how far to the sides is looked, and how far from the middle they may stand. */
const [deepEm, screenDeepEm, wideEm, offEm] = [4, 9, 6.5, 0.3];
/** So much stronger than what shines through is their ink. */
const strongShare = 0.5;

/**
 * Words in the very middle below the panel's top, on whatever stands behind them: the day in sight, on a plate that lets
 * messages and pictures shine through. Most are none, so that they float: only what reads as a day counts.
 */
export function floatingWords(raster: Raster, [px, py, panelWidth, panelHeight]: Box, emPx: number): LaidBlock[] {
  const middle = px + panelWidth / 2;
  const from = Math.max(px, Math.round(middle - emPx * wideEm));
  const deep = py < emPx ? screenDeepEm : deepEm;
  const box: Box = [from, py, Math.min(px + panelWidth, Math.round(middle + emPx * wideEm)) - from, Math.min(panelHeight, Math.round(emPx * deep))];
  return [true, false].flatMap((isLight) => {
    const field = thinInk(raster, box, isLight, emPx);
    const marks = inkMarks(raster, field).filter((mark) => isLetter(mark.box, emPx));
    const runs = textRuns(strong(marks), emPx).filter((run) => isWords(run, emPx) && Math.abs(run.box[0] + run.box[2] / 2 - middle) < emPx * offEm);
    return runs.filter((run) => run.box[1] - py >= emPx * 0.2 && bottom(box) - bottom(run.box) >= emPx * 0.4).map((run): LaidBlock => {
      const pad = Math.round(emPx * 0.3);
      const plate: Box = [run.box[0] - 2 * pad, run.box[1] - pad, run.box[2] + 4 * pad, run.box[3] + 2 * pad];
      return { shape: 'bubble', box: plate, side: 'center', runs: [{ ...run, field, holes: [] }], fillColour: field.ground, cutTop: false, cutBottom: false, quoteBoxes: [], floats: true };
    });
  });
}

/** Whether something lies below those words that they float over, or right beside their plate, which parts it. */
export const floatOver = ({ box: [x, y, width, height] }: LaidBlock, blocks: readonly LaidBlock[], emPx: number): boolean => blocks.some((one) => overlapArea(one.box, [x - emPx, y, width + 2 * emPx, height]) > 0);

/** Whether one of these blocks in the panel's middle shows those words already. */
export const showsWords = (words: LaidBlock, [px, , panelWidth]: Box, blocks: readonly LaidBlock[], emPx: number): boolean =>
  blocks.some(({ box, runs, shape }) => {
    const level = words.box[1] + words.box[3] / 2;
    const isCentred = Math.abs(box[0] + box[2] / 2 - (px + panelWidth / 2)) < emPx * 0.6;
    return shape !== 'picture' && runs.length > 0 && isCentred && level > box[1] && level < bottom(box) && box[3] < emPx * 3;
  });

/** The marks that are nearly as strong as the strongest. */
function strong<T extends { readonly strength: number }>(marks: readonly T[]): T[] {
  const most = Math.max(0, ...marks.map(({ strength }) => strength));
  return marks.filter(({ strength }) => strength >= most * strongShare);
}

const isWords = ({ marks, letterPx, box }: TextRun, emPx: number): boolean => marks.length >= 4 && marks.length <= 24 && letterPx > emPx * 0.28 && letterPx < emPx * 0.9 && box[2] > emPx * 1.5 && box[2] < emPx * 9;
