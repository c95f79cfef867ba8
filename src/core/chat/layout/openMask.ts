import type { BitMask } from './BitMask.js';
import { inDoublings } from './inDoublings.js';

/**
 * Keeps of a mask the pixels that lie in some marked square of the given side (a morphological opening): thin strokes go,
 * also where they touch something thick. Works in place.
 * @param side up to 32 px
 */
export function openMask({ words, stride }: BitMask, side: number): void {
  // What stays first are the lower right corners of all squares; they spread back over them.
  inDoublings(side, (by) => keepWithBefore(words, stride, by));
  inDoublings(side, (by) => keepWithAbove(words, by * stride));
  inDoublings(side, (by) => spreadUp(words, by * stride));
  inDoublings(side, (by) => spreadBack(words, stride, by));
}

/** Keeps the pixels of which the one `by` pixels before in the row is marked too. */
function keepWithBefore(words: Int32Array, stride: number, by: number): void {
  for (let row = 0; row < words.length; row += stride) {
    for (let at = row + stride - 1; at > row; at -= 1) words[at] = words[at]! & ((words[at]! << by) | (words[at - 1]! >>> (32 - by)));
    words[row] = words[row]! & (words[row]! << by);
  }
}

/** Keeps the pixels of which the one so many numbers before, in a row above, is marked too. */
function keepWithAbove(words: Int32Array, apart: number): void {
  for (let at = words.length - 1; at >= apart; at -= 1) words[at] = words[at]! & words[at - apart]!;
  words.fill(0, 0, Math.min(apart, words.length));
}

/** Marks what stands so many numbers before marked pixels. */
function spreadUp(words: Int32Array, apart: number): void {
  for (let at = 0, end = words.length - apart; at < end; at += 1) words[at] = words[at]! | words[at + apart]!;
}

/** Marks what stands `by` pixels before marked ones in their row. */
function spreadBack(words: Int32Array, stride: number, by: number): void {
  for (let row = 0; row < words.length; row += stride) {
    const last = row + stride - 1;
    for (let at = row; at < last; at += 1) words[at] = words[at]! | (words[at]! >>> by) | (words[at + 1]! << (32 - by));
    words[last] = words[last]! | (words[last]! >>> by);
  }
}
