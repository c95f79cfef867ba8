import type { Box } from '../../exhibit/Reading.js';
import { bottom, colourDistance, isWithin, overlapArea, right, union, type Colour, type Raster } from './Raster.js';
import type { Labelling, Region } from './labelRegions.js';
import { meanColour } from './meanColour.js';
import { fullness } from './Shape.js';

/** How far the edges of two halves are from being in line, and the halves from meeting, px. */
const slackPx = 2;
/** Halves of one bubble differ by no more in a channel, 0–255. */
const sameFill = 8;
/** An emoji that a copy blurred parts a bubble by no more than this share of its height; above and below it the fill goes on, but for so much, 0–255. */
const [emojiShare, fillStep] = [0.4, 10];
/** So many rows at a bubble's top and foot its fill is looked at: text and emoji keep away from there. */
const rimPx = 3;
/** And so far above and below it the ground, px, which is of another colour: where it is not, the areas are framed buttons. */
const awayPx = 4;
/** Half of a bubble with one line is lower, in font sizes; a bubble is not. */
const halfEm = 1.5;
/** What stands in a bubble leaves strips beside it that are no wider, by the bubble's width. */
const stripShare = 0.1;

/**
 * Joins areas that stand side by side, of one height and colour, and meet: halves of a low bubble whose text, blurred by a
 * copy, parts it from top to foot, or an emoji. Messages never stand so, and between buttons the ground is seen. A half is longer than high. Gives the pixels of the lesser to the
 * greater in the labels.
 * @param colourOf the fill of an area
 */
export function joinHalves(regions: readonly Region[], labelling: Labelling, raster: Raster, colourOf: (region: Region) => Colour): Region[] {
  const meet = (a: Region, b: Region): boolean => areHalves(a.box, b.box) || (areLevel(a.box, b.box) && goesOn(a.box, b.box, raster, colourOf(a)));
  return joinWhere(meet, regions, labelling, raster.width, colourOf);
}

/**
 * Joins areas of one width and colour one above the other that are one bubble: those that touch and are too low to be
 * bubbles, as a line of text that leaves less beside it than a stroke is wide parts its bubble from left to right, and those
 * that meet in strips at both sides of what stands between them, a quote or a card. Between messages the ground is seen.
 * @param leaves the panels, whose edges part areas that meet
 * @param emPx about the font size of the text
 */
export function joinStacked(regions: readonly Region[], labelling: Labelling, stride: number, colourOf: (region: Region) => Colour, leaves: readonly Box[], emPx: number): Region[] {
  const areOne = (a: Region, b: Region): boolean => areStacked(a.box, b.box) && a.box[3] < emPx * halfEm && b.box[3] < emPx * halfEm;
  return joinWhere((a, b) => areOne(a, b) || meetAtSides(a, b, labelling, stride, leaves), regions, labelling, stride, colourOf);
}

/**
 * Joins areas of one width and colour that together go around something in a bubble, a quote or a card, and meet in strips at both of its
 * sides: where a copy's noise crosses the narrow strips, the upper part reaches further down at one side than at the other.
 */
export function joinAtSides(regions: readonly Region[], labelling: Labelling, stride: number, colourOf: (region: Region) => Colour, leaves: readonly Box[]): Region[] {
  return joinWhere((a, b) => meetAtSides(a, b, labelling, stride, leaves), regions, labelling, stride, colourOf);
}

/**
 * Joins areas of one colour that reach around each other, so that their boxes overlap: pieces of a bubble that a copy's noise breaks between
 * the letters. Messages keep apart from each other.
 * @param mostPx what a bubble covers at the most, px²
 */
