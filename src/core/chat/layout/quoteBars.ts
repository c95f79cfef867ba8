import type { Box } from '../../exhibit/Reading.js';
import type { Mark } from './inkMarks.js';
import { bottom, right } from './Raster.js';
import type { TextRun } from './textRuns.js';

/** In font sizes: how wide a bar is at most and how high at least, how near what it marks stands, and how near above it its heading. */
const [mostWide, leastHigh, nearText, nearHeading] = [0.32, 1.1, 1.5, 1.2];
/** The heading begins where the bar does, within this share of a font size. */
const aligned = 0.4;

/**
 * The places of what is quoted on the panel itself: beside an upright bar that begins below a heading and where that
 * begins. A bar beside the heading as well marks the whole message, and quotes nothing.
 */
export function quoteBars(marks: readonly Mark[], runs: readonly TextRun[], emPx: number): Box[] {
  const bars = marks.filter(({ box }) => box[2] <= mostWide * emPx && box[3] >= leastHigh * emPx && box[3] <= 12 * emPx);
  return bars.flatMap(({ box }): Box[] => {
    const beside = runs.filter((run) => isBeside(run.box, box, emPx));
    const isHeaded = runs.some((run) => Math.abs(run.box[0] - box[0]) <= aligned * emPx && box[1] >= bottom(run.box) - 2 && box[1] - bottom(run.box) <= nearHeading * emPx);
    return isHeaded && beside.length > 0 ? [[box[0], box[1], Math.max(...beside.map((run) => right(run.box))) - box[0], box[3]]] : [];
  });
}

function isBeside([x, y, , height]: Box, bar: Box, emPx: number): boolean {
  const middle = y + height / 2;
  return middle > bar[1] && middle < bottom(bar) && x >= right(bar) && x - right(bar) <= nearText * emPx;
}
