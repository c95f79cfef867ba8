import type { Raster } from './Raster.js';

/**
 * Marks the pixels whose 3×3 neighbourhood differs by at most `tolerance` in every channel: 1 flat, 0 not. A border
 * that is smoothed over a few pixels is never flat, so that a region of flat pixels cannot leak through it, while
 * gradients, which change by less than that from pixel to pixel, stay whole.
 * @param pixels those of the raster, packed
 */
export function flatMask(raster: Raster, pixels: Uint32Array, tolerance: number): Uint8Array {
  const { width, height } = raster;
  const mask = new Uint8Array(width * height);
  if (height < 3) return mask;
  mask.fill(1);
  for (let y = 1; y < height - 1; y += 1) markRow(mask, y, raster, pixels, tolerance);
  mask.copyWithin(0, width, 2 * width);
  mask.copyWithin((height - 1) * width, (height - 2) * width, (height - 1) * width);
  return mask;
}

/** Unmarks the pixels of a row around which a channel differs by more. What stands within one colour, most of a screenshot, is flat at a glance. */
function markRow(mask: Uint8Array, y: number, { width, data }: Raster, pixels: Uint32Array, tolerance: number): void {
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
        markStretch(mask, row, doubtful, x - 1, width, data, tolerance);
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
  if (doubtful >= 0) markStretch(mask, row, doubtful, width, width, data, tolerance);
}

function markStretch(mask: Uint8Array, row: number, from: number, to: number, width: number, data: Uint8Array, tolerance: number): void {
  for (let channel = 0; channel < 3; channel += 1) markChannel(mask, row, from, to, width, data, channel, tolerance);
}

/** Unmarks the pixels `from`–`to` of a row around which one channel differs by more. The lowest and highest value of the columns before, here and after move along. */
function markChannel(mask: Uint8Array, row: number, from: number, to: number, width: number, data: Uint8Array, channel: number, tolerance: number): void {
  const stride = width * 3;
  const start = (row + from) * 3 + channel;
  let lowBefore = from === 0 ? 255 : Math.min(data[start - 3 - stride]!, data[start - 3]!, data[start - 3 + stride]!);
  let highBefore = from === 0 ? 0 : Math.max(data[start - 3 - stride]!, data[start - 3]!, data[start - 3 + stride]!);
  let lowHere = Math.min(data[start - stride]!, data[start]!, data[start + stride]!);
  let highHere = Math.max(data[start - stride]!, data[start]!, data[start + stride]!);
  for (let x = from, at = start + 3; x < to; x += 1, at += 3) {
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
