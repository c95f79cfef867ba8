import type { Box } from '../../exhibit/Reading.js';
import { clockMarks } from './clockMarks.js';
import type { LaidBlock, LaidRun } from './findBlocks.js';
import type { InkField } from './inkField.js';
import { inkMarks, type Mark } from './inkMarks.js';
import { isLetter } from './letterSize.js';
import { bottom, isWithin, overlapArea, right, union, type Raster } from './Raster.js';
import { textRuns, type TextRun } from './textRuns.js';
import { lightInk, thinInk } from './thinInk.js';

/** The corner that is looked at, in font sizes. */
const [cornerWide, cornerHigh] = [6.5, 1.9];
/** How far its ink stands from what is about it, 0–255. */
const apart = 40;
/** Heights of its digits in font sizes, and how wide a mark may be against them: wider are ticks. */
const [leastHigh, mostHigh, mostWide] = [0.3, 0.95, 0.95];
/** A digit is higher than this share of its line. */
const digitHigh = 0.8;

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

/** What stands between the strokes of light digits are dark strokes: of two at one place, the ink has a colon between digits, or begins earlier. */
const outer = (runs: readonly LaidRun[]): LaidRun[] =>
  runs.filter((run) => {
    const isClock = clockMarks(run.marks) !== null;
    const others = runs.filter((other) => other !== run && overlapArea(other.box, run.box) > 0);
    return !others.some((other) => (isClock === (clockMarks(other.marks) !== null) ? other.box[0] < run.box[0] : !isClock));
  });

/** Pictures with what may be their time, where no field of its own bears it; what a block has of that, without its first digit perhaps, is gone. */
export function withPictureStamps(raster: Raster, blocks: readonly LaidBlock[], emPx: number): LaidBlock[] {
  return blocks.map((block) => {
    if (block.shape !== 'picture') return block;
    const stamps = pictureStamps(raster, block.box, emPx);
    return { ...block, runs: [...block.runs.filter((run) => !stamps.some((stamp) => isPartOf(run, stamp))), ...stamps] };
  });
}

const isPartOf = ({ box }: TextRun, stamp: TextRun): boolean => clockMarks(stamp.marks) !== null && box[2] < stamp.box[2] && isWithin(box, stamp.box, 2);

/** The light times in a region, through whose plate a drawing may shine, told by their colons. */
export const clocksIn = (raster: Raster, region: Box, emPx: number): LaidRun[] => clocksOf(raster, lightInk(raster, region, emPx), region, emPx);

/** The times in a region whose plate hides what is behind it. */
export const plainClocksIn = (raster: Raster, region: Box, emPx: number): LaidRun[] => [true, false].flatMap((isLight) => clocksOf(raster, thinInk(raster, region, isLight, emPx), region, emPx));

function clocksOf(raster: Raster, field: InkField, region: Box, emPx: number): LaidRun[] {
  const all = digitMarks(raster, field, emPx);
  // A stroke that is paler than the others falls off, within its digit.
  const marks = all.filter(({ box }) => !all.some((other) => other.box[2] * other.box[3] > box[2] * box[3] && isWithin(box, other.box, 0)));
  // Scraps of the drawing stand about the time: a digit's own rows tell what is in line with it.
  const lines = marks.filter(({ box }) => box[3] >= emPx * leastHigh).map(({ box }) => marks.filter((mark) => mark.box[1] >= box[1] - 2 && bottom(mark.box) <= bottom(box) + 2));
  const clocks = lines.flatMap((line) => clockRun({ marks: line, box: region, letterPx: 0 }, emPx) ?? []);
  return clocks.filter(({ box }, at) => clocks.findIndex((one) => overlapArea(one.box, box) > 0) === at).map((clock) => ({ ...clock, field, holes: [] }));
}

