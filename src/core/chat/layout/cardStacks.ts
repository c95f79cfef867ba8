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
/** A card that a scroll bar stands beside ends before it, by so many font sizes; another ends where the bar's way does. */
export const scrollEm = 1.2;

/**
 * The columns of cards right below each other, of the same edges, that a page shows a thread in: the letters of a mailbox,
 * the answers of a help desk. The cards are the ground that is written on, as a whole.
 * @param grounds what others stand on: where the line below a card stops before a scroll bar, several cards are one ground with the faces of all
 */
export function cardStacks(shapes: readonly Shape[], raster: Raster, emPx: number, grounds: readonly Box[] = []): Box[] {
  if (raster.width < raster.height) return [];
  const isWide = (box: Box): boolean => box[2] >= raster.width * leastShare && box[2] < raster.width * 0.985 && box[3] > emPx * 2;
  const cards = [...shapes.filter((one) => looksSaid(one, emPx)).map(({ box }) => box), ...grounds].filter(isWide);
  const stacks: Box[][] = [];
  for (const card of [...cards].sort((a, b) => a[1] - b[1])) {
    const home = stacks.find((stack) => isBelow(card, stack.at(-1)!, emPx));
    if (home) home.push(card);
    else stacks.push([card]);
  }
  const found = stacks.filter((stack) => stack.length >= 2);
  // Several of the same edges are cards of one column, each with a head, a body and a foot.
  return found.filter((stack) => !found.some((other) => other !== stack && hasSameEdges(stack[0]!, other[0]!, emPx))).map((stack) => withTopCard(stack.reduce(union), raster, emPx)).filter((box) => box[3] >= raster.height * leastHeight);
}

const hasSameEdges = (a: Box, b: Box, emPx: number): boolean => Math.abs(a[0] - b[0]) <= edgeSlackPx && Math.abs(right(a) - right(b)) <= emPx * scrollEm;

function isBelow(card: Box, above: Box, emPx: number): boolean {
  return hasSameEdges(card, above, emPx) && card[1] - bottom(above) <= emPx * gapEm && card[1] - bottom(above) > -edgeSlackPx;
}
