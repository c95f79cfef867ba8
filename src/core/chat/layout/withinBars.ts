import type { Box } from '../../exhibit/Reading.js';
import { colourAt, colourDistance, type Colour, type Raster } from './Raster.js';

/** Two pixels of a bar differ by no more, 0–255; what it surrounds differs by more along its edge. */
const sameColour = 10;
/** So much of a bar's length has its colour: a copy's noise, a viewer's arrow. */
const barShare = 0.985;
/** So much of what is within stands out at each side where a bar ends. */
const edgeShare = 0.9;
/** A copy smears an edge over so many pixels. */
const edgePx = 3;
/** So many of its pixels belong to neither. */
const smearPx = 2;
/** A bar is so wide at least, of the picture's width. */
const leastBar = 0.015;
/** What is within has so much of the picture's width and height at least. */
const leastPart = 0.25;
/** Every so manieth pixel of a bar is looked at. */
const pace = 3;

/**
 * The part of a picture between bars of one colour at its left and right, as a viewer shows a narrower picture with; bars above and below go
 * with them. Null where there are none: a margin ends at no edge that runs from end to end.
 */
export function withinBars(raster: Raster): Box | null {
  const { width, height } = raster;
  const colour = colourAt(raster, 0, 0);
  const column = (x: number, top: number, low: number): number => shareOf(raster, colour, [x, top, 1, low - top]);
  const row = (y: number): number => shareOf(raster, colour, [0, y, width, 1]);
  if (column(0, 0, height) < barShare || column(width - 1, 0, height) < barShare) return null;
  const top = barEnd(row, 0, height >> 1, 1);
  const low = barEnd(row, height - 1, height >> 1, -1) + 1;
  const left = barEnd((x) => column(x, top, low), 0, width >> 1, 1);
  const far = barEnd((x) => column(x, top, low), width - 1, width >> 1, -1) + 1;
  const isBar = (size: number): boolean => size >= width * leastBar;
  if (!isBar(left) || !isBar(width - far) || far - left < width * leastPart || low - top < height * leastPart) return null;
  const standsOut = (from: number): boolean => Array.from({ length: edgePx }, (_, at) => from + at).some((x) => column(x, top, low) <= 1 - edgeShare);
  // A page shows between its cards as well.
  const isParted = (): boolean => Array.from({ length: far - left }, (_, at) => left + at).some((x) => column(x, top, low) >= barShare);
  if (!standsOut(left) || !standsOut(far - edgePx) || isParted()) return null;
  const [first, last] = [top === 0 ? 0 : top + smearPx, low === height ? height : low - smearPx];
  return [left + smearPx, first, far - left - 2 * smearPx, last - first];
}

/** The first place from `from` on, towards `to`, that is no bar; `to` where there is none. */
function barEnd(shareAt: (at: number) => number, from: number, to: number, way: 1 | -1): number {
  let at = from;
  while (at !== to && shareAt(at) >= barShare) at += way;
  return at;
}

/** The share of a strip's pixels that have the colour. */
function shareOf(raster: Raster, colour: Colour, [x, y, width, height]: Box): number {
  let [same, count] = [0, 0];
  for (let dy = 0; dy < height; dy += pace) {
    for (let dx = 0; dx < width; dx += pace) {
      count += 1;
      if (colourDistance(colourAt(raster, x + dx, y + dy), colour) <= sameColour) same += 1;
    }
  }
  return same / count;
}
