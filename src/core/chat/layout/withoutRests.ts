import type { Box } from '../../exhibit/Reading.js';
import { clearLetterCount, faintInk, isLetter, isTall, letterCount, looksSaid } from './letterSize.js';
import { isWithin, overlapArea, right } from './Raster.js';
import type { Shape } from './Shape.js';

/** So many letters tell a bubble from a piece of the wallpaper's drawing. */
const leastLetters = 2;
/** Next to the sides of the panel a wallpaper's drawing has, as letters have not, ink of less than this share of the strength of other letters. */
const paleShare = 0.52;

/**
 * Shapes without pieces of the panel's ground: wide bubbles of one side cut a wallpaper into pieces that reach from them to
 * the other side. What is said on such a piece, by the other side, stays.
 */
export function withoutRests(inside: readonly Shape[], panel: Box, emPx: number): Shape[] {
  const ink = inkOf(inside, emPx);
  return inside.flatMap((shape) => (isRest(shape, inside, panel, { emPx, least: Math.max(faintInk, paleShare * ink) }) ? saidOn(shape, emPx) : [shape]));
}

/** How strong most letters of what is said are. */
function inkOf(inside: readonly Shape[], emPx: number): number {
  const strengths = inside.filter((one) => letterCount(one, emPx) >= leastLetters).flatMap(({ marks }) => marks.filter(({ box }) => isLetter(box, emPx) && isTall(box, emPx)).map(({ strength }) => strength));
  return strengths.sort((a, b) => a - b)[strengths.length >> 1] ?? 0;
}

const saidOn = ({ inner }: Shape, emPx: number): Shape[] => inner.filter((one) => looksSaid(one, emPx) && clearLetterCount(one, emPx) >= leastLetters);

/** Whether a shape is enclosed by a wallpaper's drawing: it only looks said for strokes as faint as that has, is too small for a picture and holds none. */
export const isDrawn = (shape: Shape, emPx: number): boolean =>
  letterCount(shape, emPx) > 0 && clearLetterCount(shape, emPx) === 0 && [shape, ...shape.inner].every((one) => !isLargeAs(one, emPx)) && shape.inner.every((one) => clearLetterCount(one, emPx) === 0);

/** As large as the pictures that people send. */
const isLargeAs = ({ box }: Shape, emPx: number): boolean => Math.min(box[2], box[3]) > 6 * emPx;

/**
 * A piece of the panel's ground that bubbles cut off: at one side of the panel, where no picture stands, and without text
 * but the wallpaper's drawing and what looks in from bubbles that its box crosses.
 */
function isRest(shape: Shape, inside: readonly Shape[], panel: Box, { emPx, least }: { readonly emPx: number; readonly least: number }): boolean {
  const near = Math.max(1, Math.round(emPx * lineEm));
  const atSide = shape.box[0] <= panel[0] + near || right(shape.box) >= right(panel) - near;
  if (!atSide) return false;
  const crossed = inside.filter((one) => one !== shape && overlapArea(one.box, shape.box) > 0);
  const own = { marks: shape.marks.filter(({ box }) => !crossed.some((one) => isWithin(box, one.box, 1))) };
  return clearLetterCount(own, emPx, least) < leastLetters && !(isButtonLike(shape, emPx) && clearLetterCount(own, emPx, least) > 0);
}

/** A line that ends a panel may stand between, so wide, in font sizes. */
const lineEm = 0.1;

/** Of the size and form of a button that floats at the panel's side, with a sign in it: no ground either. */
const isButtonLike = ({ box: [, , width, height] }: Shape, emPx: number): boolean => Math.max(width, height) <= buttonEm * emPx && Math.max(width, height) <= 1.34 * Math.min(width, height);
const buttonEm = 4.4;
