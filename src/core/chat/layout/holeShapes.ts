import type { Box } from '../../exhibit/Reading.js';
import { connectRuns } from './connectRuns.js';
import { gradientField, lowShape } from './gradientField.js';
import type { InkField } from './inkField.js';
import { inkMarks, type Mark } from './inkMarks.js';
import { measureRuns, mostRegions, type Labelling, type Region } from './labelRegions.js';
import { isLetter, isTall, letterCount, looksSaid } from './letterSize.js';
import { bottom, colourAt, colourDistance, distanceAt, isWithin, overlapArea, right, type Colour, type Raster } from './Raster.js';
import { fullness, type Shape } from './Shape.js';

const leastFullness = 0.7;
/** Shapes that fill more of a hole than this are what stands in it. */
const coveredShare = 0.75;
const sliceShare = 0.5;
/** The grain that belongs to no area stands no further from the ground, 0–255. */
const clearOfGround = 14;

/**
 * What stands on a panel's ground without being one area: a bubble with a steep gradient, which falls into slices, or a
 * photo. Told by the hole that it leaves in the ground.
 * @param grounds the areas that are the ground
 * @param fields how far pixels stand from the ground, for the larger panels
 * @param shapes what was found as areas: it stays, but for slices of a hole
 */
export function holeShapes(raster: Raster, { labels }: Labelling, grounds: readonly Region[], fields: readonly InkField[], shapes: readonly Shape[], emPx: number): Shape[] {
  const isGround = new Uint8Array(mostRegions + 1);
  for (const { label } of grounds) isGround[label] = 1;
  return grounds.flatMap((ground) => {
    const fresh = holesIn(labels, raster.width, ground, isGround, fields.find(({ box }) => isWithin(ground.box, box))).filter((hole) => isNew(hole, ground, shapes, emPx));
    if (fresh.length === 0) return [];
    const colour = colourOf(raster, labels, ground);
    return fresh.filter((hole) => !holdsParted(hole, raster, colour, shapes, emPx)).map((hole) => shapeOf(raster, hole, emPx)).filter((hole) => !isOfText(hole, colour, emPx));
  });
}

/** Whether a hole is what a copy's ripples join between the letters of a text on the ground: it has the ground's fill, and either fills little of its outline or has a side that cuts letters. */
function isOfText({ box, field, marks, region }: Shape, ground: Colour, emPx: number): boolean {
  const isRagged = region.area < region.hullArea * ragged;
  // Bold letters leave no fill.
  if (field.ground === noFill) return isRagged && box[3] < emPx * lineHigh && box[2] > 2 * box[3];
  const isCut = ({ box: [x, , width, height] }: Mark): boolean => height >= emPx * leastCut && width <= emPx * mostWide && height <= emPx * mostWide && (x <= box[0] + 1 || x + width >= right(box) - 1);
  // A wallpaper's drawings make a bubble ragged too, few letters in it; what is as wide as several is letters that touch.
  const letters = marks.reduce((sum, mark) => sum + Math.max(1, mark.box[2] / emPx), 0);
  const isFull = isRagged && letters * emPx * fullEm >= box[2];
  return colourDistance(field.ground, ground) <= (isFull ? rippled : ownGround) && (isFull || marks.some(isCut));
}
/** Fills that differ by no more, 0–255, are one, among ripples by so much; a piece of a letter is so high at least, in font sizes; what is ragged fills so little. */
const [ownGround, rippled, leastCut, ragged] = [5, 16, 0.25, 0.75];
/** A letter is no larger, in font sizes. */
const mostWide = 2;
/** A line is so high at most, and has a letter or a piece of one each so many, in font sizes. */
const [lineHigh, fullEm] = [2.2, 1.6];
/** What stands for the fill of a photo, which has none. */
const noFill: Colour = [128, 128, 128];

/** The colour of a ground, the middle one of pixels here and there. */
function colourOf(raster: Raster, labels: Uint16Array, { label, box: [x, y, width, height] }: Region): Colour {
  const found: Colour[] = [];
  for (let row = y; row < y + height; row += sampledPx) for (let at = x; at < x + width; at += sampledPx) if (labels[row * raster.width + at] === label) found.push(colourAt(raster, at, row));
  return found.sort((a, b) => a[0] + a[1] + a[2] - b[0] - b[1] - b[2])[found.length >> 1] ?? [0, 0, 0];
}
const sampledPx = 8;

/** Whether a shape is a slice of a hole rather than something in it, such as a picture. */
export function isSlice(shape: Shape, holes: readonly Shape[], emPx: number): boolean {
  const hole = holes.find((one) => isWithin(shape.box, one.box, 2));
  if (hole === undefined || hole.marks.length === 0) return false;
  const touches = shape.box[0] <= hole.box[0] + 3 || shape.box[1] <= hole.box[1] + 3 || right(shape.box) >= right(hole.box) - 3 || bottom(shape.box) >= bottom(hole.box) - 3;
  return (touches || (hole.box[2] > hole.box[3] * lowShape && isOfFill(shape.box, hole.field))) && shape.marks.some(({ box }) => isLetter(box, emPx) && isTall(box, emPx));
}

