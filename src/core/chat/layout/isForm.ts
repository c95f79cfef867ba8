import type { Box } from '../../exhibit/Reading.js';
import { letterMarks } from './letterMarks.js';
import { letterCount } from './letterSize.js';
import { bottom, isWithin, right } from './Raster.js';
import type { Shape } from './Shape.js';
import { textRuns } from './textRuns.js';
import { rowBoxes } from './rowBoxes.js';

/** From the card's middle, in font sizes. */
const offMiddle = 0.35;
/** A row of marks is a line of text from so many on. */
const leastMarks = 3;
const leastRows = 2;
/** A field to write in, or the button that sends it all, is as wide as the card but for its padding. */
const wideShare = 0.75;

/**
 * Whether a shape that holds several others is a form to fill in rather than what a conversation stands on: its title and
 * the rows of its fields are set about its middle, and one fills its width. What is said keeps to two sides.
 * @param inside what stands in it and bears text
 */
export function isForm(shape: Shape, inside: readonly Shape[], emPx: number): boolean {
  const fields = inside.filter((one) => letterCount(one, emPx) >= leastMarks && !inside.some((other) => other !== one && isWithin(one.box, other.box, 1)));
  const marks = shape.marks.filter((mark) => !inside.some((one) => isWithin(mark.box, one.box, 3)));
  const lines = rowBoxes(textRuns(letterMarks(marks, emPx), emPx).filter((run) => run.marks.length >= leastMarks).map(({ box }) => box));
  const rows = rowBoxes(fields.map(({ box }) => box));
  const isAboutMiddle = (box: Box): boolean => Math.abs(box[0] - shape.box[0] - (right(shape.box) - right(box))) <= 2 * offMiddle * emPx;
  const titles = lines.filter((line) => rows.every((row) => bottom(line) <= row[1]));
  const even = rows.filter(isAboutMiddle);
  // Of two fields beside each other one may not have been seen.
  return titles.length > 0 && titles.every(isAboutMiddle) && even.length >= leastRows && even.length * 2 >= rows.length && even.some((row) => row[2] > wideShare * shape.box[2]);
}
