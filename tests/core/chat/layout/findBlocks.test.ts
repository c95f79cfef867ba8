import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { growRegions } from '../../../../src/core/chat/layout/growRegions.js';
import type { Colour, Raster } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const white: Colour = [255, 255, 255];
const grey: Colour = [236, 238, 241];
const blue: Colour = [20, 90, 220];
const black: Colour = [10, 10, 10];

class Canvas implements Raster {
  readonly data: Uint8Array;
  constructor(readonly width: number, readonly height: number, ground: Colour) {
    this.data = new Uint8Array(width * height * 3);
    this.fill([0, 0, width, height], ground);
  }

  fill([x, y, width, height]: Box, colour: Colour): this {
    for (let row = y; row < y + height; row += 1) for (let column = x; column < x + width; column += 1) this.data.set(colour, (row * this.width + column) * 3);
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

const conversation = (ground: Colour): Canvas =>
  new Canvas(480, 700, ground)
    .bubble([14, 60, 300, 90], grey, black)
    .bubble([206, 180, 260, 54], blue, white)
    .bubble([14, 260, 210, 54], grey, black)
    .bubble([166, 340, 300, 90], blue, white);

const told = (raster: Raster): readonly (readonly [string, string, Box])[] => findBlocks(raster)!.blocks.map(({ shape, side, box }) => [shape, side, box]);

describe('the layout of a conversation', () => {
  it('finds each bubble in its place and the side it keeps to, dark text or white', () => {
    expect(told(conversation(white))).toEqual([
      ['bubble', 'left', [14, 60, 300, 90]],
      ['bubble', 'right', [206, 180, 260, 54]],
      ['bubble', 'left', [14, 260, 210, 54]],
      ['bubble', 'right', [166, 340, 300, 90]],
    ]);
  });

  it('tells a line in the middle of the panel from what the two sides say', () => {
    const raster = conversation(white).line(176, 20, 8, [120, 120, 120]);
    expect(findBlocks(raster)!.blocks[0]).toMatchObject({ shape: 'flat', side: 'center' });
  });

  it('marks a bubble that the edge of the panel cuts', () => {
    const raster = conversation(white).bubble([14, 640, 300, 60], grey, black);
    const last = findBlocks(raster)!.blocks.at(-1)!;
    expect([last.cutTop, last.cutBottom]).toEqual([false, true]);
  });

  it('leaves out a title bar of another colour', () => {
    const raster = conversation(white).fill([0, 0, 480, 44], blue).line(60, 14, 12, white);
    expect(findBlocks(raster)!.panel[1]).toBe(44);
    expect(told(raster)).toHaveLength(4);
  });

  it('takes no thin mark on the panel for text', () => {
    const raster = conversation(white).fill([330, 80, 2, 40], black);
    expect(told(raster)).toHaveLength(4);
  });

  it('finds lines as messages where there are no bubbles', () => {
    const raster = new Canvas(900, 500, white);
    for (let i = 0; i < 6; i += 1) raster.line(30, 30 + i * 70, 30, black);
    const blocks = findBlocks(raster)!.blocks;
    expect(blocks.map(({ shape }) => shape)).toEqual(Array<string>(6).fill('flat'));
  });

  it('finds nothing on an empty picture', () => {
    expect(findBlocks(new Canvas(200, 200, white))).toBeNull();
  });

  it('says the same twice', () => {
    expect(told(conversation(white))).toEqual(told(conversation(white)));
  });
});

describe('regions of a picture', () => {
  it('stay whole around text, follow a gradient, and end at the edge of a panel', () => {
    const raster = new Canvas(200, 120, white);
    for (let x = 20; x < 180; x += 1) raster.fill([x, 20, 1, 80], [200 - x, 60, 60 + x]);
    raster.line(40, 40, 8, white);
    const whole = growRegions(raster, [[0, 0, 200, 120]], 4);
    expect(whole.regions.map(({ box }) => box)).toContainEqual([20, 20, 160, 80]);
    const parted = growRegions(raster, [[0, 0, 200, 60], [0, 60, 200, 60]], 4);
    expect(parted.regions.every(({ box: [, y, , height] }) => y + height <= 60 || y >= 60)).toBe(true);
  });
});
