import { greater, isFar, lesser } from './packPixels.js';
import type { Raster } from './Raster.js';

/**
 * Marks the pixels whose 3×3 neighbourhood differs by at most `tolerance` in every channel: 1 flat, 0 not. A border
 * that is smoothed over a few pixels is never flat, so that a region of flat pixels cannot leak through it, while
 * gradients, which change by less than that from pixel to pixel, stay whole.
 * @param pixels those of the picture, packed
 */
export function flatMask({ width, height }: Pick<Raster, 'width' | 'height'>, pixels: Int32Array, tolerance: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  if (height < 3) return mask;
  mask.fill(1);
  for (let y = 1; y < height - 1; y += 1) markRow(mask, y, width, pixels, tolerance);
  mask.copyWithin(0, width, 2 * width);
  mask.copyWithin((height - 1) * width, (height - 2) * width, (height - 1) * width);
  return mask;
}

/** Unmarks the pixels of a row around which a channel differs by more. What stands within one colour, most of a screenshot, is flat at a glance. */
function markRow(mask: Uint8Array, y: number, width: number, pixels: Int32Array, tolerance: number): void {
  const row = y * width;
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
        markStretch(mask, row, doubtful, x - 1, width, pixels, tolerance);
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
  if (doubtful >= 0) markStretch(mask, row, doubtful, width, width, pixels, tolerance);
}

/** Unmarks the pixels `from`–`to` of a row around which a channel differs by more. The lowest and highest values of the columns before, here and after move along. */
function markStretch(mask: Uint8Array, row: number, from: number, to: number, width: number, pixels: Int32Array, tolerance: number): void {
  const [above, below] = [row - width, row + width];
  const low = (x: number): number => lesser(lesser(pixels[above + x]!, pixels[row + x]!), pixels[below + x]!);
  const high = (x: number): number => greater(greater(pixels[above + x]!, pixels[row + x]!), pixels[below + x]!);
  const [before, end] = [Math.max(0, from - 1), Math.min(to, width - 1)];
  let [lowHere, highHere] = [low(from), high(from)];
  let [least, most] = [lesser(low(before), lowHere), greater(high(before), highHere)];
  for (let x = from; x < end; x += 1) {
    const lowAfter = low(x + 1);
    const highAfter = high(x + 1);
    if (isFar(lesser(least, lowAfter), greater(most, highAfter), tolerance)) mask[row + x] = 0;
    least = lesser(lowHere, lowAfter);
    most = greater(highHere, highAfter);
    lowHere = lowAfter;
    highHere = highAfter;
  }
  if (end < to && isFar(least, most, tolerance)) mask[row + end] = 0;
}
