import { letterCount } from './letterSize.js';
import { isWithin, right, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';

/** A picture so much higher than wide is a phone's. */
const uprightShare = 1.3;
/** A message keeps off both sides of a phone by so much of its width. */
const marginShare = 0.02;
/** Cards in one bubble have the same edges, but for this share of a font size. */
const edgeEm = 0.35;

/**
 * Whether a shape that holds several others is a long message on a phone with cards below its text: it keeps off both sides,
 * says more itself than its cards do, and these have both edges in common. What stands on a ground is of many widths.
 * @param inside what stands in it and bears text
 */
export function isTextWithCards(shape: Shape, inside: readonly Shape[], raster: Raster, emPx: number): boolean {
  const { box } = shape;
  if (raster.height < raster.width * uprightShare || Math.min(box[0], raster.width - right(box)) < raster.width * marginShare) return false;
  const cards = inside.filter((one) => !inside.some((other) => other !== one && isWithin(one.box, other.box, 1)));
  const first = cards[0];
  if (first === undefined || cards.some((one) => Math.abs(one.box[0] - first.box[0]) > edgeEm * emPx || Math.abs(right(one.box) - right(first.box)) > edgeEm * emPx)) return false;
  const own = shape.marks.filter((mark) => !cards.some((one) => isWithin(mark.box, one.box, 3)));
  return letterCount({ ...shape, marks: own }, emPx) > cards.reduce((sum, one) => sum + letterCount(one, emPx), 0);
}