export function joinEntwined(regions: readonly Region[], labelling: Labelling, stride: number, colourOf: (region: Region) => Colour, mostPx: number): Region[] {
  const areEntwined = (one: Region, other: Region): boolean => {
    if (Math.max(fullness(one), fullness(other)) >= leastWhole) return false;
    const [a, b] = [one.box, other.box];
    const whole = union(a, b);
    return whole[2] >= leastAspect * whole[3] && overlapArea(a, b) > entwinedShare * Math.min(a[2] * a[3], b[2] * b[3]) && whole[2] * whole[3] <= mostPx && !isWithin(a, b, slackPx) && !isWithin(b, a, slackPx);
  };
  return joinWhere(areEntwined, regions, labelling, stride, colourOf);
}
/** Boxes overlap by so much of the lesser one; what fills its box is whole; a bubble of text is so much wider than high: pieces of a gradient below a plate are not. */
const [entwinedShare, leastWhole, leastAspect] = [0.25, 0.7, 2];

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

const areLevel = (a: Box, b: Box): boolean => Math.abs(a[1] - b[1]) <= slackPx && Math.abs(bottom(a) - bottom(b)) <= slackPx;

function areHalves(a: Box, b: Box): boolean {
  const gap = Math.max(a[0], b[0]) - Math.min(right(a), right(b));
  return areLevel(a, b) && gap <= slackPx && -gap < 0.5 * Math.min(a[2], b[2]);
}

/** Whether the fill of two areas of one height is seen all the way between them, next to their tops and feet, and ends there. */
function goesOn(a: Box, b: Box, raster: Raster, fill: Colour): boolean {
  const [from, end] = [Math.min(right(a), right(b)), Math.max(a[0], b[0])];
  if (end - from <= 0 || end - from > a[3] * emojiShare) return false;
  const step = (y: number): number => (y < 0 || y + rimPx > raster.height ? 0 : colourDistance(meanColour(raster, [from, y, end - from, rimPx]), fill));
  const [top, foot] = [Math.min(a[1], b[1]), Math.max(bottom(a), bottom(b))];
  return [a[1] + 1, bottom(a) - 1 - rimPx].every((y) => step(y) <= fillStep) && [top - awayPx - rimPx, foot + awayPx].every((y) => step(y) > fillStep);
}

const isColumn = (a: Box, b: Box): boolean => Math.abs(a[0] - b[0]) <= slackPx && Math.abs(right(a) - right(b)) <= slackPx;

function areStacked(a: Box, b: Box): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);
  return isColumn(a, b) && shared >= 0 && shared < 0.5 * Math.min(a[3], b[3]);
}

/** Whether two areas one above the other touch at both of their sides, where no panel ends, and nowhere between: two messages touch all along. */
function meetAtSides(a: Region, b: Region, { labels }: Labelling, stride: number, leaves: readonly Box[]): boolean {
  if (!isColumn(a.box, b.box)) return false;
  const [x, end] = [Math.max(a.box[0], b.box[0]), Math.min(right(a.box), right(b.box))];
  const [ends, begins] = [Math.min(bottom(a.box), bottom(b.box)), Math.max(a.box[1], b.box[1])];
  const isEdge = (row: number): boolean => leaves.some((leaf) => leaf[1] === row && leaf[0] < end && right(leaf) > x);
  const touchIn = (from: number, to: number): boolean => {
    for (let row = Math.max(1, Math.min(ends, begins) - 1); row <= Math.max(ends, begins); row += 1) {
      if (touch(labels, stride, row * stride + from, row * stride + to, a.label, b.label) && !isEdge(row)) return true;
    }
    return false;
  };
  const strip = Math.ceil((end - x) * stripShare);
  return touchIn(x, x + strip) && touchIn(end - strip, end) && !touchIn(x + strip, end - strip);
}

/** Whether of the pixels `from`–`to` of a row one belongs to one label and the one above it to the other. Apart from the closure that asks, which would be compiled anew for every two areas. */
function touch(labels: Uint16Array, stride: number, from: number, to: number, one: number, other: number): boolean {
  for (let at = from; at < to; at += 1) {
    const here = labels[at]!;
    if (here !== one && here !== other) continue;
    if (labels[at - stride] === (here === one ? other : one)) return true;
  }
  return false;
}

function relabel(labels: Uint16Array, stride: number, { label, box: [x, y, width, height] }: Region, to: number): void {
  for (let row = y; row < y + height; row += 1) {
    for (let at = row * stride + x, end = at + width; at < end; at += 1) if (labels[at] === label) labels[at] = to;
  }
}
