import type { Box } from '../../exhibit/Reading.js';
import { letterCount, looksSaid } from './letterSize.js';
import { bottom, colourAt, colourDistance, isWithin, overlapArea, right, union, type Raster } from './Raster.js';
import { isDisc, type Shape } from './Shape.js';

/** A photo is so wide, a part of it so high, and what it lacks no lower, in font sizes; that is so much higher than what was found at the most. */
const [leastWide, leastHigh, leastRest, mostRest] = [5, 2, 1, 2];
/** A photo has no more marks that look like letters. */
const mostDrawn = 3;
/** So far at both sides of an edge it is looked at, px; the colours there differ by so much, 0–255, in so much of its rows. */
const [awayPx, leastStep, edgeShare] = [3, 12, 0.85];
/** A row that ends a photo is looked at in so many places; what is around goes on there, up to so much, 0–255. */
const [samples, sameGround] = [16, 8];

/**
 * Photos of which but an even part was found, its wall or its sky, up to the rows above and below in which what is around
 * them goes on from side to side: so far upright edges lead. What else was found in them is gone, unless something is said there.
 */
export function wholePhotos(raster: Raster, shapes: readonly Shape[], emPx: number): readonly Shape[] {
  return shapes.reduce<readonly Shape[]>((all, shape) => {
    if (!all.includes(shape) || !isPart(shape, raster, emPx)) return all;
    const box = ([-1, 1] as const).map((way) => grown(raster, shape.box, way, emPx)).reduce(union);
    const others = all.filter((one) => one !== shape && overlapArea(one.box, box) > overlapArea(one.box, shape.box));
    if (box[3] === shape.box[3] || others.some((one) => isSaid(one, emPx) || !isWithin(one.box, box, 2))) return all;
    const region = { ...shape.region, box, area: shape.region.area + box[2] * (box[3] - shape.box[3]), hullArea: box[2] * box[3] };
    return all.flatMap((one) => (one === shape ? [{ ...shape, box, region, marks: [], inner: [...shape.inner, ...others] }] : others.includes(one) ? [] : [one]));
  }, shapes);
}

const isSaid = (shape: Shape, emPx: number): boolean => looksSaid(shape, emPx) && letterCount(shape, emPx) > mostDrawn;

/** At the picture's own sides no edge is seen. */
const isPart = (shape: Shape, raster: Raster, emPx: number): boolean =>
  shape.box[2] >= leastWide * emPx && shape.box[3] >= leastHigh * emPx && shape.box[0] >= awayPx && right(shape.box) + awayPx <= raster.width && !isDisc(shape) && letterCount(shape, emPx) <= mostDrawn;

/** A box as far up (-1) or down (1) as its upright edges lead, where they lead to a row without it. */
function grown(raster: Raster, box: Box, way: 1 | -1, emPx: number): Box {
  const [x, y, width, height] = box;
  const from = way < 0 ? y - 1 : bottom(box);
  let [rows, edges] = [0, 0];
  for (; rows <= height * mostRest; rows += 1) {
    const row = from + way * rows;
    if (row < 0 || row >= raster.height) return box;
    if (isAround(raster, box, row)) break;
    if ([[x - awayPx, x + awayPx], [right(box) - 1 - awayPx, right(box) - 1 + awayPx]].every(([one, other]) => colourDistance(colourAt(raster, one!, row), colourAt(raster, other!, row)) >= leastStep)) edges += 1;
  }
  if (rows > height * mostRest || rows < leastRest * emPx || edges < rows * edgeShare) return box;
  return way < 0 ? [x, y - rows, width, height + rows] : [x, y, width, height + rows];
}

/** Whether what is at both sides of a box goes on in a row from the one to the other. */
function isAround(raster: Raster, box: Box, row: number): boolean {
  const ground = colourAt(raster, box[0] - awayPx, row);
  const isOf = (x: number): boolean => colourDistance(colourAt(raster, x, row), ground) <= sameGround;
  return isOf(right(box) - 1 + awayPx) && Array.from({ length: samples }, (_, at) => box[0] + Math.round(((at + 0.5) * box[2]) / samples)).filter(isOf).length >= samples - 1;
}
