import type { Box } from '../../exhibit/Reading.js';
import { bottom, colourAt, colourDistance, isWithin, right, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';

/** From one side of an edge to the other, px, a ground changes by no more than so much of 255: a bar's edge is seen. */
const [aboutPx, step] = [3, 6];
/** From its top to its foot such a piece changes at least so much. */
const change = 2;
/** So far from the panel's side such a piece may end, where a wallpaper's drawing or the panel's own edge cuts it, px. */
const ragged = 3;
/** So near to the panel's side its ground is looked at, px. */
const sidePx = 2;

/**
 * Shapes of a panel with those that stand on a piece of its ground set free: a gradient, or a wallpaper behind wide
 * bubbles, falls into pieces from side to side, and what stands on one is said on the panel.
 */
export function onPieces(shapes: readonly Shape[], panel: Box, raster: Raster): Shape[] {
  return shapes.flatMap((shape) => (isPiece(shape, panel, raster) ? shape.inner : [shape]));
}

function isPiece({ box, inner }: Shape, panel: Box, raster: Raster): boolean {
  if (inner.length === 0 || !isWithin(box, panel, 2) || box[0] - panel[0] > ragged || right(panel) - right(box) > ragged) return false;
  const sides = [panel[0] + sidePx, right(panel) - 1 - sidePx];
  // A card from side to side has one colour.
  if (!sides.some((x) => colourDistance(colourAt(raster, x, box[1] + aboutPx), colourAt(raster, x, bottom(box) - 1 - aboutPx)) >= change)) return false;
  const ends = [box[1], bottom(box)].filter((y) => y - aboutPx > panel[1] + aboutPx && y + aboutPx < bottom(panel) - aboutPx);
  // A card's edge runs from side to side; over a piece's end a drawing may stand at one of them.
  return ends.some((y) => sides.some((x) => colourDistance(colourAt(raster, x, y - aboutPx), colourAt(raster, x, y + aboutPx)) <= step));
}
