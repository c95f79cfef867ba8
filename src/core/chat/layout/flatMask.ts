import type { Raster } from './Raster.js';

/**
 * Marks the pixels whose 3×3 neighbourhood differs by at most `tolerance` in every channel: 1 flat, 0 not. A border
 * that is smoothed over a few pixels is never flat, so that a region of flat pixels cannot leak through it, while
 * gradients, which change by less than that from pixel to pixel, stay whole.
 */
export function flatMask({ width, height, data }: Raster, tolerance: number): Uint8Array {
  const stride = width * 3;
  const mask = new Uint8Array(width * height);
  const low = [new Uint8Array(stride), new Uint8Array(stride), new Uint8Array(stride)];
  const high = [new Uint8Array(stride), new Uint8Array(stride), new Uint8Array(stride)];
  const scan = (y: number): void => rowRange(data, y * stride, stride, low[y % 3]!, high[y % 3]!);
  if (height < 3) return mask;
  scan(0);
  scan(1);
  for (let y = 1; y < height - 1; y += 1) {
    scan(y + 1);
    markRow(mask.subarray(y * width, (y + 1) * width), low, high, tolerance);
  }
  mask.copyWithin(0, width, 2 * width);
  mask.copyWithin((height - 1) * width, (height - 2) * width, (height - 1) * width);
  return mask;
}

/** Lowest and highest value of each channel over a pixel and its two neighbours in the row. */
function rowRange(data: Uint8Array, start: number, stride: number, low: Uint8Array, high: Uint8Array): void {
  for (let i = 0; i < stride; i += 1) {
    const here = data[start + i]!;
    const before = i >= 3 ? data[start + i - 3]! : here;
    const after = i + 3 < stride ? data[start + i + 3]! : here;
    let least = here;
    let most = here;
    if (before < least) least = before;
    else if (before > most) most = before;
    if (after < least) least = after;
    else if (after > most) most = after;
    low[i] = least;
    high[i] = most;
  }
}

function markRow(row: Uint8Array, low: readonly Uint8Array[], high: readonly Uint8Array[], tolerance: number): void {
  const [low0, low1, low2] = low as [Uint8Array, Uint8Array, Uint8Array];
  const [high0, high1, high2] = high as [Uint8Array, Uint8Array, Uint8Array];
  for (let x = 0, i = 0; x < row.length; x += 1) {
    let flat = 1;
    for (const end = i + 3; i < end; i += 1) {
      let least = low0[i]!;
      let most = high0[i]!;
      if (low1[i]! < least) least = low1[i]!;
      if (low2[i]! < least) least = low2[i]!;
      if (high1[i]! > most) most = high1[i]!;
      if (high2[i]! > most) most = high2[i]!;
      if (most - least > tolerance) flat = 0;
    }
    row[x] = flat;
  }
}
