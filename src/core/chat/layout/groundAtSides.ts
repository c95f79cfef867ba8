import type { Box } from '../../exhibit/Reading.js';
import { bottom, colourAt, right, type Colour, type Raster } from './Raster.js';

/** Colours that differ by less than this in a channel, 0–255, are mostly counted as one. */
const step = 4;
/** So far inside of a side its own line no longer shows. */
const insetPx = 3;

/** The commonest colour along both sides of a box: the ground of a panel, since what is said keeps clear of its sides. */
export function groundAtSides(raster: Raster, box: Box): Colour {
  const counts = new Map<number, { readonly colour: Colour; count: number }>();
  const columns = box[2] > 2 * insetPx ? [box[0] + insetPx, right(box) - 1 - insetPx] : [box[0]];
  for (const x of columns) {
    for (let y = box[1]; y < bottom(box); y += 1) {
      const colour = colourAt(raster, x, y);
      const key = colour.reduce((whole, value) => whole * 64 + Math.floor(value / step), 0);
      const seen = counts.get(key) ?? { colour, count: 0 };
      seen.count += 1;
      counts.set(key, seen);
    }
  }
  return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most)).colour;
}
