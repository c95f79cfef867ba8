import type { Raster } from './Raster.js';

/**
 * The pixels of a picture as one number each, `blue << 20 | green << 10 | red`: equal colours are told in one step, and
 * two bits between the channels let all three be compared at once.
 */
export function packPixels({ data, width, height }: Raster): Int32Array {
  const pixels = new Int32Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i += 1, at += 3) pixels[i] = data[at]! | (data[at + 1]! << 10) | (data[at + 2]! << 20);
  return pixels;
}

/** The bit above each channel, which borrows and carries reach. */
const guards = (1 << 9) | (1 << 19) | (1 << 29);
const each = 1 | (1 << 10) | (1 << 20);

/** The smaller value of two packed pixels in each channel. Without branches: noise makes those dear. */
export function lesser(a: number, b: number): number {
  const isMore = ((a | guards) - b) & guards;
  const where = isMore - (isMore >>> 9);
  return (b & where) | (a & ~where);
}

/** The larger value of two packed pixels in each channel. */
export function greater(a: number, b: number): number {
  const isMore = ((a | guards) - b) & guards;
  const where = isMore - (isMore >>> 9);
  return (a & where) | (b & ~where);
}

/** Whether two packed pixels differ by no more than `reach` (0–255) in each channel. */
export function isNear(a: number, b: number, reach: number): boolean {
  if (a === b) return true;
  const slack = reach * each;
  return ((((a | guards) - b + slack) & ((b | guards) - a + slack)) & guards) === guards;
}

/** Whether `high`, in no channel less than `low`, is more by over `reach` (0–255) in any. */
export const isFar = (low: number, high: number, reach: number): boolean => ((high - low + (511 - reach) * each) & guards) !== 0;
