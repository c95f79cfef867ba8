import type { Box } from '../../exhibit/Reading.js';
import { cornerEdge } from './cornerEdge.js';
import { isCardsEdge } from './isCardsEdge.js';
import { differenceAt, type Raster } from './Raster.js';
import { ruledPane } from './ruledPane.js';
import { shadowedWindow } from './shadowedWindow.js';

const edgeTolerance = 3;
/** A straight edge reaches both sides of what it cuts; between them it may be hidden by what has the other side's colour. */
const sideShare = 0.015;
const sideFill = 0.8;
/** What it cuts may stand right at a side, and be darker where the rest is lighter, as a face of a list is; then it runs so far. */
const nearlyWhole = 0.85;
/** So wide is the rim that a copy may have at its end. */
const rimPx = 4;
const wholeFill = 0.45;
/** In what is lower than a third of the picture an upright edge may be that of a picture which the title bar cuts: a panel's runs from end to end. */
const [lowShare, lowFill] = [1 / 3, 0.9];
/** Less than that may be seen of it where one thing hides the rest: a bubble that the title bar cuts, filled as the bar is. */
const shownShare = 0.15;
/** So much of what hides it is filled as one side is; the rest is what is written or drawn on it. */
const plainShare = 0.8;
/** Where a picture hides it, there is an edge of whatever kind along so much of it. */
const pictureFill = 0.93;
const smallestShare = 0.02;
const maxDepth = 12;
const uprightShare = 1.3;

/**
 * Cuts a screenshot into the rectangles that its straight edges from side to side bound: title bars, side lists, the
 * feed, the input bar. Bubbles never cut, since they keep clear of the sides. Where the picture is of a window with its
 * shadow, that window is cut.
 */
export function cutPanels(raster: Raster): Box[] {
  const window = shadowedWindow(raster);
  const leaves: Box[] = window === null ? [] : around(window, raster);
  cut(raster, window ?? [0, 0, raster.width, raster.height], leaves, 0);
  return leaves;
}

/** What a box leaves of the picture. */
function around([x, y, width, height]: Box, raster: Raster): Box[] {
  return [
    [0, 0, raster.width, y],
    [0, y, x, height],
    [x + width, y, raster.width - x - width, height],
    [0, y + height, raster.width, raster.height - y - height],
  ];
}

function cut(raster: Raster, box: Box, leaves: Box[], depth: number): void {
  const [x, y, width, height] = box;
  // On a phone one thing stands below the other: an upright edge there is that of bubbles.
  const isPhone = raster.height > raster.width * uprightShare;
  const least = Math.max(6, Math.round(Math.min(raster.width, raster.height) * smallestShare));
  const row = depth < maxDepth && height > 2 * least ? (strongestEdge(raster, box, 'row', 3) ?? (isPhone ? barBelow(raster, box) : null)) : null;
  if (row !== null) {
    cut(raster, [x, y, width, row - y], leaves, depth + 1);
    cut(raster, [x, row, width, y + height - row], leaves, depth + 1);
    return;
  }
  const column = depth < maxDepth && width > 2 * least && !isPhone ? (strongestEdge(raster, box, 'column', 3) ?? cornerEdge(raster, box)) : null;
  if (column !== null) {
    cut(raster, [x, y, column - x, height], leaves, depth + 1);
    cut(raster, [column, y, x + width - column, height], leaves, depth + 1);
    return;
  }
  const pane = isPhone ? null : ruledPane(raster, box);
  leaves.push(...(pane === null ? [box] : partsAround(box, pane)));
}

/** A pane and what lies beside it in its box: the list left of it, its title above, the page's margin. */
function partsAround([x, y, width, height]: Box, pane: Box): Box[] {
  const end = pane[0] + pane[2];
  const beside: Box[] = [[x, y, pane[0] - x, height], [pane[0], y, x + width - pane[0], pane[1] - y], [end, pane[1], x + width - end, pane[3]]];
  return [...beside.filter(([, , wide]) => wide > rimPx), pane];
}

/**
 * The row at which the bar at the foot of a phone's screen begins, where no edge does: a copy spreads the step between a
 * ground and a bar nearly as light over some rows. Null where the box ends above the foot, or is a bar itself.
 */
function barBelow(raster: Raster, [x, y, width, height]: Box): number | null {
  const isWhole = y + height >= raster.height && height > raster.height * mostOfHeight;
  const top = Math.round(raster.height * (1 - barShare));
  const row = isWhole ? strongestEdge(raster, [x, top, width, raster.height - top], 'row', 3 * spreadRows, spreadRows) : null;
  return row === null ? null : row - (spreadRows >> 1);
}
const [mostOfHeight, barShare, spreadRows] = [0.5, 0.2, 4];

