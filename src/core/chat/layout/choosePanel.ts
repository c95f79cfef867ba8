import type { Box } from '../../exhibit/Reading.js';
import { bottom, isWithin, right, union } from './Raster.js';
import { isDisc, type Shape } from './Shape.js';

/** Whether a shape looks like something said: text in it, higher than a line, no disc. */
export function looksSaid(shape: Shape, emPx: number): boolean {
  const letters = shape.marks.filter((m) => isLetter(m.box, emPx) && isTall(m.box, emPx)).length;
  return !isDisc(shape) && letters >= 1 && shape.box[3] >= emPx * 1.15 && shape.box[2] >= emPx * 1.2;
}

/** Whether a mark may be a letter, digit or sign of running text, down to a full stop. */
export const isLetter = ([, , width, height]: Box, emPx: number): boolean =>
  height <= emPx * 1.45 && width <= emPx * 2.6 && Math.max(width, height) >= emPx * 0.07 && Math.min(width, height) >= 2;

/** Whether a mark is as high as a letter. */
export const isTall = ([, , , height]: Box, emPx: number): boolean => height >= emPx * 0.33;

/**
 * The rectangle in which the conversation stands: the leaf whose shapes look said and keep to two sides, joined with its
 * neighbours above and below that continue it. Keyboards, lists of other chats and the page around a widget lose.
 */
export function choosePanel(leaves: readonly Box[], shapes: readonly Shape[], emPx: number): Box | null {
  const scored = leaves.map((leaf) => ({ leaf, score: scoreOf(leaf, shapes, emPx) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || best.score === 0) return largest(leaves);
  return scored
    .filter(({ leaf, score }) => score > 0 && leaf !== best.leaf && sameColumn(leaf, best.leaf))
    .filter(({ leaf }) => leaf[3] > emPx * 5)
    .sort((a, b) => Math.abs(a.leaf[1] - best.leaf[1]) - Math.abs(b.leaf[1] - best.leaf[1]))
    .reduce((panel, { leaf }) => (touches(panel, leaf) ? union(panel, leaf) : panel), best.leaf);
}

function scoreOf(leaf: Box, shapes: readonly Shape[], emPx: number): number {
  const inside = shapes.filter((s) => isWithin(s.box, leaf, 2) && looksSaid(s, emPx) && s.box[2] < leaf[2] * 0.985);
  if (isKeyboard(inside)) return 0;
  const lines = inside.reduce((sum, s) => sum + s.marks.filter((m) => isLetter(m.box, emPx) && isTall(m.box, emPx)).length, 0);
  const aligned = (edge: (s: Shape) => number): number =>
    Math.max(0, ...inside.map((s) => inside.filter((other) => Math.abs(edge(other) - edge(s)) <= emPx * 0.5).length));
  const order = aligned((s) => s.box[0]) + aligned((s) => right(s.box));
  return inside.length === 0 ? 0 : lines * order;
}

/** Many small shapes of one size in rows. */
function isKeyboard(shapes: readonly Shape[]): boolean {
  if (shapes.length < 18) return false;
  const heights = shapes.map((s) => s.box[3]).sort((a, b) => a - b);
  const middle = heights[heights.length >> 1]!;
  const alike = shapes.filter((s) => Math.abs(s.box[3] - middle) <= 3 && s.marks.length <= 3);
  return alike.length >= shapes.length * 0.7;
}

const sameColumn = (a: Box, b: Box): boolean => Math.abs(a[0] - b[0]) <= 3 && Math.abs(right(a) - right(b)) <= 3;
const touches = (a: Box, b: Box): boolean => Math.abs(bottom(a) - b[1]) <= 6 || Math.abs(bottom(b) - a[1]) <= 6;
const largest = (leaves: readonly Box[]): Box | null =>
  leaves.reduce<Box | null>((most, leaf) => (most === null || leaf[2] * leaf[3] > most[2] * most[3] ? leaf : most), null);
