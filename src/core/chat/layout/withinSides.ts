import type { Box } from '../../exhibit/Reading.js';
import { bottom, colourAt, colourDistance, isWithin, right, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';

/** The smallest step at an edge, 0–255. */
const leastStep = 2;
/** So far beside the box the shadow is looked for, px: the box may be a little too narrow. */
const outsPx = [2, 4];
/** Round corners have none, for so many font sizes. */
const cornerEm = 1.3;

/**
 * A shape that is told from its ground by nothing but its shadow, as high as both its sides show: above and below it the
 * ground has the same colour.
 */
export function withinSides(raster: Raster, shape: Shape, emPx: number): Shape {
  const [x, y, width] = shape.box;
  const differs = (out: number, within: number, row: number): boolean => out < 0 || out >= raster.width || colourDistance(colourAt(raster, out, row), colourAt(raster, within, row)) >= leastStep;
  const isStep = (row: number): boolean => outsPx.some((out) => differs(x - out, x + 3, row)) && outsPx.some((out) => differs(right(shape.box) - 1 + out, right(shape.box) - 4, row));
  let [from, to, begun] = [y, y, y];
  for (let row = y; row <= bottom(shape.box); row += 1) {
    if (row < bottom(shape.box) && isStep(row)) continue;
    if (row - begun > to - from) [from, to] = [begun, row];
    begun = row + 1;
  }
  const [top, end] = [Math.max(y, Math.round(from - emPx * cornerEm)), Math.min(bottom(shape.box), Math.round(to + emPx * cornerEm))];
  const box: Box = [x, top, width, end - top];
  const isCut = top > y || end < bottom(shape.box);
  return to - from < emPx * 0.5 || !isCut ? shape : { ...shape, box, region: { ...shape.region, box, area: width * box[3], hullArea: width * box[3] }, marks: shape.marks.filter((mark) => isWithin(mark.box, box)) };
}
