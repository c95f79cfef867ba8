import type { Box } from '../../exhibit/Reading.js';
import { IntList } from './IntList.js';
import type { Colour, Raster } from './Raster.js';

/** How far each pixel of a box stands from the background behind it. */
export interface InkField {
  readonly box: Box;
  /** 0–255 for each pixel of the box, row by row: the largest difference in a channel; 0 where the background itself is. */
  readonly distance: Uint8Array;
  /** Where a distance may be other than 0: the index of the first pixel of each stretch within a row, and of the one behind its last, in turn; anywhere when not given. */
  readonly stretches?: Int32Array;
  /** The mean background. */
  readonly ground: Colour;
}

/** Tells which pixels of row `y` of the raster are background: writes 1 or 0 for each pixel of the box's width. */
export type GroundRow = (y: number, row: Uint8Array) => void;

/**
 * Measures ink against the block's own background, so that dark text on white and white text on violet look the same.
 * The background behind a pixel is the line between the nearest background pixels at its left and right in the row,
 * which follows gradients. Rows without any take the background of the row above.
 */
export function inkField({ width: stride, data }: Raster, box: Box, markGround: GroundRow): InkField {
  const [x0, y0, width, height] = box;
  const distance = new Uint8Array(width * height);
  const isGround = new Uint8Array(width);
  const mean = new MeanColour(data);
  const stretches = new IntList();
  const measure = (row: number, out: number, from: number, to: number, a: number, b: number): void => {
    stretches.push(out + from);
    stretches.push(out + to);
    fill(data, distance, row, out, from, to, a, b);
  };
  /** The background pixel met last; none yet. */
  let held = -1;
  for (let y = 0; y < height; y += 1) {
    markGround(y0 + y, isGround);
    const row = (y0 + y) * stride + x0;
    let last = -1;
    for (let from = next(isGround, 1, 0); from < width; from = next(isGround, 1, last + 1)) {
      if (from > last + 1) measure(row, y * width, last + 1, from, row + (last < 0 ? from : last), row + from);
      const end = next(isGround, 0, from);
      mean.add(row + from, row + end);
      last = end - 1;
      held = row + last;
      if (end === width) break;
    }
    if (last < width - 1 && held >= 0) measure(row, y * width, last + 1, width, held, held);
  }
  return { box, distance, stretches: stretches.items.slice(0, stretches.length), ground: mean.value() };
}

/** The place of the next such value from `from` on; behind the row's end when there is none. The engine's own search takes its time to begin, and most stretches are short. */
function next(row: Uint8Array, value: 0 | 1, from: number): number {
  const near = Math.min(row.length, from + nearPx);
  for (let i = from; i < near; i += 1) if (row[i] === value) return i;
  const far = near === row.length ? -1 : row.indexOf(value, near);
  return far < 0 ? row.length : far;
}
const nearPx = 48;

/** Distances of the pixels `from`–`to` of a row, whose background runs from the colour of pixel `a` to that of pixel `b`. */
function fill(data: Uint8Array, distance: Uint8Array, row: number, out: number, from: number, to: number, a: number, b: number): void {
  const steps = to - from + 1;
  const [red, green, blue] = [data[a * 3]!, data[a * 3 + 1]!, data[a * 3 + 2]!];
  const [redStep, greenStep, blueStep] = [data[b * 3]! - red, data[b * 3 + 1]! - green, data[b * 3 + 2]! - blue];
  for (let x = from, at = (row + from) * 3; x < to; x += 1, at += 3) {
    const t = (x - from + 1) / steps;
    const redAway = Math.abs(data[at]! - (red + redStep * t));
    const greenAway = Math.abs(data[at + 1]! - (green + greenStep * t));
    const blueAway = Math.abs(data[at + 2]! - (blue + blueStep * t));
    distance[out + x] = Math.max(redAway, greenAway, blueAway);
  }
}

class MeanColour {
  #red = 0;
  #green = 0;
  #blue = 0;
  #count = 0;

  constructor(private readonly data: Uint8Array) {}

  /** Adds the pixels `from`–`to` of the raster. */
  add(from: number, to: number): void {
    const { data } = this;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let at = from * 3; at < to * 3; at += 3) {
      red += data[at]!;
      green += data[at + 1]!;
      blue += data[at + 2]!;
    }
    this.#red += red;
    this.#green += green;
    this.#blue += blue;
    this.#count += to - from;
  }

  /** White when nothing was added. */
  value(): Colour {
    return this.#count > 0 ? [this.#red / this.#count, this.#green / this.#count, this.#blue / this.#count] : [255, 255, 255];
  }
}
