import type { Colour, Raster } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

export const white: Colour = [255, 255, 255];
export const grey: Colour = [236, 238, 241];
export const blue: Colour = [20, 90, 220];
export const black: Colour = [10, 10, 10];

/** A picture that a test draws. */
export class Canvas implements Raster {
  readonly data: Uint8Array;
  constructor(readonly width: number, readonly height: number, ground: Colour) {
    this.data = new Uint8Array(width * height * 3);
    this.fill([0, 0, width, height], ground);
  }

  fill([x, y, width, height]: Box, colour: Colour): this {
    for (let row = y; row < y + height; row += 1) for (let column = x; column < x + width; column += 1) this.data.set(colour, (row * this.width + column) * 3);
    return this;
  }

  /** Gives each pixel of a box its own colour, told by its place in the box. */
  paint([x, y, width, height]: Box, colourAt: (x: number, y: number) => Colour): this {
    for (let row = 0; row < height; row += 1) for (let column = 0; column < width; column += 1) this.data.set(colourAt(column, row), ((y + row) * this.width + x + column) * 3);
    return this;
  }

  /** Adds noise of up to `reach` either way to every pixel, the same in every run. */
  grain(reach: number): this {
    const any = noise();
    for (let at = 0; at < this.data.length; at += 1) this.data[at] = Math.max(0, Math.min(255, this.data[at]! + any(reach)));
    return this;
  }

  /** Letters as the layout sees them: upright strokes of one height, words of five. */
  line(x: number, y: number, letters: number, ink: Colour): this {
    for (let i = 0; i < letters; i += 1) this.fill([x + i * 14 + Math.floor(i / 5) * 8, y, 9, 16], ink);
    return this;
  }

  bubble(box: Box, colour: Colour, ink: Colour): this {
    this.fill(box, colour);
    for (let y = box[1] + 18; y + 30 <= box[1] + box[3]; y += 34) this.line(box[0] + 18, y, Math.floor((box[2] - 50) / 16), ink);
    return this;
  }
}

/** Even noise of up to `reach` either way, the same in every run. */
export function noise(): (reach: number) => number {
  let state = 0x2545f491;
  return (reach) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.round(((state >>> 0) / 0xffffffff) * 2 * reach - reach);
  };
}
