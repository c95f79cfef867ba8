import type { Box } from '../../exhibit/Reading.js';
import type { GroundText } from './groundText.js';
import type { InkField } from './inkField.js';
import type { Mark } from './inkMarks.js';
import { faintInk } from './letterSize.js';

/** In font sizes: how wide a bar is at most, how high what strong letters above and below leave of a faint one is at least, and how high what no letter is. */
const [mostWide, leastLeft, noLetter] = [0.32, 0.35, 1.3];
/** The pixels of a bar differ by no more, 0–255. */
const even = 4;

/**
 * The marks that may be upright bars of one ink, each with the whole of it: beside strong letters a faint bar counts as
 * ink in a part of its rows only, and goes on above and below.
 */
export function wholeBars({ field, marks }: GroundText, emPx: number): ReadonlyMap<Mark, Mark> {
  const slim = marks.filter(({ box, area }) => box[2] <= mostWide * emPx && (box[3] >= noLetter * emPx || (box[3] >= leastLeft * emPx && area >= box[2] * box[3])));
  return new Map(slim.map((mark) => [mark, mark.strength < faintInk && mark.area >= mark.box[2] * mark.box[3] ? { ...mark, box: wholeOf(mark, field) } : mark]));
}

function wholeOf({ box: [x, y, wide, high], strength }: Mark, { box: [x0, y0, width, height], distance }: InkField): Box {
  const isBar = (row: number): boolean => row >= y0 && row < y0 + height && Array.from({ length: wide }, (_, at) => distance[(row - y0) * width + x - x0 + at]!).every((away) => Math.abs(away - strength) <= even);
  let [top, low] = [y, y + high];
  while (isBar(top - 1)) top -= 1;
  while (isBar(low)) low += 1;
  return [x, top, wide, low - top];
}
