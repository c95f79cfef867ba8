import type { Box } from '../../exhibit/Reading.js';
import type { Raster } from './Raster.js';

/** A part of a picture as a picture of its own. */
export function cutOut({ width: stride, data }: Raster, [x, y, width, height]: Box): Raster {
  const part = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const from = ((y + row) * stride + x) * 3;
    part.set(data.subarray(from, from + width * 3), row * width * 3);
  }
  return { width, height, data: part };
}
