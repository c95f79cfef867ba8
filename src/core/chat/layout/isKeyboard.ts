import type { Shape } from './Shape.js';

/** Many small shapes of one size in rows. */
export function isKeyboard(shapes: readonly Shape[]): boolean {
  if (shapes.length < 18) return false;
  const heights = shapes.map((s) => s.box[3]).sort((a, b) => a - b);
  const middle = heights[heights.length >> 1]!;
  const alike = shapes.filter((s) => Math.abs(s.box[3] - middle) <= 3 && s.marks.length <= 3);
  return alike.length >= shapes.length * 0.7;
}
