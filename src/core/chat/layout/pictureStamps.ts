import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock, LaidRun } from './findBlocks.js';
import { inkMarks } from './inkMarks.js';
import { islandInk } from './islandInk.js';
import { isLetter } from './letterSize.js';
import { bottom, overlapArea, right, union, type Raster } from './Raster.js';
import { textRuns, type TextRun } from './textRuns.js';
import { thinInk } from './thinInk.js';

/** The corner that is looked at, in font sizes. */
const [cornerWide, cornerHigh] = [6.5, 1.9];
/** How far its ink stands from what is about it, 0–255. */
const apart = 40;
/** Heights of its digits in font sizes, and how wide a mark may be against them: wider are ticks. */
const [leastHigh, mostHigh, mostWide] = [0.3, 0.95, 0.95];

/**
 * What may be the time that is printed on a picture, light or dark, in one of its lower corners: thin strokes of the
 * height of digits, whatever the picture shows behind them. Most are none: a look for digits tells.
 */
export function pictureStamps(raster: Raster, picture: Box, emPx: number): LaidRun[] {
  const width = Math.min(picture[2], Math.round(emPx * cornerWide));
  const height = Math.min(picture[3] >> 1, Math.round(emPx * cornerHigh));
  if (width < emPx * 2 || height < emPx * 0.6) return [];
  const top = bottom(picture) - height;
  const corners: Box[] = [[right(picture) - width, top, width, height]];
  if (picture[2] > width * 1.5) corners.push([picture[0], top, width, height]);
  return corners.flatMap((corner) => outer([true, false].flatMap((isLight) => runsIn(raster, corner, isLight, emPx))));
}

/** What stands between the strokes of light digits are dark strokes: of two at one place, the ink begins earlier. */
const outer = (runs: readonly LaidRun[]): LaidRun[] => runs.filter((run) => !runs.some((other) => other !== run && overlapArea(other.box, run.box) > 0 && other.box[0] < run.box[0]));

/**
 * Pictures with what may be their time, where no field of its own bears it: in a corner, or on a plate at the lower right
 * corner, over the edge or below it, as beneath a picture without a ground. What was seen of that plate belongs to it.
 */
export function withPictureStamps(raster: Raster, blocks: readonly LaidBlock[], panel: Box, emPx: number): LaidBlock[] {
  const gone = new Set<LaidBlock>();
  const stamped = blocks.map((block) => {
    if (block.shape !== 'picture') return block;
    const inside = pictureStamps(raster, block.box, emPx);
    if (inside.length > 0 || block.runs.some((run) => isLikeTime(run, emPx))) return { ...block, runs: [...block.runs, ...inside] };
    const others = blocks.filter((one) => one !== block && !isScrap(one, emPx));
    const beneath = stampsBeneath(raster, block.box, panel, emPx).filter((run) => !others.some(({ box }) => overlapArea(box, run.box) > 0));
    for (const run of beneath) for (const one of blocks) if (one !== block && isScrap(one, emPx) && isOfPlate(one.box, run.box, emPx)) gone.add(one);
    return beneath.length === 0 ? block : { ...block, box: beneath.map(({ box }) => box).reduce(union, block.box), runs: [...block.runs, ...beneath] };
  });
  return stamped.filter((_, index) => !gone.has(blocks[index]!));
}

/** How far beneath and beside a picture's lower right corner a plate with its time may stand, in font sizes. */
const [beneathHigh, beneathAbove, besideWide] = [2.2, 1.4, 2.4];
/** The size of stamps against that of what is said; their plates are as much smaller. */
const smallPrint = 0.6;

/** The time on a plate over or below the picture's lower right corner. */
function stampsBeneath(raster: Raster, picture: Box, panel: Box, emPx: number): LaidRun[] {
  const from = Math.max(panel[0], Math.round(right(picture) - emPx * cornerWide));
  const top = Math.max(picture[1], Math.round(bottom(picture) - emPx * beneathAbove));
  const end = Math.min(right(panel), Math.round(right(picture) + emPx * besideWide));
  const low = Math.min(bottom(panel), Math.round(bottom(picture) + emPx * beneathHigh));
  const box: Box = [from, top, end - from, low - top];
  if (box[2] < emPx * 2 || box[3] < emPx * 0.6) return [];
  const field = islandInk(raster, box, true, emPx * smallPrint);
  const marks = inkMarks(raster, field).filter((mark) => mark.strength >= apart && isLetter(mark.box, emPx) && mark.box[3] < emPx * mostHigh);
  return textRuns(marks, emPx).map(withoutTicks).filter((run) => isLikeTime(run, emPx)).map((run) => ({ ...run, field, holes: [] }));
}

/** A line's height or less, with next to nothing on it. */
const isScrap = ({ box, runs, shape }: LaidBlock, emPx: number): boolean => shape !== 'picture' && box[3] < emPx * 2 && runs.every(({ marks }) => marks.length < 6);

/** In a row with the time, over it or right beside it. */
function isOfPlate([x, y, width, height]: Box, stamp: Box, emPx: number): boolean {
  const level = y + height / 2 > stamp[1] && y + height / 2 < bottom(stamp);
  return level && x < right(stamp) + emPx * 0.8 && x + width > stamp[0] - emPx * 0.8;
}

function runsIn(raster: Raster, corner: Box, isLight: boolean, emPx: number): LaidRun[] {
  const field = thinInk(raster, corner, isLight, emPx);
  const marks = inkMarks(raster, field).filter((mark) => mark.strength >= apart && isLetter(mark.box, emPx) && mark.box[3] < emPx * mostHigh);
  return textRuns(marks, emPx).flatMap((run) => {
    const digits = withoutTicks(run);
    return isLikeTime(digits, emPx) ? [{ ...digits, field, holes: [] }] : [];
  });
}

/** The run up to the first mark behind its digits that is too wide to be one. */
function withoutTicks(run: TextRun): TextRun {
  const high = Math.max(...run.marks.map(({ box }) => box[3]));
  const sorted = [...run.marks].sort((a, b) => a.box[0] - b.box[0]);
  const at = sorted.findIndex(({ box }, index) => index >= 3 && box[2] > high * mostWide);
  if (at < 0) return run;
  const marks = sorted.slice(0, at);
  return { ...run, marks, box: marks.map(({ box }) => box).reduce(union) };
}

/** Three digits or more of one height (two may touch), and about as wide as a time is. */
function isLikeTime({ marks, box }: TextRun, emPx: number): boolean {
  const high = box[3];
  const digits = marks.filter((mark) => mark.box[3] > high * 0.8);
  return high >= emPx * leastHigh && digits.length >= 3 && marks.length <= 12 && box[2] > high * 1.6 && box[2] < high * 7;
}
