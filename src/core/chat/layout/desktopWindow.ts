import type { Box } from '../../exhibit/Reading.js';
import { areSo } from './areSo.js';
import { bottom, differenceAt, right, type Raster } from './Raster.js';

/** A step so large over a few pixels is an edge, 0–255; a wallpaper's gradient and a window's shadow change by less. */
const edgeStep = 12;
/** Over so many pixels an edge is measured, which a copy blurs. */
const acrossPx = 3;
/** The edge of the system's bar is fainter on a dark desktop, and seen along so much of it; the bar takes up no more of the picture's height. */
const [barStep, barFill, barShare] = [8, 0.97, 0.09];
/** A window has so much of the desktop's width and height at least, and so much of each of its sides is seen beside the round corners, px. */
const [leastShare, sideFill, cornerPx] = [0.5, 0.85, 24];
/** The desktop is seen for so many pixels at each side at least. */
const leastRim = 6;
/** No more of what is seen of the desktop has edges: a page has its menu beside what is on it. */
const strayShare = 0.002;
/** A wallpaper, or a window's shadow on it, differs so much from place to place; a page has one ground. */
const leastShade = 10;
/** The line around a window, px. */
const linePx = 2;
/** Every so manieth pixel is looked at. */
const pace = 3;

/**
 * The window that stands on a desktop, on a picture of the whole screen: a rectangle amid a wallpaper, on which nothing is
 * written, beside the system's bar. Null for any other picture: where a window fills the screen, or a card stands on a page.
 */
export function desktopWindow(raster: Raster): Box | null {
  const desk = raster.width > raster.height ? besideBars(raster) : null;
  const box = desk && edgesWithin(raster, desk);
  if (desk === null || box === null || !isEdged(raster, box) || !isWallpaper(raster, desk, box)) return null;
  return [box[0] + linePx, box[1] + linePx, box[2] - 2 * linePx, box[3] - 2 * linePx];
}

/** What the system's bars at the top and the bottom leave of the screen; null where there is none. */
function besideBars(raster: Raster): Box | null {
  const { width, height } = raster;
  const isBarsEdge = (y: number): boolean => areSo(0, width, pace, barFill, (x) => step(raster, x, y, x, y - acrossPx) >= barStep);
  const rows = Array.from({ length: Math.round(height * barShare) - leastRim }, (_, at) => leastRim + at);
  const top = rows.findLast(isBarsEdge) ?? 0;
  const low = rows.findLast((away) => isBarsEdge(height - away)) ?? 0;
  return top === 0 && low === 0 ? null : [0, top, width, height - low - top - (low === 0 ? 0 : acrossPx)];
}

/** The rectangle whose sides are the first edges on the way inward from all four sides of the desktop. */
function edgesWithin(raster: Raster, [x, y, width, height]: Box): Box | null {
  const [far, end] = [x + width - 1, y + height - 1];
  const inward = (length: number, others: readonly number[], stepAt: (away: number, other: number) => number): number | null => {
    const found = others.map((other) => firstOf(acrossPx, length * (1 - leastShare), (away) => stepAt(away, other) >= edgeStep));
    return Math.max(...found) - Math.min(...found) <= linePx && found[0]! >= leastRim ? Math.min(...found) : null;
  };
  const rows = [0.3, 0.5, 0.7].map((share) => Math.round(y + height * share));
  const left = inward(width, rows, (away, row) => step(raster, x + away, row, x + away - acrossPx, row));
  const beyond = left === null ? null : inward(width, rows, (away, row) => step(raster, far - away, row, far - away + acrossPx, row));
  if (left === null || beyond === null) return null;
  const columns = [0.25, 0.5, 0.75].map((share) => Math.round(x + left + (width - beyond - left) * share));
  const above = inward(height, columns, (away, column) => step(raster, column, y + away, column, y + away - acrossPx));
  const below = above === null ? null : inward(height, columns, (away, column) => step(raster, column, end - away, column, end - away + acrossPx));
  const isLarge = above !== null && below !== null && width - left - beyond >= width * leastShare && height - above - below >= height * leastShare;
  return isLarge ? [x + left, y + above, width - left - beyond, height - above - below] : null;
}

/** Whether all four sides are edges from corner to corner. */
function isEdged(raster: Raster, box: Box): boolean {
  const [x, y] = box;
  const beside = (at: number, way: number): readonly [number, number] => [at - way * acrossPx, at + way * linePx];
  const isSide = (from: number, to: number, stepAt: (at: number) => number): boolean => areSo(from + cornerPx, to - cornerPx, pace, sideFill, (at) => stepAt(at) >= edgeStep);
  const isUpright = ([out, inside]: readonly [number, number]): boolean => isSide(y, bottom(box), (row) => step(raster, out, row, inside, row));
  const isLevel = ([out, inside]: readonly [number, number]): boolean => isSide(x, right(box), (column) => step(raster, column, out, column, inside));
  return isUpright(beside(x, 1)) && isUpright(beside(right(box) - 1, -1)) && isLevel(beside(y, 1)) && isLevel(beside(bottom(box) - 1, -1));
}

/** Whether what is seen of the desktop is a wallpaper, with the window's shadow, and nothing else. */
function isWallpaper({ data, width: stride }: Raster, [x, y, width, height]: Box, box: Box): boolean {
  let [strays, count, least, most] = [0, 0, 255, 0];
  for (let row = y; row < y + height; row += pace) {
    const isBeside = row > box[1] - acrossPx && row < bottom(box) + acrossPx;
    for (let column = x + acrossPx; column < x + width; column += pace) {
      if (isBeside && column > box[0] - acrossPx && column < right(box) + 2 * acrossPx) column = right(box) + 2 * acrossPx;
      const [at, before] = [(row * stride + column) * 3, (row * stride + column - acrossPx) * 3];
      const light = data[at + 1]!;
      count += 1;
      if (Math.abs(light - data[before + 1]!) >= edgeStep) strays += 1;
      if (light < least) least = light;
      if (light > most) most = light;
    }
  }
  return strays <= count * strayShare && most - least >= leastShade;
}

const step = ({ data, width }: Raster, x: number, y: number, otherX: number, otherY: number): number => differenceAt(data, (y * width + x) * 3, (otherY * width + otherX) * 3);

/** The first place that is so; the end where none is. */
function firstOf(from: number, to: number, isSo: (at: number) => boolean): number {
  let at = from;
  while (at < to && !isSo(at)) at += 1;
  return at;
}
