import type { Box } from '../../exhibit/Reading.js';
import { bottom, right, union, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';
import { looksSaid } from './letterSize.js';

/** Cards take up so much of the page's width; no bubble of a chat on a wide screen does. */
const leastShare = 0.55;
const edgeSlackPx = 2;
/** Between one card and the next, in font sizes. */
const gapEm = 0.4;

/**
 * The columns of cards right below each other, of the same edges, that a page shows a thread in: the letters of a mailbox,
 * the answers of a help desk. The cards are the ground that is written on, as a whole.
 */
export function cardStacks(shapes: readonly Shape[], raster: Raster, emPx: number): Box[] {
  if (raster.width < raster.height) return [];
  const cards = shapes.filter((one) => looksSaid(one, emPx) && one.box[2] >= raster.width * leastShare && one.box[2] < raster.width * 0.985 && one.box[3] > emPx * 2).map(({ box }) => box);
  const stacks: Box[][] = [];
  for (const card of [...cards].sort((a, b) => a[1] - b[1])) {
    const home = stacks.find((stack) => isBelow(card, stack.at(-1)!, emPx));
    if (home) home.push(card);
    else stacks.push([card]);
  }
  return stacks.filter((stack) => stack.length >= 2).map((stack) => stack.reduce(union));
}

function isBelow(card: Box, above: Box, emPx: number): boolean {
  const sameEdges = Math.abs(card[0] - above[0]) <= edgeSlackPx && Math.abs(right(card) - right(above)) <= edgeSlackPx;
  return sameEdges && card[1] - bottom(above) <= emPx * gapEm && card[1] - bottom(above) > -edgeSlackPx;
}
