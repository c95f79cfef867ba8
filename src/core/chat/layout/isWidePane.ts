import type { Box } from '../../exhibit/Reading.js';
import { bottom, right } from './Raster.js';

/** So much of a picture's width is a conversation's in any case, and so much at least where nothing beside it is wider. */
const [surely, leastPane] = [0.36, 0.3];
/** Panes that touch stand no farther from each other, px. */
const edgePx = 3;

/**
 * Whether the lines on a pane may be a conversation's: those of narrow ones are a list's.
 * @param panes all panes of the picture
 */
export const isWidePane = (box: Box, panes: readonly Box[], pictureWidth: number): boolean => box[2] >= pictureWidth * surely || (box[2] >= pictureWidth * leastPane && isWidestInRow(box, panes));

/** Whether the panes that stand beside one, in its rows, are all narrower, one of them right at its left. */
function isWidestInRow(box: Box, panes: readonly Box[]): boolean {
  const beside = panes.filter((one) => (right(one) <= box[0] + edgePx || one[0] >= right(box) - edgePx) && Math.min(bottom(one), bottom(box)) - Math.max(one[1], box[1]) > box[3] / 2);
  return beside.some((one) => Math.abs(right(one) - box[0]) <= edgePx) && beside.every((one) => one[2] < box[2]);
}
