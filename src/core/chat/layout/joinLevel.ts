import { letterCount, looksSaid } from './letterSize.js';
import { bottom, isWithin, right, union } from './Raster.js';
import { isDisc, type Shape } from './Shape.js';

/** A photo, and its parts where they stand side by side, are no lower, and its parts one above the other no narrower, in font sizes. */
const leastHigh = 4;
/** Edges are in line up to so many px. */
const slackPx = 3;
/** A photo has no more marks that look like letters. */
const mostDrawn = 3;

/**
 * Shapes with those joined that are the parts of one photo, without text: at both sides of what it shows, level above and
 * below, or one above the other, of one width and meeting. Messages never stand beside each other, and between them the ground is seen.
 */
export function joinLevel(shapes: readonly Shape[], emPx: number): readonly Shape[] {
  const joined = joinedOnce(shapes, emPx);
  // What two of them make may be level with a third.
  return joined.length === shapes.length ? joined : joinLevel(joined, emPx);
}

function joinedOnce(shapes: readonly Shape[], emPx: number): readonly Shape[] {
  let joined = [...shapes];
  const mayBe = shapes.filter((shape) => isPart(shape, emPx));
  for (const part of mayBe) {
    const whole = joined.find((one) => one !== part && (mayBe.includes(one) || !shapes.includes(one)) && (areLevel(one, part, emPx) || areStacked(one, part, emPx)));
    if (whole === undefined || !joined.includes(part)) continue;
    const box = union(whole.box, part.box);
    const isOver = (one: Shape): boolean => one !== whole && isWithin(one.box, box, slackPx);
    if (joined.some((one) => isOver(one) && looksSaid(one, emPx) && letterCount(one, emPx) > mostDrawn)) continue;
    const region = { ...whole.region, box, area: whole.region.area + part.region.area, hullArea: box[2] * box[3] };
    joined = joined.filter((one) => !isOver(one)).map((one) => (one === whole ? { ...whole, region, box, marks: [], inner: [...whole.inner, ...part.inner] } : one));
  }
  return joined;
}

const isPart = (shape: Shape, emPx: number): boolean => Math.max(shape.box[2], shape.box[3]) >= leastHigh * emPx && !isDisc(shape) && letterCount(shape, emPx) <= mostDrawn;

function areLevel({ box: a }: Shape, { box: b }: Shape, emPx: number): boolean {
  const gap = Math.max(a[0], b[0]) - Math.min(right(a), right(b));
  return Math.min(a[3], b[3]) >= leastHigh * emPx && Math.abs(a[1] - b[1]) <= slackPx && Math.abs(bottom(a) - bottom(b)) <= slackPx && gap >= 0 && gap <= a[2] + b[2];
}

function areStacked({ box: a }: Shape, { box: b }: Shape, emPx: number): boolean {
  const gap = Math.max(a[1], b[1]) - Math.min(bottom(a), bottom(b));
  return Math.abs(gap) <= 1 && union(a, b)[3] >= leastHigh * emPx && Math.abs(a[0] - b[0]) <= slackPx && Math.abs(right(a) - right(b)) <= slackPx;
}
