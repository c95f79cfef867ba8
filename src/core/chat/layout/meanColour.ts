import type { Box } from '../../exhibit/Reading.js';
import { bottom, right, type Colour, type Raster } from './Raster.js';

/** The mean of the colours in a box of whole pixels, 0–255, as far as it lies in the picture: a copy's noise is gone in it. Black where nothing of it does. */
export function meanColour({ data, width: stride, height }: Raster, box: Box): Colour {
  const [from, end] = [Math.max(0, box[0]), Math.min(stride, right(box))];
  const [top, low] = [Math.max(0, box[1]), Math.min(height, bottom(box))];
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < low; y += 1) {
    for (let at = (y * stride + from) * 3, last = (y * stride + end) * 3; at < last; at += 3) {
      red += data[at]!;
      green += data[at + 1]!;
      blue += data[at + 2]!;
    }
  }
  const count = Math.max(0, end - from) * Math.max(0, low - top) || 1;
  return [red / count, green / count, blue / count];
}
