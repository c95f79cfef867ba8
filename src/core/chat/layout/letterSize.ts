import type { Box } from '../../exhibit/Reading.js';
import { isDisc, type Shape } from './Shape.js';

/** Whether a mark may be a letter, digit or sign of running text, down to a full stop. */
export const isLetter = ([, , width, height]: Box, emPx: number): boolean =>
  height <= emPx * 1.45 && width <= emPx * 2.6 && Math.max(width, height) >= emPx * 0.07 && (Math.min(width, height) >= Math.min(2, emPx * 0.06) || isThinDash(width, height, emPx));

/** A dash or hyphen in small print is one pixel high; in larger print what is so low is a line. */
const isThinDash = (width: number, height: number, emPx: number): boolean => emPx <= smallPrint && height === 1 && width >= emPx * 0.25 && width <= emPx * 1.1;
const smallPrint = 22;

/** Whether a mark is as high as a letter. */
export const isTall = ([, , , height]: Box, emPx: number): boolean => height >= emPx * 0.33;

/** How many marks of a shape are letters without doubt. */
export const letterCount = (shape: Shape, emPx: number): number => shape.marks.filter((m) => isLetter(m.box, emPx) && isTall(m.box, emPx)).length;

/** Ink that stands out by less in one channel, 0–255, is a wallpaper's drawing. */
export const faintInk = 54;

/** Whether marks in a row are no more than its faint strokes, which letters have no business to look like. */
export const isDrawing = ({ marks }: Pick<Shape, 'marks'>): boolean => marks.every((mark) => mark.strength < faintInk);

/** How many of those are drawn as clearly as text is, or by other ink of such a strength. */
export const clearLetterCount = ({ marks }: Pick<Shape, 'marks'>, emPx: number, least = faintInk): number => marks.filter((m) => m.strength >= least && isLetter(m.box, emPx) && isTall(m.box, emPx)).length;

/** Whether a shape looks like something said: text in it, higher than a line, no disc. */
export function looksSaid(shape: Shape, emPx: number): boolean {
  return !isDisc(shape) && letterCount(shape, emPx) >= 1 && shape.box[3] >= emPx * 1.15 && shape.box[2] >= emPx * 1.2;
}
