import type { Box } from '../../exhibit/Reading.js';
import { bottom, colourAt, right, type Colour, type Raster } from './Raster.js';

/** Colours that differ by less than this in a channel, 0–255, are mostly counted as one. */
const step = 4;
/** So far inside of a side its own line no longer shows. */
const insetPx = 3;

/** The commonest colour along both sides of a box: the ground of a panel, since what is said keeps clear of its sides. */
export function groundAtSides(raster: Raster, box: Box): Colour {
  const counts = new Map<number, { readonly x: number; readonly y: number; count: number }>();
  const columns = box[2] > 2 * insetPx ? [box[0] + insetPx, right(box) - 1 - insetPx] : [box[0]];
  for (const x of columns) {
    for (let y = box[1]; y < bottom(box); y += 1) {
      const key = stepsOf(raster, x, y);
      const seen = counts.get(key);
      if (seen === undefined) counts.set(key, { x, y, count: 1 });
      else seen.count += 1;
    }
  }
  const most = [...counts.values()].reduce((best, one) => (one.count > best.count ? one : best));
  return colourAt(raster, most.x, most.y);
}

/** The colour of a pixel in steps, as one number. */
function stepsOf({ width, data }: Raster, x: number, y: number): number {
  const at = (y * width + x) * 3;
  return (Math.floor(data[at]! / step) * 64 + Math.floor(data[at + 1]! / step)) * 64 + Math.floor(data[at + 2]! / step);
}