/** The time alone of what stands in one line with it: the picture's edge, ticks. */
function clockRun(run: TextRun, emPx: number): (TextRun & Pick<LaidRun, 'behind'>) | null {
  const clock = clockMarks(run.marks);
  const half = clock === null ? [] : halfOfDay(run.marks, clock.minutes);
  const marks = clock === null ? [] : [...clock.hours, ...clock.colon, ...clock.minutes, ...half];
  const box = marks.map((mark) => mark.box).reduce(union, marks[0]?.box ?? [0, 0, 0, 0]);
  // Where a digit of the hour is lost in what lies behind, the time would be another; before AM and PM one may stand alone.
  return clock === null || (clock.hours.length < 2 && half.length === 0) || box[3] < emPx * leastHigh ? null : { ...run, marks, box, letterPx: box[3], behind: run.marks.map((mark) => mark.box).filter(([x]) => x >= right(box)).sort((a, b) => a[0] - b[0]) };
}

/** The two capitals behind a time that tell the half of the day: on its line and as high as its digits, wider than most, apart. */
function halfOfDay(marks: readonly Mark[], minutes: readonly Mark[]): readonly Mark[] {
  const last = minutes.at(-1)!.box;
  const [first, second, ...others] = marks.filter(({ box }) => box[0] >= right(last)).sort((a, b) => a.box[0] - b.box[0]);
  if (first === undefined || second === undefined) return [];
  const isOnLine = ({ box }: Mark): boolean => Math.abs(box[1] - last[1]) <= 1 && Math.abs(bottom(box) - bottom(last)) <= 1 && box[2] > last[3] * capitalWide;
  const gaps = [first.box[0] - right(last), second.box[0] - right(first.box), (others[0]?.box[0] ?? Infinity) - right(second.box)];
  const isApart = gaps[0]! > gaps[1]! && gaps[0]! < last[3] * capitalGap && gaps[1]! >= 0 && gaps[2]! > gaps[1]!;
  return isOnLine(first) && isOnLine(second) && isApart ? [first, second] : [];
}
/** Shares of the digits' height: how wide a capital is, and how far it stands from the digits at most. */
const [capitalWide, capitalGap] = [0.45, 0.9];

const digitMarks = (raster: Raster, field: InkField, emPx: number): Mark[] => inkMarks(raster, field).filter((mark) => mark.strength >= apart && (isLetter(mark.box, emPx) || isDot(mark.box, emPx)) && mark.box[3] < emPx * mostHigh);
/** The dots of a colon may be smaller than any sign of running text: thin ink leaves a pixel of their width. */
const isDot = ([, , width, height]: Box, emPx: number): boolean => Math.max(width, height) >= emPx * leastDot;
const leastDot = 0.055;

function runsIn(raster: Raster, corner: Box, isLight: boolean, emPx: number): LaidRun[] {
  const field = thinInk(raster, corner, isLight, emPx);
  return textRuns(digitMarks(raster, field, emPx), emPx).flatMap((run) => {
    const clock = clockRun(run, emPx);
    if (clock !== null) return [{ ...clock, field, holes: [] }];
    const digits = withoutTicks(run);
    return isLikeTime(digits, emPx) ? [{ ...digits, field, holes: [] }] : [];
  });
}

/** The run up to the first mark behind its digits that is too wide to be one; two that touch are as wide. */
function withoutTicks(run: TextRun): TextRun {
  const high = Math.max(...run.marks.map(({ box }) => box[3]));
  const sorted = [...run.marks].sort((a, b) => a.box[0] - b.box[0]);
  const digitsBefore = (index: number): number => sorted.slice(0, index).filter(({ box }) => box[3] > high * digitHigh).length;
  const at = sorted.findIndex(({ box }, index) => box[2] > high * mostWide && digitsBefore(index) >= 3);
  if (at < 0) return run;
  const marks = sorted.slice(0, at);
  return { ...run, marks, box: marks.map(({ box }) => box).reduce(union) };
}

/** Three digits or more of one height (two may touch), and about as wide as a time is. */
function isLikeTime({ marks, box }: TextRun, emPx: number): boolean {
  const high = box[3];
  const digits = marks.filter((mark) => mark.box[3] > high * digitHigh);
  return high >= emPx * leastHigh && digits.length >= 3 && marks.length <= 12 && box[2] > high * 1.6 && box[2] < high * 7;
}
