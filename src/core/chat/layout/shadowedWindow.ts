import type { Box } from '../../exhibit/Reading.js';
import { areSo } from './areSo.js';
import { colourAt, colourDistance, differenceAt, type Raster } from './Raster.js';

/** The step at a window's edge, 0–255; a shadow's neighbouring pixels differ by less. */
const edgeStep = 14;
/** So much of the picture's height (or width) an edge runs along at least. */
const wallShare = 0.5;
/** No more of the pixels beside a window are anything but the page with the shadow. */
const strayShare = 0.01;
/** Right beside a window its shadow stands from the page's colour by so much at least, 0–255. */
const shadowDepth = 8;
/** A smoothed edge, with its line of light, is no thicker, px. */
const edgePx = 4;
/** Every so manieth pixel of an edge is looked at. */
const pace = 2;
/** So much of the picture a window fills. */
const leastShare = 0.3;

/**
 * The window on a picture that an operating system took of one window alone: a rectangle amid a plain page, with the
 * soft shadow that the system draws around it. Null for any other picture.
 */
export function shadowedWindow(raster: Raster): Box | null {
  const { width, height } = raster;
  if (!isOnPage(raster)) return null;
  const column = (x: number): boolean => areSo(0, height, pace, wallShare, (y) => isStep(raster, x, y, x - 1, y));
  const row = (y: number): boolean => areSo(0, width, pace, wallShare, (x) => isStep(raster, x, y, x, y - 1));
  const top = innermost(row, 1, height >> 1, 1);
  const low = top === null ? null : innermost(row, height - 1, height >> 1, -1);
  const left = low === null ? null : innermost(column, 1, width >> 1, 1);
  const far = left === null ? null : innermost(column, width - 1, width >> 1, -1);
  if (left === null || top === null || far === null || low === null) return null;
  const box: Box = [left, top, far - left, low - top];
  return box[2] * box[3] >= width * height * leastShare && isInShadow(raster, box) ? box : null;
}

/** Whether the picture's corners are of one colour, as where a page lies around a window: many screenshots are done with here, before their pixels are looked at. */
function isOnPage(raster: Raster): boolean {
  const [far, low] = [raster.width - 1, raster.height - 1];
  const page = colourAt(raster, 0, 0);
  return ([[far, 0], [0, low], [far, low]] as const).every(([x, y]) => colourDistance(colourAt(raster, x, y), page) < edgeStep);
}

/** The place of the first edge on the way inward, at the side that looks inward; null where there is none. */
function innermost(isWall: (at: number) => boolean, from: number, to: number, way: 1 | -1): number | null {
  let at = from;
  while (at !== to && !isWall(at)) at += way;
  if (at === to) return null;
  const end = at + way * edgePx;
  let last = at;
  for (let next = at + way; next !== end; next += way) if (isWall(next)) last = next;
  return last;
}

/** Whether beside all four sides there is nothing but a page that grows darker, or lighter, towards the window. */
function isInShadow(raster: Raster, [x, y, width, height]: Box): boolean {
  const [far, low] = [raster.width - x - width, raster.height - y - height];
  if (Math.min(x, y, far, low) <= 2 * edgePx) return false;
  const page = colourAt(raster, 0, 0);
  const besides = [[x - edgePx - 1, y + (height >> 1)], [x + width + edgePx, y + (height >> 1)], [x + (width >> 1), y - edgePx - 1], [x + (width >> 1), y + height + edgePx]] as const;
  if (!besides.every(([column, row]) => colourDistance(colourAt(raster, column, row), page) >= shadowDepth)) return false;
  let strays = 0;
  let counted = 0;
  for (let row = 1; row < raster.height; row += 2) {
    for (let column = 1; column < raster.width; column += 2) {
      const isBeside = column < x - edgePx || column > x + width + edgePx || row < y - edgePx || row > y + height + edgePx;
      if (!isBeside) continue;
      counted += 1;
      if (isStep(raster, column, row, column - 1, row)) strays += 1;
    }
  }
  return strays <= counted * strayShare;
}

const isStep = ({ data, width }: Raster, x: number, y: number, besideX: number, besideY: number): boolean => differenceAt(data, (y * width + x) * 3, (besideY * width + besideX) * 3) >= edgeStep;