/** Whether most of a box is a hole's own fill. */
function isOfFill([x, y, width, height]: Box, { box, distance }: InkField): boolean {
  let own = 0;
  for (let row = y; row < y + height; row += 1) for (let at = (row - box[1]) * box[2] + x - box[0], end = at + width; at < end; at += 1) if (distance[at] === 0) own += 1;
  return own > width * height * ownShare;
}
const ownShare = 0.6;

/** Whether a hole is what the ripples of a copy about letters cut out of a faint bubble: within it, and of its fill. */
export const isRipple = ({ box, region, field }: Shape, faint: readonly Shape[]): boolean =>
  region.label === 0 && faint.some((around) => isWithin(box, around.box, 2) && colourDistance(field.ground, around.field.ground) <= clearOfGround);

/** Connected pixels of the ground's box that are no ground. */
function holesIn(labels: Uint16Array, stride: number, { box: [x0, y0, width, height] }: Region, isGround: Uint8Array, field: InkField | undefined): Region[] {
  const mask = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const measured = field === undefined ? 0 : (y0 + y - field.box[1]) * field.box[2] + x0 - field.box[0];
    markHoles(mask, y * width, width, labels, (y0 + y) * stride + x0, isGround, field?.distance, measured);
  }
  const runs = connectRuns(mask, width, height, false);
  return measureRuns(runs, width).map(({ box: [x, y, wide, high], area, hullArea }) => ({ label: 0, box: [x0 + x, y0 + y, wide, high], area, hullArea }));
}

/** Marks the `width` pixels from `i` on that are no ground: those of other areas, and those of none that stand clear of it. */
function markHoles(mask: Uint8Array, i: number, width: number, labels: Uint16Array, at: number, isGround: Uint8Array, distance: Uint8Array | undefined, measured: number): void {
  for (let x = 0; x < width; x += 1) {
    const label = labels[at + x]!;
    if (label === 0 ? distance === undefined || distance[measured + x]! >= clearOfGround : isGround[label] === 0) mask[i + x] = 1;
  }
}

function isNew(hole: Region, ground: Region, shapes: readonly Shape[], emPx: number): boolean {
  const { box } = hole;
  if (box[2] < emPx * 1.8 || box[3] < emPx * 1.6 || fullness(hole) < leastFullness || hole.area < hole.hullArea * 0.6) return false;
  if (box[2] > ground.box[2] * 0.9 || box[3] > ground.box[3] * 0.8) return false;
  const said = shapes.filter((one) => isWithin(one.box, box, 2) && looksSaid(one, emPx));
  if (isDrawnAround(hole, said, ground, emPx)) return false;
  // What holds several bubbles is a widget, whose ground is another; what holds one is that one with its shadow or tail.
  if (said.length > 3 || said.some((one) => one.box[2] * one.box[3] > box[2] * box[3] * sliceShare)) return false;
  const covered = shapes.reduce((sum, one) => sum + overlapArea(one.box, box), 0);
  return covered < box[2] * box[3] * coveredShare && !shapes.some((one) => overlapArea(one.box, box) > 0 && !isWithin(one.box, box, 2));
}

/** Whether the ground parts two areas of words in a hole, one below the other: two bubbles that a wallpaper's drawing reaches between. Slices of a bubble touch. */
function holdsParted({ box }: Region, raster: Raster, ground: Colour, shapes: readonly Shape[], emPx: number): boolean {
  const said = shapes.filter((one) => isWithin(one.box, box, 2) && looksSaid(one, emPx) && letterCount(one, emPx) >= wordLetters).sort((a, b) => a.box[1] - b.box[1]);
  return said.some((lower, at) => {
    const upper = said[at - 1];
    if (upper === undefined) return false;
    const [from, end] = [Math.max(upper.box[0], lower.box[0]), Math.min(right(upper.box), right(lower.box))];
    let [own, all] = [0, 0];
    for (let y = bottom(upper.box); y < lower.box[1]; y += 1) for (let x = from; x < end; x += 1, all += 1) if (distanceAt(raster.data, (y * raster.width + x) * 3, ground) <= ownGround) own += 1;
    return own > all * partedShare;
  });
}
const partedShare = 0.5;

/** Whether fields of a line of words fill all of a hole but the strokes that a wallpaper draws into them; what an edge cuts is seen too little of. */
function isDrawnAround({ box, area }: Region, said: readonly Shape[], ground: Region, emPx: number): boolean {
  const isCut = box[1] <= ground.box[1] + 1 || bottom(box) >= bottom(ground.box) - 1;
  const lines = said.filter((one) => one.box[3] <= emPx * lineEm && letterCount(one, emPx) >= wordLetters);
  return !isCut && lines.reduce((sum, one) => sum + one.box[2] * one.box[3], 0) > area * lineShare;
}
/** A line's field is no higher, in font sizes, and has so many letters at least; of the hole's pixels they fill so much. */
const [lineEm, wordLetters, lineShare] = [2.8, 3, 0.65];

/** Without marks where no even fill shows: a photo. */
function shapeOf(raster: Raster, region: Region, emPx: number): Shape {
  const { box } = region;
  const field = gradientField(raster, box, emPx);
  return field === null ? { region, box, field: { box, distance: new Uint8Array(box[2] * box[3]), ground: noFill }, marks: [], inner: [] } : { region, box, field, marks: inkMarks(raster, field), inner: [] };
}
