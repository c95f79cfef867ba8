import type { Box } from '../../exhibit/Reading.js';
import type { Raster } from './Raster.js';

/** How light the darkest channel of each pixel of a box is, or how dark the lightest one, 0–255, row by row. */
export function greyIn({ width: stride, data }: Raster, [x0, y0, width, height]: Box, isLight: boolean): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) drawRow(grey, y * width, width, data, ((y0 + y) * stride + x0) * 3, isLight);
  return grey;
}

function drawRow(grey: Uint8Array, from: number, width: number, data: Uint8Array, at: number, isLight: boolean): void {
  for (let i = from, pixel = at; i < from + width; i += 1, pixel += 3) {
    grey[i] = isLight ? Math.min(data[pixel]!, data[pixel + 1]!, data[pixel + 2]!) : 255 - Math.max(data[pixel]!, data[pixel + 1]!, data[pixel + 2]!);
  }
}
