import type { Box } from '../../exhibit/Reading.js';
import type { GroundText } from './groundText.js';
import type { Mark } from './inkMarks.js';
import { bottom, right } from './Raster.js';

/** A rim stands so near to the shape's side and is so wide at most, in font sizes; and takes up so much of its height at least. */
const [near, mostWide, leastShare] = [0.35, 0.25, 0.25];
/** It is so many times as high as wide at least. */
const upright = 4;

/**
 * The text on a panel without what a copy leaves of a shape's colour beside its upright sides, where they were seen a little
 * further in: thin strokes along the middle of a side, and within its rows. They would join a stamp with the ticks over it.
 * @param emPx about the font size of the text
 */
export function withoutRims(text: GroundText, shapes: readonly { readonly box: Box }[], emPx: number): GroundText {
  const isThin = ({ box: [, , width, height] }: Mark): boolean => width <= mostWide * emPx && height >= upright * width;
  const isRim = (mark: Mark): boolean => isThin(mark) && shapes.some(({ box }) => standsAlong(mark.box, box, emPx));
  return { ...text, marks: text.marks.filter((mark) => !isRim(mark)) };
}

function standsAlong(mark: Box, box: Box, emPx: number): boolean {
  const gap = mark[0] < box[0] ? box[0] - right(mark) : mark[0] - right(box);
  const isInRows = mark[1] >= box[1] && bottom(mark) <= bottom(box);
  const middle = box[1] + box[3] / 2;
  return Math.abs(gap) <= near * emPx && isInRows && mark[1] < middle && bottom(mark) > middle && mark[3] >= leastShare * box[3];
}
