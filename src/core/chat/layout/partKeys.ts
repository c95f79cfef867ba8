import type { Box } from '../../exhibit/Reading.js';
import { isLetter, looksSaid } from './letterSize.js';
import { bottom, right, union } from './Raster.js';
import type { Shape } from './Shape.js';

/** A key is at least so wide for its message, and so high, in font sizes; keys of one message differ by no more, px. */
const [leastWide, leastHigh, mostHigh, slackPx] = [0.8, 1.2, 3.4, 4];
/** The middle of its words is that of the key, but for so much, in font sizes. */
const offEm = 0.6;

/**
 * Shapes with the keys of a bot's message set apart from it: fields of one size below each other, as wide as the message
 * and at its foot, each with one line in its middle. What is left of a message of which the edge hides the words is gone.
 */
export function partKeys(shapes: readonly Shape[], emPx: number): Shape[] {
  return shapes.flatMap((shape) => {
    const keys = keysOf(shape, emPx);
    if (keys.length === 0) return [shape];
    const inner = shape.inner.filter((one) => !keys.includes(one));
    const [x, y, width] = shape.box;
    const isEmpty = inner.length === 0 && !shape.marks.some((mark) => isLetter(mark.box, emPx));
    return isEmpty ? keys : [{ ...shape, inner, box: [x, y, width, Math.min(...keys.map(({ box }) => box[1])) - y] }, ...keys];
  });
}

function keysOf(shape: Shape, emPx: number): readonly Shape[] {
  const words = Math.max(0, ...shape.marks.filter((mark) => isLetter(mark.box, emPx)).map((mark) => bottom(mark.box)));
  const keys = shape.inner.filter((one) => one.box[2] >= leastWide * shape.box[2] && one.box[1] >= words && isKey(one, emPx));
  const [first] = keys;
  const areAlike = keys.every(({ box }) => Math.abs(box[0] - first!.box[0]) <= slackPx && Math.abs(box[2] - first!.box[2]) <= slackPx && Math.abs(box[3] - first!.box[3]) <= slackPx);
  // What stands between or below them is said, and they are parts of it.
  const isAtFoot = shape.inner.every((one) => keys.includes(one) || bottom(one.box) <= Math.min(...keys.map(({ box }) => box[1])) + slackPx);
  return keys.length >= 2 && areAlike && isAtFoot ? keys : [];
}

function isKey(one: Shape, emPx: number): boolean {
  if (!looksSaid(one, emPx) || one.box[3] < leastHigh * emPx || one.box[3] > mostHigh * emPx) return false;
  const letters = one.marks.map(({ box }) => box).filter((box) => isLetter(box, emPx));
  const line: Box | undefined = letters.length === 0 ? undefined : letters.reduce(union);
  return line !== undefined && line[3] < 2 * emPx && Math.abs(line[0] + line[2] / 2 - one.box[0] - one.box[2] / 2) <= offEm * emPx && line[0] > one.box[0] && right(line) < right(one.box);
}
