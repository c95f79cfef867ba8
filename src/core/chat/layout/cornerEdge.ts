import type { Box } from '../../exhibit/Reading.js';
import { colourDistance, colourAt, type Raster } from './Raster.js';

/** The smallest step at an edge, 0–255. */
const leastStep = 4;
/** The edge runs along at least so much of the box, from its foot. */
const leastShare = 0.75;
/** Of its pixels so many differ from those beside them: what crosses it is little. */
const wholeShare = 0.97;
/** A side list is neither slimmer nor wider, by its share of the box. */
const [slimmest, widest] = [0.12, 0.5];

/**
 * The column at which the feed begins, or ends, beside a list that has the colour of the title bar above the feed: its edge
 * runs from the foot of the box up to the edge of the title bar, which leads from there to the box's other side. Null
 * where there is none; no bubble has a side so long with a top that reaches the panel's.
 */
export function cornerEdge(raster: Raster, box: Box): number | null {
  const [x, y, width, height] = box;
  for (let column = x + Math.round(width * slimmest); column < x + width * (1 - slimmest); column += 1) {
    const share = (column - x) / width;
    if (share > widest && share < 1 - widest) continue;
    const isStep = (row: number): boolean => colourDistance(colourAt(raster, column - 1, row), colourAt(raster, column, row)) >= leastStep;
    if (!isStep(y + height - 2) || !isStep(y + Math.round(height * 0.5))) continue;
    const top = edgeTop(isStep, y, height);
    if (top === null) continue;
    const beside: readonly [number, number] = share <= widest ? [column, x + width] : [x, column];
    if (isTitleEdge(raster, top, beside) || isCaption(raster, box, top)) return column;
  }
  return null;
}

/** Whether nothing but a slim bar of one colour, with the buttons of a window, stands over the top of an edge from side to side of the box. */
function isCaption(raster: Raster, [x, y, width, height]: Box, top: number): boolean {
  if (top - y > height * captionShare) return false;
  for (let row = y + 1; row < top - 1; row += 1) if (plainShare(raster, x, width, row) < plainest) return false;
  return true;
}
/** A window's caption is no higher, by its share of the box, and has one colour at so much of each row. */
const [captionShare, plainest] = [0.08, 0.8];

/** How much of a row has the colour that it begins with. */
function plainShare(raster: Raster, x: number, width: number, row: number): number {
  const ground = colourAt(raster, x, row);
  let count = 0;
  for (let column = x; column < x + width; column += 1) if (colourDistance(colourAt(raster, column, row), ground) < leastStep) count += 1;
  return count / width;
}

/** The first row of an edge that runs down to the foot of a box from `y` on, where it is long enough and stops below its head; null where not. */
export function edgeTop(isStep: (row: number) => boolean, y: number, height: number): number | null {
  let top = y + height;
  let kept = 0;
  for (let row = y + height - 1; row > y; row -= 1) {
    if (isStep(row)) {
      kept += 1;
      top = row;
    } else if (top - row > height * 0.02) break;
  }
  const length = y + height - top;
  return length >= height * leastShare && top > y + 3 && kept >= length * wholeShare ? top : null;
}

function isTitleEdge(raster: Raster, top: number, [from, to]: readonly [number, number]): boolean {
  const sharp = (row: number): number => {
    let count = 0;
    for (let column = from; column < to; column += 1) if (colourDistance(colourAt(raster, column, row - 1), colourAt(raster, column, row)) >= leastStep) count += 1;
    return count;
  };
  return [top - 1, top, top + 1].some((row) => sharp(row) >= (to - from) * wholeShare);
}
