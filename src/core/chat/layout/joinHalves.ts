import { bottom, colourDistance, right, union, type Colour } from './Raster.js';
import type { Labelling, Region } from './labelRegions.js';

/** How far the edges of two halves are from being in line, and the halves from meeting, px. */
const slackPx = 2;
/** Halves of one bubble differ by no more in a channel, 0–255. */
const sameFill = 8;

/**
 * Joins areas that stand side by side, of one height and colour, and meet: halves of a low bubble whose text, blurred by a
 * copy, parts it from top to foot. Messages never stand so, and buttons keep apart. A half is longer than high. Gives the pixels of the lesser to the
 * greater in the labels.
 * @param colourOf the fill of an area
 */
export function joinHalves(regions: readonly Region[], { labels }: Labelling, stride: number, colourOf: (region: Region) => Colour): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const at = region.box[2] < region.box[3] ? -1 : joined.findIndex((one) => areHalves(one, region) && colourDistance(colourOf(one), colourOf(region)) <= sameFill);
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

function relabel(labels: Uint16Array, stride: number, { label, box: [x, y, width, height] }: Region, to: number): void {
  for (let row = y; row < y + height; row += 1) {
    for (let at = row * stride + x, end = at + width; at < end; at += 1) if (labels[at] === label) labels[at] = to;
  }
}
