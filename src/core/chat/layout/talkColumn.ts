import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { right } from './Raster.js';

/** Edges of one column differ by no more, px. */
const slackPx = 3;
/** So many share an edge that it is the column's. */
const leastShared = 3;
/** A notice's middle is so near to the column's, in font sizes, and it keeps so far from both edges, as a share of the column. */
const [nearEm, awayShare] = [0.2, 0.06];

/**
 * The columns that what is said stands in, where several blocks share its left edge and several its right: cards of one
 * width, or texts and the times at the other end of their headings; once more with the faces left of them. A page that is
 * wider than its column sets notices in the middle of the column.
 */
export function talkColumns(blocks: readonly LaidBlock[], faces: readonly Box[]): readonly Box[] {
  const boxes = blocks.filter(({ floats }) => floats === undefined).map(({ box }) => box);
  const [x, end] = [mostShared(boxes.map((box) => box[0]), Math.min), mostShared(boxes.map(right), Math.max)];
  if (x === null || end === null) return [];
  const face = mostShared(faces.map((box) => box[0]).filter((at) => at < x), Math.min);
  const [top, low] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[1] + box[3]))];
  return [x, ...(face === null ? [] : [face])].filter((from) => from < end).map((from) => [from, top, end - from, low - top]);
}

/** Whether a line stands in the very middle of a column, with room at both sides. */
export function isInMiddleOf([x, , width]: Box, column: Box, emPx: number): boolean {
  const [before, after] = [x - column[0], right(column) - (x + width)];
  return Math.abs(before - after) <= 2 * Math.max(1, nearEm * emPx) && Math.min(before, after) > awayShare * column[2];
}

/** The edge that most have, of several that as many have the outermost. */
function mostShared(edges: readonly number[], outermost: (...edges: number[]) => number): number | null {
  const counts = edges.map((edge) => edges.filter((other) => Math.abs(other - edge) <= slackPx).length);
  const most = Math.max(0, ...counts);
  return most < leastShared ? null : outermost(...edges.filter((_, at) => counts[at] === most));
}
