import type { Box } from '../../exhibit/Reading.js';
import type { GroundText } from './groundText.js';
import { isLetter, isTall, letterCount } from './letterSize.js';
import { bottom, colourDistance, right } from './Raster.js';
import { isDisc, type Shape } from './Shape.js';

/** Fills of one kind of bubble differ by no more in one channel, 0–255. */
const sameFill = 24;
/** A stamp has so many figures, its foot no lower below the bubble, in font sizes, than that. */
const [figures, under] = [3, 1.2];

/**
 * Bubbles so short («А?») that they are discs, as faces are: told by the fill that other bubbles have, or by a stamp right
 * below them, where they bear two letters on one line. Nobody writes the time below a face. None of `said` is among them.
 * @param said what looks said without doubt
 */
export function roundBubbles(shapes: readonly Shape[], said: readonly Shape[], text: GroundText | null, emPx: number): Shape[] {
  const isKin = (shape: Shape): boolean => said.some((one) => colourDistance(one.field.ground, shape.field.ground) <= sameFill);
  return shapes.filter((shape) => !said.includes(shape) && isDisc(shape) && letterCount(shape, emPx) >= 1 && (isKin(shape) || (hasLine(shape, emPx) && hasStamp(shape, text, emPx))));
}

/** Two letters or more that stand on one line. */
function hasLine(shape: Shape, emPx: number): boolean {
  const letters = shape.marks.filter(({ box }) => isLetter(box, emPx) && isTall(box, emPx));
  return letters.length >= 2 && letters.every(({ box }) => Math.abs(bottom(box) - bottom(letters[0]!.box)) <= 0.25 * emPx && Math.abs(box[1] - letters[0]!.box[1]) <= 0.5 * emPx);
}

/** Figures right below that end where it ends, or begin where it begins. */
function hasStamp({ box }: Shape, text: GroundText | null, emPx: number): boolean {
  const isBelow = ([, y, , height]: Box): boolean => y >= bottom(box) && y + height <= bottom(box) + under * emPx;
  const near = (text?.marks ?? []).filter((mark) => isLetter(mark.box, emPx) && isTall(mark.box, emPx) && isBelow(mark.box) && right(mark.box) > box[0] - 2 * emPx && mark.box[0] < right(box) + 2 * emPx);
  const [from, to] = [Math.min(...near.map((mark) => mark.box[0])), Math.max(...near.map((mark) => right(mark.box)))];
  return near.length >= figures && (Math.abs(to - right(box)) <= emPx || Math.abs(from - box[0]) <= emPx);
}
