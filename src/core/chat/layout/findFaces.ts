import type { Box } from '../../exhibit/Reading.js';
import { letterCount } from './letterSize.js';
import { bottom, right } from './Raster.js';
import { fullness, type Shape } from './Shape.js';

/** A face's side in font sizes, and how far it stands from what it says. */
const [leastEm, mostEm, reachEm] = [1.3, 4.4, 1.9];
const initials = 3;

/**
 * The faces beside messages: discs or squares with a picture, a letter or two in them. Messages never stand side by side,
 * so a small square with something said beside it is no message.
 * @param others boxes of what may be said
 */
export function findFaces(shapes: readonly Shape[], others: readonly Box[], emPx: number): Shape[] {
  return shapes.filter((shape) => isFaceLike(shape, emPx) && others.some((box) => standsBeside(shape.box, box, emPx)));
}

function isFaceLike(shape: Shape, emPx: number): boolean {
  const [, , width, height] = shape.box;
  const aspect = width / height;
  return aspect > 0.85 && aspect < 1.18 && height >= emPx * leastEm && height <= emPx * mostEm && letterCount(shape, emPx) <= initials && fullness(shape.region) > 0.6;
}

/** Whether a face belongs to a message by its place: left or right of it, at its height or at the stamp below it. */
export function standsBeside(face: Box, box: Box, emPx: number): boolean {
  if (box[2] <= face[2] * 1.05 && Math.abs(box[3] - face[3]) <= 2) return false;
  const gap = box[0] >= face[0] ? box[0] - right(face) : face[0] - right(box);
  const isLevel = face[1] < bottom(box) + emPx * 0.5 && bottom(face) > box[1] - emPx * 0.2 && bottom(face) < bottom(box) + emPx * 2.2;
  return isLevel && gap >= -2 && gap <= emPx * reachEm;
}
