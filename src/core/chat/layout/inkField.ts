import type { Box } from '../../exhibit/Reading.js';
import type { Colour, Raster } from './Raster.js';

/** How far each pixel of a box stands from the background behind it. */
export interface InkField {
  readonly box: Box;
  /** 0–255 for each pixel of the box, row by row: the largest difference in a channel; 0 where the background itself is. */
  readonly distance: Uint8Array;
  /** The mean background. */
  readonly ground: Colour;
}

/**
 * Measures ink against the block's own background, so that dark text on white and white text on violet look the same.
 * The background behind a pixel is the line between the nearest background pixels at its left and right in the row,
 * which follows gradients. Rows without any take the background of the row above.
 * @param isGround whether the pixel at an index of the raster is background
 */
export function inkField({ width: stride, data }: Raster, box: Box, isGround: (index: number) => boolean): InkField {
  const [x0, y0, width, height] = box;
  const distance = new Uint8Array(width * height);
  const sum = [0, 0, 0];
  let count = 0;
  let held: Colour | null = null;
  const from: Colour[] = [];
  for (let y = 0; y < height; y += 1) {
    const row = (y0 + y) * stride + x0;
    let last = -1;
    let first = true;
    for (let x = 0; x < width; x += 1) {
      if (!isGround(row + x)) continue;
      const here = colourAt(data, row + x);
      sum[0]! += here[0];
      sum[1]! += here[1];
      sum[2]! += here[2];
      count += 1;
      if (x > last + 1) fill(data, distance, row, y * width, last + 1, x, first ? here : from[0]!, here);
      from[0] = here;
      held = here;
      first = false;
      last = x;
    }
    if (last < width - 1 && held) fill(data, distance, row, y * width, last + 1, width, first ? held : from[0]!, first ? held : from[0]!);
  }
  const ground: Colour = count > 0 ? [sum[0]! / count, sum[1]! / count, sum[2]! / count] : [255, 255, 255];
  return { box, distance, ground };
}

function colourAt(data: Uint8Array, index: number): Colour {
  return [data[index * 3]!, data[index * 3 + 1]!, data[index * 3 + 2]!];
}

/** Distances of the pixels `from`–`to` of a row, whose background runs from colour `a` to colour `b`. */
function fill(data: Uint8Array, distance: Uint8Array, row: number, out: number, from: number, to: number, a: Colour, b: Colour): void {
  const steps = to - from + 1;
  for (let x = from; x < to; x += 1) {
    const t = (x - from + 1) / steps;
    const at = (row + x) * 3;
    const red = Math.abs(data[at]! - (a[0] + (b[0] - a[0]) * t));
    const green = Math.abs(data[at + 1]! - (a[1] + (b[1] - a[1]) * t));
    const blue = Math.abs(data[at + 2]! - (a[2] + (b[2] - a[2]) * t));
    distance[out + x] = Math.max(red, green, blue);
  }
}
