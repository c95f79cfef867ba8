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

/** Grounds that differ by no more in one channel, 0–255, are one. */
export const sameGround = 6;
/** A picture stands in its bubble with a frame around it, no wider than so many font sizes. */
export const frameEm = 0.4;

/** The candidates with the shapes that are their own: each shape belongs to the smallest that holds it. */
export function withShapes(boxes: readonly Box[], shapes: readonly Shape[]): (readonly [Box, Shape[]])[] {
  const bySize = [...boxes].sort((a, b) => a[2] * a[3] - b[2] * b[3]).map((box) => [box, [] as Shape[]] as const);
  for (const shape of shapes) bySize.find(([box]) => isWithin(shape.box, box, 2))?.[1].push(shape);
  return bySize;
}

/** What looks said in a candidate. */
export const saidIn = ({ shapes, box }: Candidate, emPx: number): readonly Shape[] => shapes.filter((s) => looksSaid(s, emPx) && leavesRoom(s.box, box, emPx) && !isList(s, shapes, emPx));

/** Whether something stands apart from the sides of what it stands in, or from one of them clearly, as cards beside a scroll bar do. */
const leavesRoom = (inner: Box, outer: Box, emPx: number): boolean => inner[2] < outer[2] * 0.985 || Math.max(inner[0] - outer[0], right(outer) - right(inner)) > frameEm * emPx;

/** Shapes as large as the pictures that people send. */
export const picturesIn = ({ shapes, box }: Candidate, emPx: number): readonly Shape[] => shapes.filter((s) => s.box[2] > emPx * 5 && s.box[3] > emPx * 4 && s.box[2] < box[2] * 0.985);

/**
 * A field with faces of one size below each other at one of its sides is a list of other chats: nobody says it. The plate of the
 * open one parts such a field: of the parts, which have its width, one has two faces at least, which no bubble has.
 */
function isList(field: Shape, shapes: readonly Shape[], emPx: number): boolean {
  const { box } = field;
  const slackPx = Math.max(2, emPx * slackEm);
  const facesOf = (one: Shape): readonly Box[] => one.inner.map((face) => face.box).filter((face) => isFaceHigh(face, emPx) && Math.abs(face[2] - face[3]) <= slackPx && Math.min(face[0] - box[0], right(box) - right(face)) < emPx * 2.5);
  const isBelow = (a: Box, b: Box): boolean => Math.abs(a[0] - b[0]) <= slackPx && Math.abs(a[2] - b[2]) <= slackPx;
  const own = facesOf(field);
  if (own.length === 0) return false;
  const parts = shapes.filter((one) => Math.abs(one.box[0] - box[0]) <= edgePx && Math.abs(right(one.box) - right(box)) <= edgePx).map(facesOf);
  return own.some((face) => {
    const counts = parts.map((faces) => faces.filter((one) => isBelow(one, face)).length);
    return counts.some((count) => count > 1) && counts.reduce((sum, count) => sum + count, 0) >= leastFaces;
  });
}

const [leastFaces, edgePx] = [3, 2];
/** A copy makes faces of one list differ so much, in font sizes. */
const slackEm = 0.18;
