import type { Box } from '../../exhibit/Reading.js';
import { bottom, right, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';

const edgeSlackPx = 4;
/** Such chats take up no more of the page's width. */
const widestShare = 0.45;

/**
 * The boxes between two bars of one width, one above the other: a chat that floats over a page, between its title bar and
 * the field to write in, whose own ground has the colour of the page.
 */
export function framedBoxes(shapes: readonly Shape[], raster: Raster, emPx: number): Box[] {
  if (raster.width < raster.height) return [];
  const bars = shapes.map(({ box }) => box).filter((box) => box[2] > emPx * 12 && box[2] < raster.width * widestShare && box[3] > emPx * 1.8 && box[3] < emPx * 7);
  return bars.flatMap((upper) => {
    // Wide bubbles stand between the bars, so that it is the highest and the lowest of one width that count.
    const below = bars.filter((box) => isUnder(box, upper, emPx)).reduce<Box | null>((last, box) => (last === null || box[1] > last[1] ? box : last), null);
    const isHighest = !bars.some((box) => isUnder(upper, box, 0));
    return below === null || !isHighest ? [] : [[upper[0], bottom(upper), upper[2], below[1] - bottom(upper)] as Box];
  });
}

/** Of the same edges, with room for a conversation between them. Two bubbles that look so stand nearer to each other. */
function isUnder(lower: Box, upper: Box, emPx: number): boolean {
  const sameEdges = Math.abs(lower[0] - upper[0]) <= edgeSlackPx && Math.abs(right(lower) - right(upper)) <= edgeSlackPx;
  return sameEdges && lower[1] - bottom(upper) > emPx * 10;
}
