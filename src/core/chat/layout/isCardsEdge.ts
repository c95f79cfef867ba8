import type { Box } from '../../exhibit/Reading.js';
import { colourAt, colourDistance, type Raster } from './Raster.js';

/** Colours on both sides of an edge differ by more, 0–255. */
const leastStep = 4;
/** Cards stand so many rows apart at least. */
const leastGapPx = 5;
/** An edge is no shorter, by its share of the box. */
const shortShare = 0.022;
/** A row of nothing but ground has its colour at so much of its pixels. */
const groundShare = 0.98;
/** A strip of ground beside cards is no wider, by its share of the box. */
const slimShare = 0.06;
/** So far from an edge its smoothing does not show, px; beyond it a card differs from its ground by so much, 0–255. */
const [besidePx, cardStep] = [5, 16];
/** So far from the outer end of the strip beside cards its ground shows, px. */
const outerPx = 2;
/** So much of a stretch at either end may be corners. */
const cornerShare = 0.4;
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

/** The stretches without an edge, over the short ones with one that a wallpaper's drawing or a bubble's tail makes in them. */
function brokenStretches(raster: Raster, [, y, , height]: Box, column: number): Stretch[] {
  const gaps: Stretch[] = [];
  let from = y;
  for (let row = y; row <= y + height; row += 1) {
    const isEdge = row === y + height || colourDistance(colourAt(raster, column - 1, row), colourAt(raster, column, row)) >= leastStep;
    if (!isEdge) continue;
    if (row - from >= leastGapPx) gaps.push([from, row]);
    from = row + 1;
  }
  const least = height * shortShare;
  return gaps.reduce<Stretch[]>((joined, [start, end]) => {
    const upper = joined.at(-1);
    const to = y + height - end < least ? y + height : end;
    if (upper === undefined) return [[start - y < least ? y : start, to]];
    return start - upper[1] < least ? [...joined.slice(0, -1), [upper[0], to]] : [...joined, [start, to]];
  }, []);
}

type Stretch = readonly [from: number, to: number];

/**
 * Whether at both ends of a gap the slim strip beside the edge goes on in its colour and the wide part does not: ground, a
 * wallpaper's too, that shows between cards. No list is so slim.
 */
function goesOnBeside(raster: Raster, [x, y, width, height]: Box, column: number, from: number, to: number): boolean {
  const isLeft = column - x < x + width - column;
  if (Math.min(column - x, x + width - column) > width * slimShare) return false;
  const wide = isLeft ? column + besidePx : column - besidePx - 1;
  // The tail of a bubble reaches into the strip.
  const strips = isLeft ? [column - besidePx, x + outerPx] : [column + besidePx - 1, x + width - 1 - outerPx];
  const middle = (from + to) >> 1;
  // Right behind its end a card has its line, or a bubble its tail.
  const ways = [[[from - besidePx, from + besidePx], [to + besidePx, to - besidePx]], [[from - besidePx, middle], [to + besidePx, middle]]] as const;
  return ways.some((way) => {
    const ends = way.filter(([out]) => out >= y && out < y + height);
    const apart = (at: number): number[] => ends.map(([out, within]) => colourDistance(colourAt(raster, at, out), colourAt(raster, at, within)));
    const steps = apart(wide);
    return ends.length > 0 && steps.every((step) => step >= cardStep) && strips.some((strip) => apart(strip).every((step, at) => step < steps[at]! / 2));
  });
}

/** Whether the middle rows of a stretch are of one colour: above and below them the corners of the cards are round, which have no edge here either. */
function isGround(raster: Raster, [x, , width]: Box, from: number, to: number): boolean {
  const corner = Math.floor((to - from) * cornerShare);
  for (let row = from + corner; row < to - corner; row += 1) {
    const ground = colourAt(raster, x + 1, row);
    let alike = 0;
    for (let at = x; at < x + width; at += 1) if (colourDistance(colourAt(raster, at, row), ground) < leastStep) alike += 1;
    if (alike < width * groundShare) return false;
  }
  return true;
}
