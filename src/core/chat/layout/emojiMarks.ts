import { colourDistance, type Colour } from './Raster.js';
import type { Mark } from './inkMarks.js';

/** An emoji's height and least width in font sizes; several in a row may touch. */
const [leastHeight, mostHeight, leastWidth, mostWidth] = [0.85, 1.7, 0.75, 6];
/** Colours of an emoji are not grey, and not the text's. */
const saturation = 55;
const otherInk = 70;
/** Letters that a copy's ripples joined fill less of their box. */
const fullness = 0.46;

/** The marks that are emoji: larger than letters and of a colour that the text beside them has not. */
export function emojiMarks(marks: readonly Mark[], emPx: number): readonly Mark[] {
  const large = marks.filter(({ box: [, , width, height] }) => height >= emPx * leastHeight && height <= emPx * mostHeight && width >= emPx * leastWidth && width <= emPx * mostWidth);
  const coloured = large.filter(({ colour, area, box }) => Math.max(...colour) - Math.min(...colour) > saturation && area > box[2] * box[3] * fullness);
  if (coloured.length === 0) return [];
  const ink = commonInk(marks.filter((mark) => !coloured.includes(mark)));
  return coloured.filter(({ colour }) => ink === null || colourDistance(colour, ink) > otherInk);
}

/** The colour that most marks have. */
function commonInk(marks: readonly Mark[]): Colour | null {
  let best: Colour | null = null;
  let most = 0;
  for (const { colour } of marks.slice(0, 200)) {
    const alike = marks.reduce((sum, other) => sum + (colourDistance(other.colour, colour) <= 40 ? 1 : 0), 0);
    if (alike > most) [best, most] = [colour, alike];
  }
  return best;
}
