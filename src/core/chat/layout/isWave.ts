import { median } from '../Piece.js';
import type { Mark } from './inkMarks.js';
import { faintInk } from './letterSize.js';
import { bottom } from './Raster.js';
import type { TextRun } from './textRuns.js';

/** The drawn loudness of a voice message: many narrow bars of differing height, equally far from each other; those about one middle may touch their neighbours, as no letters of differing height are, and those that stand on one line may be found in part, where a copy joined some. */
export function isWave({ marks }: TextRun, emPx: number): boolean {
  const narrow = marks.filter(({ box }) => box[2] < emPx * 0.32);
  const widths = new Set(narrow.map(({ box }) => box[2]));
  return isOfBars(marks, widths.size <= 4 && areEven(narrow) ? narrow : []) || isOfBars(marks, levelBars(marks, emPx)) || isOfStanding(marks.filter((mark) => !isScrap(mark, emPx)), emPx);
}

/** Whether most stand equally far from each other, as bars do and digits of a small date do not. */
function areEven(bars: readonly Mark[]): boolean {
  const begins = bars.map(({ box }) => box[0]).sort((a, b) => a - b);
  const steps = begins.slice(1).map((begin, at) => begin - begins[at]!);
  const usual = median(steps);
  return steps.filter((step) => Math.abs(step - usual) <= 1).length >= evenShare * steps.length;
}
const evenShare = 0.7;

const isOfBars = (marks: readonly Mark[], bars: readonly Mark[]): boolean => bars.length >= 12 && bars.length > marks.length * 0.8 && new Set(bars.map(({ box }) => box[3])).size >= 4;

/** Whether most are narrow and stand on one line, of more heights than letters have, one in so many half as high as the highest. */
function isOfStanding(marks: readonly Mark[], emPx: number): boolean {
  const foot = median(marks.map(({ box }) => bottom(box)));
  const bars = marks.filter(({ box }) => box[2] < emPx * narrowBar && Math.abs(bottom(box) - foot) <= 1);
  const heights = bars.map(({ box }) => box[3]).sort((a, b) => a - b);
  return areEven(bars) && heights.length >= leastStanding && heights.length > marks.length * standingShare && new Set(heights).size >= leastHeights && heights.at(-1)! >= 2 * heights[Math.floor(heights.length / oneLow)]!;
}
const [narrowBar, leastStanding, standingShare, leastHeights] = [0.32, 6, 0.75, 5];
/** What a copy's ripples leave between bars. */
const isScrap = ({ box, strength }: Mark, emPx: number): boolean => strength < faintInk && Math.max(box[2], box[3]) < emPx * 0.25;

/** The bars whose middles are level, most of them narrow, of which one in so many is half as high as the highest: letters are not, but for a point before them or a hyphen, or brackets behind them. */
function levelBars(marks: readonly Mark[], emPx: number): Mark[] {
  const middleOf = ({ box }: Mark): number => box[1] + box[3] / 2;
  const middle = median(marks.map(middleOf));
  const bars = marks.filter((mark) => mark.box[2] < emPx * 0.5 && Math.abs(middleOf(mark) - middle) <= Math.max(1, emPx * 0.03));
  const heights = bars.map(({ box }) => box[3]).sort((a, b) => a - b);
  const isNarrow = median(bars.map(({ box }) => box[2])) < emPx * narrowEm;
  return isNarrow && heights.length > 0 && heights.at(-1)! >= 2 * heights[Math.floor(heights.length / oneLow)]! ? bars : [];
}
const [oneLow, narrowEm] = [6, 0.36];
