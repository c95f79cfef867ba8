import type { Box } from '../../exhibit/Reading.js';
import { clearMarks } from './clearMarks.js';
import { isForm } from './isForm.js';
import { isTextWithCards } from './isTextWithCards.js';
import { letterCount, looksSaid } from './letterSize.js';
import { bottom, isWithin, overlapArea, right, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';

/** A shape that holds at least three others with text, of differing width or set in to differing sides below each other, is what they stand on. */
export function holdsSeveral(shape: Shape, shapes: readonly Shape[], raster: Raster, emPx: number): boolean {
  const isPage = raster.width > raster.height && shape.box[2] > raster.width * pageShare;
  if (shape.box[3] < shape.box[2] * (isPage ? pageHigh : 0.5) || shape.box[3] < emPx * 12) return false;
  const within = shapes.filter((one) => one !== shape && isWithin(one.box, shape.box, 1));
  // A picture fills its frame: what stands in it is shown, not said.
  const picture = within.find((one) => one.box[2] * one.box[3] > shape.box[2] * shape.box[3] * 0.6 && !looksSaid(one, emPx));
  const spoken = within.filter((one) => looksSaid(one, emPx) && !(picture && isWithin(one.box, picture.box, 1)));
  // A day that floats over one of a message's buttons stands on the panel.
  const inside = spoken.filter((one) => !spoken.some((other) => other.box[2] > one.box[2] && !isWithin(one.box, other.box, 1) && overlapArea(one.box, other.box) > 0));
  if (isForm(shape, inside, emPx) || isTextWithCards(shape, inside, raster, emPx)) return false;
  const spread = (sizes: readonly number[]): number => Math.max(...sizes) - Math.min(...sizes);
  if (inside.length === 2 && isBlankCard(shape, within, emPx) && isStack(inside) && standAtSides(inside, shape.box)) return [0, 1].every((edge) => spread(inside.map(({ box }) => box[0] + edge * box[2])) > emPx * 2);
  return inside.length >= 3 && (spread(inside.map(({ box }) => box[2])) > emPx || (isStack(inside) && spread(inside.map(({ box }) => box[0])) > emPx));
}

/** So much of a wide screen's width is a page's own ground, which may be so low by its width. */
const [pageShare, pageHigh] = [0.5, 0.35];

/** Whether a shape is wider than any picture on a phone, of one fill, and has no text of its own: with one message at each side it is what these stand on. */
const isBlankCard = (shape: Shape, within: readonly Shape[], emPx: number): boolean =>
  letterCount({ ...shape, marks: clearMarks(shape.marks, within.map(({ box }) => box), shape.box) }, emPx) === 0 && shape.box[2] > emPx * 20 && shape.region.area > shape.box[2] * shape.box[3] * 0.6;

/** Whether one stands at the left and the other at the right, as messages do; what a picture shows stands in its middle, above the time in its corner. */
function standAtSides(shapes: readonly Shape[], [x, , width]: Box): boolean {
  const lean = shapes.map(({ box }) => box[0] - x - (x + width - right(box)));
  return lean.some((by) => by < -offMiddle * width) && lean.some((by) => by > offMiddle * width);
}
const offMiddle = 0.1;

/** Whether nothing stands beside anything else. */
const isStack = (shapes: readonly Shape[]): boolean => shapes.every(({ box }) => shapes.every(({ box: other }) => box === other || other[1] >= bottom(box) || bottom(other) <= box[1]));
