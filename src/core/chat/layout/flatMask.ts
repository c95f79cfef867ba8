import { BitMask } from './BitMask.js';
import { greater, isFar, lesser } from './packPixels.js';
import type { Raster } from './Raster.js';

/**
 * Marks the pixels whose 3×3 neighbourhood differs by at most `tolerance` in every channel; none of a picture lower than three rows. A border
 * that is smoothed over a few pixels is never flat, so that a region of flat pixels cannot leak through it, while
 * gradients, which change by less than that from pixel to pixel, stay whole.
 * @param pixels those of the picture, packed
 */
export function flatMask({ width, height }: Pick<Raster, 'width' | 'height'>, pixels: Int32Array, tolerance: number): BitMask {
  const mask = new BitMask(width, height);
  if (height < 3) {
    mask.words.fill(0);
    return mask;
  }
  for (let y = 1; y < height - 1; y += 1) markRow(mask.words, y * mask.stride, y * width, width, pixels, tolerance);
  mask.copyRow(1, 0);
  mask.copyRow(height - 2, height - 1);
  return mask;
}

/** Unmarks the pixels of a row around which a channel differs by more: its bits begin at `bits`, its pixels at `row`. What stands within one colour, most of a screenshot, is flat at a glance. */
function markRow(words: Int32Array, bits: number, row: number, width: number, pixels: Int32Array, tolerance: number): void {
  let before = -1;
  let wasPlain = true;
  let wasOne = true;
  let doubtful = -1;
  for (let x = 0; x < width; x += 1) {
    const i = row + x;
    const here = pixels[i]!;
    const isPlain = pixels[i - width] === here && pixels[i + width] === here;
    // This column and the one before are of one colour.
    const isOne = isPlain && (x === 0 || (wasPlain && here === before));
    if (wasOne && isOne) {
      if (doubtful >= 0) {
        markStretch(words, bits, row, doubtful, x - 1, width, pixels, tolerance);
        doubtful = -1;
      }
    } else if (doubtful < 0) {
      doubtful = Math.max(0, x - 1);
    }
    before = here;
    wasPlain = isPlain;
    wasOne = isOne;
  }
  if (doubtful < 0 && !wasOne) doubtful = width - 1;
  if (doubtful >= 0) markStretch(words, bits, row, doubtful, width, width, pixels, tolerance);
}

/** Unmarks the pixels `from`–`to` of a row around which a channel differs by more. The lowest and highest values of the columns before, here and after move along. */
function markStretch(words: Int32Array, bits: number, row: number, from: number, to: number, width: number, pixels: Int32Array, tolerance: number): void {
  const [before, end] = [Math.max(0, from - 1), Math.min(to, width - 1)];
  let [lowHere, highHere] = [lowest(pixels, row + from, width), highest(pixels, row + from, width)];
  let [least, most] = [lesser(lowest(pixels, row + before, width), lowHere), greater(highest(pixels, row + before, width), highHere)];
  for (let x = from; x < end; x += 1) {
    const lowAfter = lowest(pixels, row + x + 1, width);
    const highAfter = highest(pixels, row + x + 1, width);
    if (isFar(lesser(least, lowAfter), greater(most, highAfter), tolerance)) words[bits + (x >>> 5)]! &= ~(1 << (x & 31));
    least = lesser(lowHere, lowAfter);
    most = greater(highHere, highAfter);
    lowHere = lowAfter;
    highHere = highAfter;
  }
  if (end < to && isFar(least, most, tolerance)) words[bits + (end >>> 5)]! &= ~(1 << (end & 31));
}

/** The lowest value in each channel of a pixel and those above and below it. */
const lowest = (pixels: Int32Array, at: number, width: number): number => lesser(lesser(pixels[at - width]!, pixels[at]!), pixels[at + width]!);

/** The highest value in each channel of a pixel and those above and below it. */
const highest = (pixels: Int32Array, at: number, width: number): number => greater(greater(pixels[at - width]!, pixels[at]!), pixels[at + width]!);
