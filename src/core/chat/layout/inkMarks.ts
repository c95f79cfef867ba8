import type { Box } from '../../exhibit/Reading.js';
import { connectRuns } from './connectRuns.js';
import type { InkField } from './inkField.js';
import { clearUnderlines } from './clearUnderlines.js';
import { inkMask } from './inkMask.js';
import type { Colour, Raster } from './Raster.js';

/** One connected piece of ink: a letter, a dot, a tick, an icon. Places are in pixels of the raster. */
export interface Mark {
  readonly box: Box;
  readonly area: number;
  /** The mean colour of its strongest pixels. */
  readonly colour: Colour;
  /** The largest distance from the background, 0–255. */
  readonly strength: number;
}

/** The marks of a field: connected pixels that stand clear of the background. */
export function inkMarks(raster: Raster, field: InkField): Mark[] {
  const { box, distance } = field;
  const [x0, y0, width, height] = box;
  const mask = inkMask(field);
  const found = connectRuns(mask, width, height, true);
  const runs = clearUnderlines(mask, width, found) ? connectRuns(mask, width, height, true) : found;
  const pieces = Array.from({ length: runs.regionCount }, () => new Piece());
  for (let run = 0; run < runs.count; run += 1) pieces[runs.regions[run]! - 1]!.add(distance, width, runs.starts[run]!, runs.ends[run]!);
  for (let run = 0; run < runs.count; run += 1) {
    const start = runs.starts[run]!;
    const offset = (y0 + Math.floor(start / width)) * raster.width + x0 + (start % width) - start;
    pieces[runs.regions[run]! - 1]!.addColours(distance, raster.data, offset, start, runs.ends[run]!);
  }
  return pieces.map((piece) => piece.mark(x0, y0));
}

/** A mark in the making. Its colour is that of its pixels that are nearly as strong as the strongest. */
class Piece {
  #left = Infinity;
  #right = 0;
  #top = -1;
  #bottom = 0;
  #area = 0;
  #strength = 0;
  #red = 0;
  #green = 0;
  #blue = 0;
  #strong = 0;

  /** Adds the pixels `start`–`end` of one row of the field. */
  add(distance: Uint8Array, width: number, start: number, end: number): void {
    const [x, y] = [start % width, Math.floor(start / width)];
    if (this.#top === -1) this.#top = y;
    this.#bottom = y;
    this.#left = Math.min(this.#left, x);
    this.#right = Math.max(this.#right, x + end - start);
    this.#area += end - start;
    for (let i = start; i < end; i += 1) if (distance[i]! > this.#strength) this.#strength = distance[i]!;
  }

  /** Adds the colours of these pixels, which lie `offset` further in the raster. After all of them were added. */
  addColours(distance: Uint8Array, data: Uint8Array, offset: number, start: number, end: number): void {
    for (let i = start; i < end; i += 1) {
      if (distance[i]! < this.#strength * 0.75) continue;
      const at = (offset + i) * 3;
      this.#red += data[at]!;
      this.#green += data[at + 1]!;
      this.#blue += data[at + 2]!;
      this.#strong += 1;
    }
  }

  mark(x0: number, y0: number): Mark {
    const box: Box = [x0 + this.#left, y0 + this.#top, this.#right - this.#left, this.#bottom - this.#top + 1];
    const count = this.#strong;
    return { box, area: this.#area, colour: [this.#red / count, this.#green / count, this.#blue / count], strength: this.#strength };
  }
}
