import type { Box } from '../../exhibit/Reading.js';

/** A picture as 8-bit red, green, blue, row by row from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** `width * height * 3` bytes. */
  readonly data: Uint8Array;
}

export type Colour = readonly [red: number, green: number, blue: number];

/** The largest difference of two colours in one channel, 0–255. */
export function colourDistance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

/** How far the channels of a colour lie apart, 0–255: 0 of greys, white and black. */
export const chroma = (colour: Colour): number => Math.max(...colour) - Math.min(...colour);

// By their places: taking a box apart costs an iterator where the engine has not optimised yet, and these are called everywhere.
export const right = (box: Box): number => box[0] + box[2];
export const bottom = (box: Box): number => box[1] + box[3];

/** Whether `inner` lies within `outer`, give or take `slack` pixels. */
export function isWithin(inner: Box, outer: Box, slack = 0): boolean {
  return inner[0] >= outer[0] - slack && inner[1] >= outer[1] - slack && right(inner) <= right(outer) + slack && bottom(inner) <= bottom(outer) + slack;
}

export function union(a: Box, b: Box): Box {
  const x = Math.min(a[0], b[0]);
  const y = Math.min(a[1], b[1]);
  return [x, y, Math.max(right(a), right(b)) - x, Math.max(bottom(a), bottom(b)) - y];
}

/** Pixels that two boxes share. */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(right(a), right(b)) - Math.max(a[0], b[0]);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The largest difference in one channel, 0–255, of the two pixels that begin at these bytes of a raster's data. */
export function differenceAt(data: Uint8Array, one: number, other: number): number {
  return Math.max(Math.abs(data[one]! - data[other]!), Math.abs(data[one + 1]! - data[other + 1]!), Math.abs(data[one + 2]! - data[other + 2]!));
}

/** The largest difference in one channel, 0–255, of the pixel that begins at a byte of a raster's data from a colour. */
export function distanceAt(data: Uint8Array, at: number, colour: Colour): number {
  return Math.max(Math.abs(data[at]! - colour[0]), Math.abs(data[at + 1]! - colour[1]), Math.abs(data[at + 2]! - colour[2]));
}

/** The colour of a pixel within the picture. */
export function colourAt({ width, data }: Raster, x: number, y: number): Colour {
  const at = (y * width + x) * 3;
  return [data[at]!, data[at + 1]!, data[at + 2]!];
}
