import type { Box } from '../../exhibit/Reading.js';
import type { GroundText } from './groundText.js';
import { isFaceHigh } from './isFaceList.js';
import { looksSaid } from './letterSize.js';
import { isWithin, right, type Colour } from './Raster.js';
import type { Shape } from './Shape.js';

/** A rectangle that may hold the conversation. */
export interface Candidate {
  readonly box: Box;
  /** The colour along its sides; null where it was not looked for. */
  readonly ground: Colour | null;
  /** The shapes that stand in it and in no smaller candidate. */
  readonly shapes: readonly Shape[];
  /** Null where it was not looked for. */
  readonly text: GroundText | null;
  /** It stands between a title bar and a field to write in of its width. */
  readonly isFramed: boolean;
  /** It is a stack of cards, which are written on as one ground. */
  readonly isStack: boolean;
  /** It is a slice of a card that lines cut. */
  readonly isSlice: boolean;
}

/** A picture stands in its bubble with a frame around it, no wider than so many font sizes. */
export const frameEm = 0.4;

/** The candidates with the shapes that are their own: each shape belongs to the smallest that holds it. */
export function withShapes(boxes: readonly Box[], shapes: readonly Shape[]): (readonly [Box, Shape[]])[] {
  const bySize = [...boxes].sort((a, b) => a[2] * a[3] - b[2] * b[3]).map((box) => [box, [] as Shape[]] as const);
  for (const shape of shapes) bySize.find(([box]) => isWithin(shape.box, box, 2))?.[1].push(shape);
  return bySize;
}

/** What looks said in a candidate. */
export const saidIn = ({ shapes, box }: Candidate, emPx: number): readonly Shape[] => shapes.filter((s) => looksSaid(s, emPx) && leavesRoom(s.box, box, emPx) && !isList(s, emPx));

/** Whether something stands apart from the sides of what it stands in, or from one of them clearly, as cards beside a scroll bar do. */
const leavesRoom = (inner: Box, outer: Box, emPx: number): boolean => inner[2] < outer[2] * 0.985 || Math.max(inner[0] - outer[0], right(outer) - right(inner)) > frameEm * emPx;

/** Shapes as large as the pictures that people send. */
export const picturesIn = ({ shapes, box }: Candidate, emPx: number): readonly Shape[] => shapes.filter((s) => s.box[2] > emPx * 5 && s.box[3] > emPx * 4 && s.box[2] < box[2] * 0.985);

/** A field with faces of one size below each other at one of its sides is a list of other chats: nobody says it. */
function isList({ box, inner }: Shape, emPx: number): boolean {
  const faces = inner.map((one) => one.box).filter((one) => isFaceHigh(one, emPx) && Math.abs(one[2] - one[3]) <= 2 && Math.min(one[0] - box[0], right(box) - right(one)) < emPx * 2.5);
  return faces.some((face) => faces.filter((one) => Math.abs(one[0] - face[0]) <= 2 && Math.abs(one[2] - face[2]) <= 2).length >= leastFaces);
}

const leastFaces = 3;
