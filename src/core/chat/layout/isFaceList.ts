import type { Box } from '../../exhibit/Reading.js';
import type { Shape } from './Shape.js';

/** How large faces are, in font sizes. */
const [leastEm, mostEm] = [1.6, 4.4];
export const isFaceHigh = ([, , , height]: Box, emPx: number): boolean => height >= leastEm * emPx && height <= mostEm * emPx;

/** Edges and sizes of one list's faces differ by no more, px. */
const slackPx = 3;
const leastFaces = 4;
/** A list stands beside the conversation and takes up no more of the picture's width. */
const mostWide = 0.42;

/**
 * Whether a part of a wide picture is the list of other chats: faces of one size below each other, from one row to the
 * next as far as to the one after it. Faces in a conversation stand as far apart as its messages are high.
 */
export function isFaceList({ box, shapes }: { readonly box: Box; readonly shapes: readonly Shape[] }, pictureWidth: number, emPx: number): boolean {
  if (box[2] > mostWide * pictureWidth) return false;
  const isFace = (one: Box): boolean => isFaceHigh(one, emPx) && Math.abs(one[2] - one[3]) <= slackPx;
  const faces = shapes.map((one) => one.box).filter(isFace);
  return faces.some((face) => isEven(faces.filter((one) => Math.abs(one[0] - face[0]) <= slackPx && Math.abs(one[3] - face[3]) <= slackPx).map(([, y]) => y)));
}

/** One row may be another shape, as that of the open chat: a step is one or two of the least. */
export function isEven(tops: readonly number[]): boolean {
  const sorted = [...tops].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((top, at) => top - sorted[at]!);
  const least = Math.min(...steps);
  return sorted.length >= leastFaces && steps.every((step) => [1, 2].some((times) => Math.abs(step - times * least) <= slackPx));
}
