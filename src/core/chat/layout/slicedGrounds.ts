import { isLetter, isTall, letterCount, looksSaid } from './letterSize.js';
import { bottom, colourDistance, isWithin, right, union } from './Raster.js';
import type { Shape } from './Shape.js';

const edgeSlackPx = 2;
/** A line that parts two slices is no thicker, in font sizes. */
const lineEm = 0.15;
/** Slices differ by no more in a channel, 0–255. */
const sameFill = 8;

/**
 * The shapes that lines from side to side cut a card into: right below each other, of one width and colour. A day's line
 * across a conversation in a card makes several areas of what is one ground. Cards that are themselves written on, as the
 * letters of a thread, are none.
 * @param isGround whether a shape of that box is what others stand on
 * @returns those of whose slices all together that is true
 */
export function slicedGrounds(shapes: readonly Shape[], emPx: number, isGround: (whole: Shape) => boolean): Shape[] {
  const stacks: Shape[][] = [];
  for (const shape of [...shapes].sort((a, b) => a.box[1] - b.box[1])) {
    const home = stacks.find((stack) => goesOnBelow(stack.at(-1)!, shape, emPx));
    if (home) home.push(shape);
    else stacks.push([shape]);
  }
  return stacks.filter((stack) => stack.length >= 2 && holdsMoreThanItSays(stack, shapes, emPx) && isGround({ ...stack[0]!, box: stack.map(({ box }) => box).reduce(union) })).flat();
}

/** Whether more letters stand in shapes on the slices than on the slices themselves, but for the topmost where it bears no shape with words: a title bar. */
function holdsMoreThanItSays(stack: readonly Shape[], shapes: readonly Shape[], emPx: number): boolean {
  const within = shapes.filter((one) => stack.some((slice) => slice !== one && isWithin(one.box, slice.box, 1)));
  const said = within.filter((one) => looksSaid(one, emPx));
  const inside = said.reduce((sum, one) => sum + letterCount(one, emPx), 0);
  const own = stack.filter((slice, at) => at > 0 || said.some((one) => isWithin(one.box, slice.box, 1))).flatMap(({ marks }) => marks).filter(({ box }) => isLetter(box, emPx) && isTall(box, emPx) && !within.some((one) => isWithin(box, one.box, 3))).length;
  return inside > own;
}

function goesOnBelow({ box: upper, field: { ground: above } }: Shape, { box: lower, field: { ground: below } }: Shape, emPx: number): boolean {
  const sameEdges = Math.abs(upper[0] - lower[0]) <= edgeSlackPx && Math.abs(right(upper) - right(lower)) <= edgeSlackPx;
  const gap = lower[1] - bottom(upper);
  return sameEdges && gap >= 0 && gap <= Math.max(edgeSlackPx, emPx * lineEm) && colourDistance(above, below) <= sameFill;
}
