import type { Mark } from './inkMarks.js';
import { isLetter, isTall } from './letterSize.js';
import { bottom, colourDistance, right } from './Raster.js';

/** Letters that touch make a mark of their own height and of this width at most, in font sizes. */
const [leastHigh, mostWide] = [0.5, 8];
/** They stand so near to the letters that they go on with, in font sizes. */
const near = 0.62;
/** And differ from them by so little in colour. */
const sameInk = 60;
/** Letters fill no more of their box, bold small ones, which are no higher than that in font sizes, no more than so much; buttons and fields do. */
const [mostFull, small, mostFullOfSmall] = [0.72, 0.72, 0.85];

/** The marks of text: letters by their size, and letters that touch each other, as they do in small pictures and copies. */
export function letterMarks(marks: readonly Mark[], emPx: number): Mark[] {
  const letters = marks.filter((mark) => isLetter(mark.box, emPx));
  const single = new Set(letters);
  const tall = letters.filter((mark) => isTall(mark.box, emPx));
  const isTouching = (mark: Mark): boolean => {
    const [, , width, height] = mark.box;
    const mayBe = height >= leastHigh * emPx && height <= 1.45 * emPx && width <= mostWide * emPx && mark.area <= (height <= small * emPx ? mostFullOfSmall : mostFull) * width * height;
    return mayBe && tall.some((letter) => goesOn(mark, letter, emPx, width >= wordWide * height));
  };
  return marks.filter((mark) => single.has(mark) || isTouching(mark));
}

/** What is so many times as wide as high is a whole word, and may stand before one in another ink: a name before its time. */
export const wordWide = 2.2;

function goesOn({ box, colour }: Mark, letter: Mark, emPx: number, isWord: boolean): boolean {
  const middle = letter.box[1] + letter.box[3] / 2;
  const gap = Math.max(box[0] - right(letter.box), letter.box[0] - right(box));
  return middle > box[1] && middle < bottom(box) && gap >= -1 && gap < near * emPx && ((isWord && right(box) <= letter.box[0]) || colourDistance(colour, letter.colour) <= sameInk);
}
