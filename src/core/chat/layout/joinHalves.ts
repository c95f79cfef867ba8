import type { Box } from '../../exhibit/Reading.js';
import { bottom, colourDistance, right, union, type Colour } from './Raster.js';
import type { Labelling, Region } from './labelRegions.js';

/** How far the edges of two halves are from being in line, and the halves from meeting, px. */
const slackPx = 2;
/** Halves of one bubble differ by no more in a channel, 0–255. */
const sameFill = 8;
/** Half of a bubble with one line is lower, in font sizes; a bubble is not. */
const halfEm = 1.5;

/**
 * Joins areas that stand side by side, of one height and colour, and meet: halves of a low bubble whose text, blurred by a
 * copy, parts it from top to foot. Messages never stand so, and buttons keep apart. A half is longer than high. Gives the pixels of the lesser to the
 * greater in the labels.
 * @param colourOf the fill of an area
 */
export function joinHalves(regions: readonly Region[], labelling: Labelling, stride: number, colourOf: (region: Region) => Colour): Region[] {
  return joinWhere(areHalves, regions, labelling, stride, colourOf);
}

/**
 * Joins areas of one width and colour that touch one above the other and are too low to be bubbles: a line of text that
 * leaves less beside it than a stroke is wide parts its bubble from left to right. Between messages the ground is seen.
 * @param emPx about the font size of the text
 */
export function joinStacked(regions: readonly Region[], labelling: Labelling, stride: number, colourOf: (region: Region) => Colour, emPx: number): Region[] {
  return joinWhere((a, b) => a.box[3] < emPx * halfEm && b.box[3] < emPx * halfEm && areStacked(a.box, b.box), regions, labelling, stride, colourOf);
}

function joinWhere(isWhole: (a: Region, b: Region) => boolean, regions: readonly Region[], { labels }: Labelling, stride: number, colourOf: (region: Region) => Colour): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const at = region.box[2] < region.box[3] ? -1 : joined.findIndex((one) => isWhole(one, region) && colourDistance(colourOf(one), colourOf(region)) <= sameFill);
    const half = joined[at];
    if (half === undefined) {
      joined.push(region);
      continue;
    }
    relabel(labels, stride, region, half.label);
    joined[at] = { ...half, box: union(half.box, region.box), area: half.area + region.area, hullArea: half.hullArea + region.hullArea };
  }
  return joined;
}

function areHalves({ box: a }: Region, { box: b }: Region): boolean {
  const isLevel = Math.abs(a[1] - b[1]) <= slackPx && Math.abs(bottom(a) - bottom(b)) <= slackPx;
  const gap = Math.max(a[0], b[0]) - Math.min(right(a), right(b));
  return isLevel && gap <= slackPx && -gap < 0.5 * Math.min(a[2], b[2]);
}

function areStacked(a: Box, b: Box): boolean {
  const isColumn = Math.abs(a[0] - b[0]) <= slackPx && Math.abs(right(a) - right(b)) <= slackPx;
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);
  return isColumn && shared >= 0 && shared < 0.5 * Math.min(a[3], b[3]);
}

function relabel(labels: Uint16Array, stride: number, { label, box: [x, y, width, height] }: Region, to: number): void {
  for (let row = y; row < y + height; row += 1) {
    for (let at = row * stride + x, end = at + width; at < end; at += 1) if (labels[at] === label) labels[at] = to;
  }
}
