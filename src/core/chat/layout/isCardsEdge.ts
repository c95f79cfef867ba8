import type { Box } from '../../exhibit/Reading.js';
import { colourAt, colourDistance, type Raster } from './Raster.js';

/** Colours on both sides of an edge differ by more, 0–255. */
const leastStep = 4;
/** Cards stand so many rows apart at least. */
const leastGapPx = 5;
/** A row of nothing but ground has its colour at so much of its pixels. */
const groundShare = 0.98;
/** A strip of ground beside cards is no wider, by its share of the box. */
const slimShare = 0.06;
/** So far from an edge its smoothing does not show, px; beyond it a card differs from its ground by so much, 0–255. */
const [besidePx, cardStep] = [5, 16];
/** More than this of the stretches where the edge is broken are gaps between cards. */
const mostGaps = 0.5;

/**
 * Whether an upright edge is that of cards below each other, of which the box cuts the first and the last: where it is
 * broken, the ground runs on from side to side of the box, in one colour. The edge of a side list is broken by what is
 * chosen in it, beside which more is shown.
 */
export function isCardsEdge(raster: Raster, box: Box, column: number): boolean {
  const gaps = brokenStretches(raster, box, column);
  const empty = gaps.filter(([from, to]) => isGround(raster, box, from, to) || goesOnBeside(raster, box, column, from, to));
  return gaps.length > 0 && empty.length > gaps.length * mostGaps;
}

function brokenStretches(raster: Raster, [, y, , height]: Box, column: number): (readonly [from: number, to: number])[] {
  const gaps: (readonly [number, number])[] = [];
  let from = y;
  for (let row = y; row <= y + height; row += 1) {
    const isEdge = row === y + height || colourDistance(colourAt(raster, column - 1, row), colourAt(raster, column, row)) >= leastStep;
    if (!isEdge) continue;
    if (row - from >= leastGapPx) gaps.push([from, row]);
    from = row + 1;
  }
  return gaps;
}

/**
 * Whether at both ends of a gap the slim strip beside the edge goes on in its colour and the wide part does not: ground, a
 * wallpaper's too, that shows between cards. No list is so slim.
 */
function goesOnBeside(raster: Raster, [x, y, width, height]: Box, column: number, from: number, to: number): boolean {
  const isLeft = column - x < x + width - column;
  if (Math.min(column - x, x + width - column) > width * slimShare) return false;
  const [strip, wide] = isLeft ? [column - besidePx, column + besidePx] : [column + besidePx - 1, column - besidePx - 1];
  const ends = [[from - besidePx, from + besidePx], [to + besidePx, to - besidePx]].filter(([out]) => out! >= y && out! < y + height);
  const apart = (at: number): number[] => ends.map(([out, within]) => colourDistance(colourAt(raster, at, out!), colourAt(raster, at, within!)));
  const steps = apart(wide);
  return ends.length > 0 && steps.every((step) => step >= cardStep) && apart(strip).every((step, at) => step < steps[at]! / 2);
}

/** Whether the middle rows of a stretch are of one colour. */
function isGround(raster: Raster, [x, , width]: Box, from: number, to: number): boolean {
  const quarter = Math.floor((to - from) / 4);
  for (let row = from + quarter; row < to - quarter; row += 1) {
    const ground = colourAt(raster, x + 1, row);
    let alike = 0;
    for (let at = x; at < x + width; at += 1) if (colourDistance(colourAt(raster, at, row), ground) < leastStep) alike += 1;
    if (alike < width * groundShare) return false;
  }
  return true;
}
