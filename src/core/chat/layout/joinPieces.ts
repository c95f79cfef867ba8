import type { Box } from '../../exhibit/Reading.js';
import { joinLevel } from './joinLevel.js';
import { letterCount, looksSaid } from './letterSize.js';
import { bottom, colourAt, colourDistance, isWithin, overlapArea, right, union, type Raster } from './Raster.js';
import { isDisc, type Shape } from './Shape.js';
import { wholePhotos } from './wholePhotos.js';

/** A shape of which so much lies on another, within its sides, is a part of that one. */
const partShare = 0.75;
/** Edges are in line up to so many px. */
const slackPx = 3;
/** A photo has no more marks that look like letters, of which its bubble's text has more. */
const mostDrawn = 3;
/** More letters than a stamp and a count of reactions have are a caption. */
const ofStamps = 8;
/** Colours on both sides of a photo's edge differ by so much, 0–255, in so much of its rows. */
const [leastStep, edgeShare] = [6, 0.8];

/**
 * Shapes with the pieces joined that a bubble with a picture falls into: a dark picture that reaches a little beyond the
 * frame around it, and the even parts of a photo, its sky, above the caption of the same width.
 */
export function joinPieces(raster: Raster, pieces: readonly Shape[], emPx: number): Shape[] {
  const shapes = wholePhotos(raster, joinUpright(raster, joinLevel(pieces, emPx), emPx), emPx);
  let joined = [...shapes];
  for (const shape of shapes) {
    const whole = joined.find((one) => one !== shape && letterCount(one, emPx) > ofStamps && isPartOf(shape, one));
    if (whole !== undefined && joined.includes(shape)) joined = joined.filter((one) => one !== shape).map((one) => (one === whole ? withPart(whole, isSparse(shape, emPx) ? shown(shape) : shape) : one));
  }
  for (const shape of shapes.filter((one) => joined.includes(one) && !looksWritten(one, emPx))) {
    const below = joined.filter((one) => one !== shape && looksWritten(one, emPx) && one.box[1] >= bottom(shape.box) && one.box[0] < right(shape.box) && right(one.box) > shape.box[0]);
    const caption = below.reduce<Shape | null>((first, one) => (first === null || one.box[1] < first.box[1] ? one : first), null);
    if (caption === null || !isCaptionOf(raster, caption, shape)) continue;
    const whole = above(withPart(caption, shown(shape)), joined.filter((one) => !looksWritten(one, emPx)));
    const within = joined.filter((one) => one !== shape && one !== caption && isWithin(one.box, whole.box, slackPx));
    joined = joined.filter((one) => one !== shape && !within.includes(one)).map((one) => (one === caption ? within.map(shown).reduce(withPart, whole) : one));
  }
  return joined;
}

/** Two parts of a photo of its width, which a stripe across it parts: its upright edges lead from the one to the other. */
function joinUpright(raster: Raster, shapes: readonly Shape[], emPx: number): Shape[] {
  const joined = [...shapes];
  // At the picture's own sides no edge is seen.
  const isPart = (one: Shape): boolean => one.box[0] > slackPx && right(one.box) < raster.width - slackPx && one.box[2] >= emPx * leastPhoto && one.box[3] >= emPx * leastPart && !looksWritten(one, emPx);
  for (const shape of shapes.filter(isPart)) {
    const lower = joined.find((one) => one !== shape && isPart(one) && one.box[1] - bottom(shape.box) >= leastStripe && one.box[1] - bottom(shape.box) <= Math.max(one.box[3], shape.box[3]) && isCaptionOf(raster, one, shape));
    if (lower === undefined || !joined.includes(shape)) continue;
    const stripe: Box = [shape.box[0], bottom(shape.box), shape.box[2], lower.box[1] - bottom(shape.box)];
    if (shapes.some((one) => one !== shape && one !== lower && overlapArea(one.box, stripe) > 0 && looksWritten(one, emPx))) continue;
    joined[joined.indexOf(shape)] = withPart(shape, shown(lower));
    joined.splice(joined.indexOf(lower), 1);
  }
  return joined;
}
/** A photo is so wide and a part of it so high, in font sizes; the stripe between two parts is higher than what a copy smears between two photos, px. */
const [leastPhoto, leastPart, leastStripe] = [5, 2, 12];

/** A photo up to the top of those of its even parts that lie over the ones it was found by, within its sides. */
function above(photo: Shape, parts: readonly Shape[]): Shape {
  const part = parts.find(({ box }) => box[1] < photo.box[1] && bottom(box) > photo.box[1] + slackPx && box[0] >= photo.box[0] - slackPx && right(box) <= right(photo.box) + slackPx);
  return part === undefined ? photo : above({ ...photo, box: union(photo.box, part.box) }, parts);
}

/** What a part says is its own, though the whole was seen to say it as well. */
function withPart(whole: Shape, part: Shape): Shape {
  const marks = part.marks.length === 0 ? whole.marks : whole.marks.filter(({ box }) => !isWithin(box, part.box, slackPx));
  return { ...whole, marks, box: union(whole.box, part.box), inner: [...whole.inner, part] };
}

/** A piece of a photo says nothing. */
const shown = (piece: Shape): Shape => ({ ...piece, marks: [], inner: [] });

/** So little text for its size that it is a picture's. */
const isSparse = (shape: Shape, emPx: number): boolean => letterCount(shape, emPx) * emPx * emPx < sparseShare * shape.box[2] * shape.box[3];
const sparseShare = 0.08;

const looksWritten = (shape: Shape, emPx: number): boolean => looksSaid(shape, emPx) && letterCount(shape, emPx) > mostDrawn;

/** Whether a shape lies on another and begins or ends beyond it, within its sides. */
function isPartOf(part: Shape, whole: Shape): boolean {
  if (isDisc(part) || isDisc(whole)) return false;
  const isBetween = part.box[0] >= whole.box[0] - slackPx && right(part.box) <= right(whole.box) + slackPx;
  return isBetween && part.box[2] * part.box[3] < whole.box[2] * whole.box[3] && overlapArea(part.box, whole.box) > partShare * part.box[2] * part.box[3];
}

/** Whether what is written below a shape has its width, and upright edges lead from the one to the other. */
function isCaptionOf(raster: Raster, { box: caption }: Shape, { box }: Shape): boolean {
  const isLevel = Math.abs(caption[0] - box[0]) <= slackPx && Math.abs(right(caption) - right(box)) <= slackPx;
  if (!isLevel || caption[1] <= bottom(box)) return false;
  const isEdge = (x: number, y: number): boolean => x - slackPx < 0 || x + slackPx >= raster.width || colourDistance(colourAt(raster, x - slackPx, y), colourAt(raster, x + slackPx, y)) >= leastStep;
  const rows = Array.from({ length: caption[1] - bottom(box) }, (_, at) => bottom(box) + at);
  return [caption[0], right(caption) - 1].every((x) => rows.filter((y) => isEdge(x, y)).length >= edgeShare * rows.length);
}
