import type { Box } from '../../exhibit/Reading.js';
import { bottom, overlapArea, right, type Raster } from './Raster.js';
import { upright, type UprightEdge } from './uprightEdges.js';

/** The step at the edge of what floats, against its shadow, its line or the page, 0–255, measured over two pixels. */
const edgeStep = 5;
/** What floats takes up so much of the picture's width at least and at most. */
const [leastWidth, mostWidth] = [0.13, 0.72];
/** And so much of its height at least; in a lower corner, where widgets float, less. */
const [leastHeight, leastInCorner] = [0.4, 0.3];
/** A corner is no farther from what floats there, as a share of the picture's sides. */
const cornerShare = 0.05;
/** Docked at the picture's right end, where the last column of any window stands, it is no wider. */
const mostDocked = 0.45;
/** Its left and its right edge run along the same rows, so much of the longer one. */
const levelShare = 0.75;
/** Its corners are round: an upright edge ends so far from the corner, px. */
const cornerPx = 44;
/** Upper and lower edges are seen along so much of the width between the corners. */
const edgeShare = 0.85;
/** Boxes whose sides differ by no more, px, are of one kind. */
const twinPx = 3;
/** So many boxes are worth a closer look. */
const mostBoxes = 3;

/**
 * The rectangles that float over a page, told by their edges alone: upright edges at both sides that hide whatever the page
 * shows there, with an edge from one to the other above and one below, where the picture does not end before. Boxes of one
 * size, as the goods of a catalogue stand in, float over nothing. The largest come first.
 */
export function floatingBoxes(raster: Raster): Box[] {
  // A phone shows one thing at a time.
  if (raster.width <= raster.height) return [];
  const { lefts, rights } = upright(raster, edgeStep);
  const partners = lefts.map((left) => rights.find((one) => one.at - left.at >= raster.width * leastWidth && areLevel(left, one)) ?? endOf(raster, left));
  const boxes = lefts.flatMap((left, at) => {
    const partner = partners[at]!;
    // The edges of the page's own columns, further left, may be level with those of what floats.
    const isOuter = partners.some((other, after) => after > at && other?.at === partner?.at && areLevel(left, lefts[after]!));
    const box = partner === null || isOuter ? null : boxBetween(raster, left, partner);
    return box === null ? [] : [box];
  });
  const single = boxes.filter((box) => !boxes.some((other) => isTwin(box, other)));
  return single.sort((a, b) => b[2] * b[3] - a[2] * a[3]).slice(0, mostBoxes);
}

/** The picture's own end as the right edge of what is docked there; null where that is too far. */
const endOf = ({ width }: Raster, left: UprightEdge): UprightEdge | null => (width - left.at >= width * leastWidth && width - left.at <= width * mostDocked ? { ...left, at: width } : null);

function areLevel(a: UprightEdge, b: UprightEdge): boolean {
  const shared = Math.min(a.low, b.low) - Math.max(a.top, b.top);
  return shared >= levelShare * Math.max(a.low - a.top, b.low - b.top);
}

/** What stands between two upright edges, up to the edges above and below; null without those. */
function boxBetween(raster: Raster, left: UprightEdge, far: UprightEdge): Box | null {
  const width = far.at - left.at;
  if (width > raster.width * mostWidth) return null;
  const [high, low] = [Math.max(left.top, far.top), Math.min(left.low, far.low)];
  const isEdge = (y: number): boolean => y >= 2 && y < raster.height && levelShareAt(raster, left.at, width, y) >= edgeShare;
  const top = firstRow(high + 6, Math.min(left.top, far.top) - cornerPx, isEdge);
  const end = low >= raster.height - cornerPx ? raster.height : null;
  const foot = firstRow(low - 6, Math.min(raster.height - 1, Math.max(left.low, far.low) + cornerPx), isEdge) ?? end;
  return top === null || foot === null || foot - top < raster.height * (isInLowerCorner(raster, [left.at, top, width, foot - top]) ? leastInCorner : leastHeight) ? null : [left.at, top, width, foot - top];
}

/** Whether a box stands in one of the picture's lower corners, or a step away from it. */
export function isInLowerCorner({ width, height }: Raster, box: Box): boolean {
  return height - bottom(box) <= height * cornerShare && Math.min(box[0], width - right(box)) <= width * cornerShare;
}

/** The first row on the way that is so. */
function firstRow(from: number, to: number, isSo: (row: number) => boolean): number | null {
  const way = to < from ? -1 : 1;
  for (let row = from; row !== to + way; row += way) if (isSo(row)) return row;
  return null;
}

/** The share of places between the corners at which a row differs from the one two rows above it. */
function levelShareAt({ data, width: stride }: Raster, x: number, width: number, y: number): number {
  const corner = Math.round(Math.min(cornerPx, width * 0.12));
  const up = stride * 6;
  let steps = 0;
  let count = 0;
  for (let column = x + corner; column < x + width - corner; column += 2) {
    const at = (y * stride + column) * 3;
    if (Math.abs(data[at]! - data[at - up]!) >= edgeStep || Math.abs(data[at + 1]! - data[at + 1 - up]!) >= edgeStep || Math.abs(data[at + 2]! - data[at + 2 - up]!) >= edgeStep) steps += 1;
    count += 1;
  }
  return steps / Math.max(1, count);
}

function isTwin(box: Box, other: Box): boolean {
  const isAlike = Math.abs(box[2] - other[2]) <= twinPx && Math.abs(box[3] - other[3]) <= twinPx;
  return box !== other && isAlike && overlapArea(box, other) === 0 && (right(box) <= other[0] || right(other) <= box[0] || bottom(box) <= other[1] || bottom(other) <= box[1]);
}
