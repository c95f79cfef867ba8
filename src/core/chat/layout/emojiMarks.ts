import { bottom, colourDistance, right, type Colour } from './Raster.js';
import type { Mark } from './inkMarks.js';

/** An emoji's height and least width in font sizes; several in a row may touch. */
const [leastHeight, mostHeight, leastWidth, mostWidth] = [0.85, 1.7, 0.75, 6];
/** Colours of an emoji are not grey, and not the text's. */
const saturation = 55;
const otherInk = 70;
/** Letters of one name differ by no more in their colour. */
const sameInk = 30;
/** And fill less of their box than most emoji. */
const fullness = 0.46;
/** Those of the same ink may be bold, where they touch the next ones as the letters of a word do, in heights. */
const [oneInk, boldFullness, nextTo] = [15, 0.66, 0.3];

/** The marks that are emoji: larger than letters and of a colour that the text beside them has not. */
export function emojiMarks(marks: readonly Mark[], emPx: number): readonly Mark[] {
  const large = marks.filter(({ box: [, , width, height] }) => height >= emPx * leastHeight && height <= emPx * mostHeight && width >= emPx * leastWidth && width <= emPx * mostWidth);
  const coloured = large.filter(({ colour }) => Math.max(...colour) - Math.min(...colour) > saturation);
  if (coloured.length === 0) return [];
  const ink = commonInk(marks.filter((mark) => !coloured.includes(mark)));
  const others = marks.filter((mark) => !coloured.includes(mark));
  return coloured.filter((mark) => (ink === null || colourDistance(mark.colour, ink) > otherInk) && !isAmongLetters(mark, others));
}

/** Beside letters of its own colour it is some of them, joined by the ripples of a copy or as bold ones are: a coloured name. */
function isAmongLetters({ box, colour, area }: Mark, others: readonly Mark[]): boolean {
  const full = area / (box[2] * box[3]);
  const gapTo = (one: Mark): number => Math.max(one.box[0] - right(box), box[0] - right(one.box));
  const beside = others.filter((one) => {
    const level = one.box[1] + one.box[3] / 2;
    return level > box[1] && level < bottom(box) && gapTo(one) >= 0 && gapTo(one) < box[3] * 3 && one.box[3] > box[3] * 0.4;
  });
  const isOf = (most: number) => (one: Mark) => colourDistance(one.colour, colour) <= most;
  if (full <= fullness) return beside.filter(isOf(sameInk)).length >= 2;
  const same = beside.filter(isOf(oneInk));
  return full <= boldFullness && same.length >= 2 && same.some((one) => gapTo(one) <= box[3] * nextTo);
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
