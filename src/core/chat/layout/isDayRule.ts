import { colourAt, colourDistance, right, type Colour, type Raster } from './Raster.js';
import type { Box } from '../../exhibit/Reading.js';

/** A rule differs from what is above and below it by so much, 0–255. */
const leastStep = 3;
/** What is above it differs from what is below it by no more: one conversation has one ground. */
const mostApart = 12;
/** Letters differ from what they stand on by so much. */
const leastInk = 48;
/** It is no thicker, px. */
const mostThick = 4;
/** A label is no narrower and no wider, in font sizes, and its letters reach so far above and below the rule. */
const [narrowest, widest, reachEm] = [1.5, 24, 0.3];

/**
 * Whether the edge between two parts of a column, one right above the other, is a rule from side to side that stops for
 * words set in it: those name the day, or say what is new from there on. The rule that ends a title bar stops for nothing.
 */
export function isDayRule(raster: Raster, upper: Box, lower: Box, emPx: number): boolean {
  const [from, to] = [Math.max(upper[0], lower[0]) + 2, Math.min(right(upper), right(lower)) - 3];
  for (let y = Math.max(mostThick + 1, lower[1] - mostThick); y <= Math.min(raster.height - mostThick - 2, lower[1] + mostThick); y += 1) {
    const rule = colourAt(raster, from, y);
    const isRule = (x: number): boolean => colourDistance(colourAt(raster, x, y), rule) < leastStep;
    const isApart = (x: number): boolean => [-mostThick, mostThick].every((away) => colourDistance(colourAt(raster, x, y + away), rule) >= leastStep);
    const isOneGround = (x: number): boolean => colourDistance(colourAt(raster, x, y - mostThick), colourAt(raster, x, y + mostThick)) <= mostApart;
    if (!isRule(to) || ![from, to].every((x) => isApart(x) && isOneGround(x))) continue;
    let [first, last] = [from, to];
    while (first < to && isRule(first)) first += 1;
    while (last > first && isRule(last)) last -= 1;
    const wide = last - first;
    if (wide >= emPx * narrowest && wide <= emPx * widest && first - from > emPx && to - last > emPx) return [-1, 1].every((way) => hasInk(raster, [first, last], y, Math.round(way * emPx * reachEm)));
  }
  return false;
}

/** Whether letters stand between two columns, from a row on up to another. */
function hasInk(raster: Raster, [from, to]: readonly [number, number], y: number, reach: number): boolean {
  const ground: Colour = colourAt(raster, from + ((to - from) >> 3), y);
  for (let row = y + Math.sign(reach); row !== y + reach + Math.sign(reach); row += Math.sign(reach)) {
    if (row < 0 || row >= raster.height) return false;
    // Where the rule stops for a face that it cuts, a row of the title above is of one colour all the same.
    const first = colourAt(raster, from, row);
    for (let x = from; x <= to; x += 1) if ([ground, first].every((one) => colourDistance(colourAt(raster, x, row), one) >= leastInk)) return true;
  }
  return false;
}
