import type { Box } from '../../exhibit/Reading.js';
import { edgeTop } from './cornerEdge.js';
import { colourAt, colourDistance, differenceAt, type Raster } from './Raster.js';

/** The smallest step at a line, 0–255. */
const leastStep = 4;
/** A list beside the pane is neither slimmer nor wider, by its share of the box. */
const [slimmest, widest] = [0.12, 0.5];
/** A pane is so wide and so high at least, by its share of the box. */
const [leastWide, leastHigh] = [0.4, 0.5];
/** Of a line's pixels so many differ from those above it. */
const wholeShare = 0.97;
/** Below so much of a line the ground goes on; a message that it cuts hides it elsewhere. */
const thinShare = 0.4;
/** A line and what smooths it are no broader, px: beyond it the ground goes on. */
const broadPx = 3;

/**
 * The pane of a conversation on a page with room at its sides, where nothing but lines part it from a list at its left and
 * from its title above: one runs from the foot of the box up along most of it, and another begins at it, and runs as far as
 * the pane. Null where there is none; no bubble's sides run to the foot and meet a line within them.
 */
export function ruledPane(raster: Raster, box: Box): Box | null {
  const [x, y, width, height] = box;
  const isLine = (column: number, row: number): boolean => isStep(raster, column, row, 1) && !isStep(raster, column + broadPx, row, 2 * broadPx);
  for (let column = x + Math.round(width * slimmest); column <= x + width * widest; column += 1) {
    if (![y + height - 2, y + Math.round(height * 0.6), y + Math.round(height * 0.5)].some((row) => isLine(column, row))) continue;
    const top = edgeTop((row) => isStep(raster, column, row, 1), y, height);
    if (top === null) continue;
    for (let row = top + 1; row < y + height * (1 - leastHigh); row += 1) {
      const end = lineEnd(raster, column + broadPx, row, x + width);
      const pane: Box = [column + 1, row + 1, end - column - 1, y + height - row - 1];
      if (pane[2] >= width * leastWide && isFreeBeside(raster, pane, x + width)) return pane;
    }
  }
  return null;
}

const isStep = ({ data, width }: Raster, column: number, row: number, away: number): boolean => differenceAt(data, (row * width + column - away) * 3, (row * width + column) * 3) >= leastStep;

/** Where a level line, below most of which the ground goes on, that begins at a column ends, before the end of the box. */
function lineEnd(raster: Raster, from: number, row: number, end: number): number {
  const isOn = (at: number): boolean => colourDistance(colourAt(raster, at, row - 1), colourAt(raster, at, row)) >= leastStep;
  // A copy spreads the line over the row above it too.
  const goesOn = (at: number): boolean => [1, 2].some((above) => colourDistance(colourAt(raster, at, row - above), colourAt(raster, at, row + broadPx - 1)) < leastStep);
  let [kept, thin] = [0, 0];
  let last = from;
  for (let at = from; at < end; at += 1) {
    if (isOn(at)) {
      kept += 1;
      if (goesOn(at)) thin += 1;
      last = at + 1;
    }
    if (kept < (at + 1 - from) * wholeShare && at - last > broadPx) break;
  }
  return kept >= (last - from) * wholeShare && thin >= kept * thinShare ? last : from;
}

/** Whether the page goes on in one colour right beside a pane, along all of it. */
function isFreeBeside(raster: Raster, [x, y, width, height]: Box, end: number): boolean {
  const at = x + width + broadPx;
  if (at >= end) return true;
  const ground = colourAt(raster, at, y + broadPx);
  let alike = 0;
  for (let row = y; row < y + height; row += 1) if (colourDistance(colourAt(raster, at, row), ground) < leastStep) alike += 1;
  return alike >= height * wholeShare;
}
