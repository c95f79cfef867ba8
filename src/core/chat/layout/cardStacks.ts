import type { Box } from '../../exhibit/Reading.js';
import { bottom, right, union, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';
import { looksSaid } from './letterSize.js';
import { withTopCard } from './withTopCard.js';

/** Cards take up so much of the page's width; no bubble of a chat on a wide screen does. */
const leastShare = 0.55;
const edgeSlackPx = 2;
/** A thread takes up so much of the page's height, a title with its buttons less. */
const leastHeight = 0.3;
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
  const found = stacks.filter((stack) => stack.length >= 2);
  // Several of the same edges are cards of one column, each with a head, a body and a foot.
  return found.filter((stack) => !found.some((other) => other !== stack && hasSameEdges(stack[0]!, other[0]!))).map((stack) => withTopCard(stack.reduce(union), raster, emPx)).filter((box) => box[3] >= raster.height * leastHeight);
}

const hasSameEdges = (a: Box, b: Box): boolean => Math.abs(a[0] - b[0]) <= edgeSlackPx && Math.abs(right(a) - right(b)) <= edgeSlackPx;

function isBelow(card: Box, above: Box, emPx: number): boolean {
  return hasSameEdges(card, above) && card[1] - bottom(above) <= emPx * gapEm && card[1] - bottom(above) > -edgeSlackPx;
}
