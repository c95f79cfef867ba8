import type { Raster } from './Raster.js';

/** The pixels of a picture as one number each, `blue << 16 | green << 8 | red`: equal colours are told in one step. */
export function packPixels({ data, width, height }: Raster): Uint32Array {
  const pixels = new Uint32Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i += 1, at += 3) pixels[i] = data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16);
  return pixels;
}