/** The row (or column) before which the clearest edge lies, `margin` pixels or more inside; null when there is none. It is looked for between pixels that stand so many `rows` apart. */
function strongestEdge(raster: Raster, [x, y, width, height]: Box, way: 'row' | 'column', margin: number, rows = 1): number | null {
  const { width: stride, data } = raster;
  const [start, length, along, across] = way === 'row' ? [y, height, width, stride * 3 * rows] : [x, width, height, 3];
  const step = way === 'row' ? 3 : stride * 3;
  const side = Math.max(6, Math.round(along * sideShare));
  const leastFill = way === 'column' && height < raster.height * lowShare ? lowFill : wholeFill;
  let best = 0;
  let found: number | null = null;
  for (let offset = margin; offset <= length - margin; offset += 1) {
    const at = way === 'row' ? ((y + offset) * stride + x) * 3 : (y * stride + x + offset) * 3;
    // At the end a copy may have a rim of its own.
    const isAtSides = share(data, at, step, across, 0, side) >= sideFill && (share(data, at, step, across, along - side, along) >= sideFill || share(data, at, step, across, along - side - rimPx, along - rimPx) >= sideFill);
    if (!isAtSides && !(way === 'row' && [0, along - side].every((from) => differing(data, at, step, across, from, from + side) >= sideFill))) continue;
    const whole = share(data, at, step, across, 0, along);
    if (!isAtSides && whole < nearlyWhole) continue;
    if (whole > best && (whole >= leastFill || (way === 'row' && isHiddenOnce(data, at, step, across, along))) && !(way === 'column' && isCardsEdge(raster, [x, y, width, height], x + offset))) {
      best = whole;
      found = start + offset;
    }
  }
  return found;
}

/** Whether an edge runs inward from both sides without a gap, up to the one thing that hides it: filled as one side is, or a picture, which has other edges there. */
function isHiddenOnce(data: Uint8Array, at: number, step: number, across: number, along: number): boolean {
  const part = Math.max(4, Math.round(along / 160));
  const found = Array.from({ length: Math.floor(along / part) }, (_, i) => rise(data, at, step, across, i * part, (i + 1) * part));
  const isEdge = (value: number | undefined): boolean => value !== undefined && value * Math.sign(found[0]!) >= sideFill;
  // A stroke of the wallpaper is no gap.
  const parts = found.map((value, i) => (isEdge(found[i - 1]) && isEdge(found[i + 1]) && value * found[0]! > 0 ? found[0]! : value));
  const first = parts.findIndex((value) => !isEdge(value));
  const last = parts.findLastIndex((value) => !isEdge(value));
  const shown = first + parts.length - 1 - last;
  if (first <= 0 || last >= parts.length - 1 || shown < parts.length * shownShare) return false;
  const hidden = parts.slice(first + 1, last);
  // Where the edge is seen between, two things hide it.
  const isSeen = hidden.some((value, i) => isEdge(value) && isLike(data, at, at + Math.round((first + 1.5 + i) * part) * step));
  const plain = hidden.filter((value) => Math.abs(value) < 0.2).length;
  // What stands out from both sides of it runs against it: a bubble somewhat lighter than bars on a dark page, the letters of a line that is cut.
  const against = hidden.filter((value) => value * Math.sign(parts[0]!) <= -0.2).length;
  const isPlain = !isSeen && plain + against >= hidden.length * plainShare;
  return isPlain || differing(data, at, step, across, 0, along) >= pictureFill;
}

/** Whether two pixels have one colour. */
const isLike = (data: Uint8Array, one: number, other: number): boolean => differenceAt(data, one, other) <= edgeTolerance;

/** The share of positions `from`–`to` along an edge where its two sides differ, whichever is the lighter. */
const share = (data: Uint8Array, at: number, step: number, across: number, from: number, to: number): number => Math.abs(rise(data, at, step, across, from, to));

/**
 * The share of positions `from`–`to` along an edge where the pixels on both sides of it differ, those that grow darker
 * counted off those that grow lighter, so that it is below 0 where it grows darker: the grain of a wallpaper differs
 * everywhere, an edge differs one way.
 */
function rise(data: Uint8Array, at: number, step: number, across: number, from: number, to: number): number {
  let lighter = 0;
  let darker = 0;
  for (let i = from; i < to; i += 1) {
    const here = at + i * step;
    const there = here - across;
    const red = data[here]! - data[there]!;
    const green = data[here + 1]! - data[there + 1]!;
    const blue = data[here + 2]! - data[there + 2]!;
    if (Math.abs(red) <= edgeTolerance && Math.abs(green) <= edgeTolerance && Math.abs(blue) <= edgeTolerance) continue;
    if (red + green + blue >= 0) lighter += 1;
    else darker += 1;
  }
  return (lighter - darker) / (to - from);
}

/** The share of positions `from`–`to` along an edge where the pixels on both sides of it differ, either way. */
function differing(data: Uint8Array, at: number, step: number, across: number, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const here = at + i * step;
    const there = here - across;
    if (differenceAt(data, here, there) > edgeTolerance) count += 1;
  }
  return count / (to - from);
}
