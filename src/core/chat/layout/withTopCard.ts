import type { Box } from '../../exhibit/Reading.js';
import { bottom, colourAt, right, type Raster } from './Raster.js';

/** A card differs from the page beside it by so much in one channel, 0–255, however faint. */
const leastStep = 3;
/** The page and the card are looked at so many pixels from the edge between them: compression blurs it. */
const besidePx = 3;
/** Rows where the step is not seen, px: the line between two cards, the noise of compression. */
const hiddenPx = 4;

/**
 * A column of cards up to where its sides end. The topmost card may be no shape of its own: a thread's title bar and the
 * letter that it cuts, as white as the page nearly is, whose round corners let the page's ground in. Its sides still tell it.
 */
export function withTopCard(column: Box, raster: Raster, emPx: number): Box {
  const [x, y, width] = column;
  const sides = [[x - besidePx, x + besidePx], [right(column) + besidePx, right(column) - besidePx]] as const;
  if (sides.some(([outside]) => outside < 0 || outside >= raster.width)) return column;
  const middle = y + (Math.min(bottom(column), raster.height) - y >> 1);
  const wanted = sides.map((side) => stepAt(raster, side, middle));
  if (wanted.some((step) => Math.max(...step.map(Math.abs)) < leastStep)) return column;
  const isSeen = (row: number): boolean => sides.every((side, at) => isLike(stepAt(raster, side, row), wanted[at]!));
  let top = y;
  for (let row = y - 1; row >= 0 && top - row <= hiddenPx; row -= 1) if (isSeen(row)) top = row;
  return y - top < emPx * 2 ? column : [x, top, width, bottom(column) - top];
}

type Step = readonly number[];

/** By how much each channel is higher on the card than on the page. */
function stepAt(raster: Raster, [outside, inside]: readonly [number, number], y: number): Step {
  const [page, card] = [colourAt(raster, outside, y), colourAt(raster, inside, y)];
  return card.map((channel, at) => channel - page[at]!);
}

const isLike = (a: Step, b: Step): boolean => a.every((channel, at) => Math.abs(channel - b[at]!) <= leastStep) && Math.max(...a.map(Math.abs)) >= leastStep;
