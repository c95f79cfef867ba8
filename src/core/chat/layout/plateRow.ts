import type { Box } from '../../exhibit/Reading.js';
import { right, type Colour, type Raster } from './Raster.js';

/** One row of the panel, seen as that of a plate about its middle. */
export interface PlateRow {
  readonly colour: Colour;
  /** Where that colour ends at the left and at the right, of a row that shows both. */
  readonly from: number;
  readonly end: number;
  /** Whether both ends stand equally far from the middle, and not too far. */
  readonly isShown: boolean;
}

/** In font sizes: what is looked at for the colour, how wide letters may interrupt it, how wide plates are. */
const [lookEm, gapEm, leastEm, mostEm] = [1.2, 0.6, 1.8, 22];
/** What is as wide as the panel is a band of its ground. */
const mostShare = 0.9;
/** How much the colour varies, 0–255, and how fast it follows a gradient. */
const tolerance = 8;
const tolerance256 = tolerance * 256;
const pace256 = Math.round(0.2 * 256);

/** What one row shows of a plate about `middle`. Where the left end is farther from it than that of any plate, the right one is not looked for. */
export function plateRow(raster: Raster, panel: Box, y: number, middle: number, emPx: number): PlateRow {
  const centre = Math.round(middle);
  const colour = commonColour(raster, y, centre, Math.max(4, Math.round(emPx * lookEm)));
  const reach = Math.round((emPx * mostEm) / 2) + beyondPx;
  const from = endOf(raster, y, centre, -1, Math.max(panel[0], centre - reach), colour, emPx * gapEm);
  const [slack, most] = [Math.max(1.5, emPx * 0.08), Math.min(emPx * mostEm, panel[2] * mostShare)];
  if (2 * (middle - slack - from) > most) return { colour, from, end: centre + 1, isShown: false };
  const end = endOf(raster, y, centre, 1, Math.min(right(panel) - 1, centre + reach), colour, emPx * gapEm) + 1;
  const isEven = Math.abs((from + end) / 2 - middle) <= slack;
  return { colour, from, end, isShown: isEven && end - from >= emPx * leastEm && end - from <= most };
}
/** So far beyond the end of the widest plate is looked, px. */
const beyondPx = 2;

/** The colour of most pixels about a place. */
function commonColour({ width, data }: Raster, y: number, centre: number, reach: number): Colour {
  const step = Math.max(1, Math.round(reach / 20));
  const places: number[] = [];
  for (let x = Math.max(0, centre - reach); x < Math.min(width, centre + reach); x += step) places.push((y * width + x) * 3);
  const isNear = (a: number, b: number): boolean => Math.abs(data[a]! - data[b]!) <= tolerance && Math.abs(data[a + 1]! - data[b + 1]!) <= tolerance && Math.abs(data[a + 2]! - data[b + 2]!) <= tolerance;
  let best = places[0]!;
  let most = 0;
  for (const one of places) {
    let count = 0;
    for (const other of places) if (isNear(one, other)) count += 1;
    if (count > most) {
      best = one;
      most = count;
    }
    if (most * 2 > places.length) break;
  }
  return [data[best]!, data[best + 1]!, data[best + 2]!];
}

/** The last pixel of the colour on the way to `limit`; ink may interrupt it. */
function endOf({ width, data }: Raster, y: number, centre: number, way: 1 | -1, limit: number, [red0, green0, blue0]: Colour, gap: number): number {
  // Colours in 256ths: whole numbers cost no memory.
  let red = red0 << 8;
  let green = green0 << 8;
  let blue = blue0 << 8;
  let last = centre;
  for (let x = centre, at = (y * width + centre) * 3; way > 0 ? x <= limit : x >= limit; x += way, at += way * 3) {
    const dr = (data[at]! << 8) - red;
    const dg = (data[at + 1]! << 8) - green;
    const db = (data[at + 2]! << 8) - blue;
    if (Math.abs(dr) <= tolerance256 && Math.abs(dg) <= tolerance256 && Math.abs(db) <= tolerance256) {
      last = x;
      red += (dr * pace256) >> 8;
      green += (dg * pace256) >> 8;
      blue += (db * pace256) >> 8;
    } else if (Math.abs(x - last) > gap) return last;
  }
  return last;
}
