import type { Raster } from './Raster.js';

/**
 * Marks the pixels whose 3×3 neighbourhood differs by at most `tolerance` in every channel: 1 flat, 0 not. A border
 * that is smoothed over a few pixels is never flat, so that a region of flat pixels cannot leak through it, while
 * gradients, which change by less than that from pixel to pixel, stay whole.
 */
export function flatMask({ width, height, data }: Raster, tolerance: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  if (height < 3) return mask;
  mask.fill(1);
  for (let y = 1; y < height - 1; y += 1) {
    for (let channel = 0; channel < 3; channel += 1) markRow(mask, y * width, width, data, channel, tolerance);
  }
  mask.copyWithin(0, width, 2 * width);
  mask.copyWithin((height - 1) * width, (height - 2) * width, (height - 1) * width);
  return mask;
}

/** Unmarks the pixels of a row around which one channel differs by more. The lowest and highest value of the columns before, here and after move along. */
function markRow(mask: Uint8Array, row: number, width: number, data: Uint8Array, channel: number, tolerance: number): void {
  const stride = width * 3;
  const start = row * 3 + channel;
  let lowBefore = 255;
  let highBefore = 0;
  let lowHere = Math.min(data[start - stride]!, data[start]!, data[start + stride]!);
  let highHere = Math.max(data[start - stride]!, data[start]!, data[start + stride]!);
  for (let x = 0, at = start + 3; x < width; x += 1, at += 3) {
    let low = lowHere;
    let high = highHere;
    if (x < width - 1) {
      const above = data[at - stride]!;
      const below = data[at + stride]!;
      low = data[at]!;
      high = low;
      if (above < low) low = above;
      else if (above > high) high = above;
      if (below < low) low = below;
      else if (below > high) high = below;
    }
    let least = lowHere < lowBefore ? lowHere : lowBefore;
    let most = highHere > highBefore ? highHere : highBefore;
    if (low < least) least = low;
    if (high > most) most = high;
    if (most - least > tolerance) mask[row + x] = 0;
    lowBefore = lowHere;
    highBefore = highHere;
    lowHere = low;
    highHere = high;
  }
}
