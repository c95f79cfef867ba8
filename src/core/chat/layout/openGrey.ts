import { inDoublings } from './inDoublings.js';

/**
 * A grey picture without its light spots and strokes that are narrower than a square of `2 · reach + 1` pixels: its
 * morphological opening. The edges count as far as they go.
 * @param beyond the most of so many pixels around each counts: what is wide reaches that much further
 */
export function openGrey(grey: Uint8Array, width: number, height: number, reach: number, beyond = 0): Uint8Array {
  return mostAround(leastAround(grey, width, height, reach), width, height, reach + beyond);
}

/** The most of each pixel's square of neighbours, `2 · reach + 1` pixels wide. Beyond the edges nothing counts. */
export const mostAround = (grey: Uint8Array, width: number, height: number, reach: number): Uint8Array => inverted(leastAround(inverted(grey), width, height, reach));

/** The least of each pixel's square of neighbours, four pixels in one step: rows begin at whole numbers of 32 bits, with room for what lies beyond. */
function leastAround(grey: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const stride = (width + 2 * reach + 3) & ~3;
  const bytes = new Uint8Array(stride * (height + 2 * reach)).fill(255);
  for (let y = 0; y < height; y += 1) bytes.set(grey.subarray(y * width, (y + 1) * width), (y + reach) * stride + reach);
  const fours = new Int32Array(bytes.buffer);
  inDoublings(2 * reach + 1, (by) => leastOfRows(fours, (by * stride) >> 2));
  inDoublings(2 * reach + 1, (by) => leastInRows(fours, (height * stride) >> 2, by));
  const least = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1) least.set(bytes.subarray(y * stride, y * stride + width), y * width);
  return least;
}

/** Holds four pixels against the four so many numbers further. */
function leastOfRows(fours: Int32Array, apart: number): void {
  for (let at = 0, end = fours.length - apart; at < end; at += 1) fours[at] = lesser(fours[at]!, fours[at + apart]!);
}

/** Holds the pixels of the first `count` numbers against those `by` pixels further in the row; rows follow that are not counted any more. The first pixel of a number is its lowest byte, as on all machines that this runs on. */
function leastInRows(fours: Int32Array, count: number, by: number): void {
  const apart = by >> 2;
  const up = (by & 3) * 8;
  if (up === 0) for (let at = 0; at < count; at += 1) fours[at] = lesser(fours[at]!, fours[at + apart]!);
  else for (let at = 0; at < count; at += 1) fours[at] = lesser(fours[at]!, (fours[at + apart]! >>> up) | (fours[at + apart + 1]! << (32 - up)));
}

/** The lesser of each of four pairs of bytes. Without branches: noise makes those dear. */
function lesser(a: number, b: number): number {
  return lesserOfTwo(a & pair, b & pair) | (lesserOfTwo((a >>> 8) & pair, (b >>> 8) & pair) << 8);
}

/** The same for two pairs, with a free byte above each, which borrows reach. */
function lesserOfTwo(a: number, b: number): number {
  const isMore = (((a | borrowed) - b) >>> 8) & each;
  const where = (isMore << 8) - isMore;
  return (b & where) | (a & ~where);
}
const pair = 0x00ff00ff;
const each = 0x00010001;
const borrowed = 0x01000100;

function inverted(grey: Uint8Array): Uint8Array {
  const other = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i += 1) other[i] = 255 - grey[i]!;
  return other;
}
