import type { Box } from '../../exhibit/Reading.js';
import { bottom, isWithin, right } from './Raster.js';
import type { Shape } from './Shape.js';

/** Panes that touch stand no farther from each other, px: a line may part them. */
const linePx = 4;
/** A pane runs along so much of what borders on it. */
const alongShare = 0.5;

/** The shapes of a part of the picture that border on none of the panes in it at a side: the list of chats right beside a conversation is a part of the page, and nobody says it. */
export const withoutNeighbours = (shapes: readonly Shape[], panes: readonly Box[]): Shape[] => shapes.filter(({ box }) => !panes.some((pane) => !isWithin(box, pane, linePx) && !isWithin(pane, box, linePx) && isBeside(box, pane)));

function isBeside(box: Box, pane: Box): boolean {
  const gap = Math.max(box[0], pane[0]) - Math.min(right(box), right(pane));
  const along = Math.min(bottom(box), bottom(pane)) - Math.max(box[1], pane[1]);
  return Math.abs(gap) <= linePx && along >= box[3] * alongShare;
}
