import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { fullPart } from '../../../../src/core/chat/layout/fullPart.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const [width, height] = [200, 240];

/** The full part of a region that is made of boxes. */
function part(...boxes: readonly Box[]): Box {
  const labels = new Uint16Array(width * height);
  for (const [x, y, w, h] of boxes) for (let row = y; row < y + h; row += 1) labels.fill(7, row * width + x, row * width + x + w);
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const [far, low] = [Math.max(...boxes.map(([x, , w]) => x + w)), Math.max(...boxes.map(([, y, , h]) => y + h))];
  return fullPart({ label: 7, box: [left, top, far - left, low - top], area: 0, hullArea: 0 }, labels, width).box;
}

describe('the full part of a region', () => {
  it('is the foot below one side of a frame', () => {
    expect(part([20, 20, 4, 140], [20, 160, 160, 50])).toEqual([20, 160, 160, 50]);
  });

  it.each<[what: string, boxes: Box[]]>([
    ['it is a rectangle', [[20, 20, 160, 100]]],
    ['what stands above is no thin stroke', [[20, 20, 60, 140], [20, 160, 160, 50]]],
    ['it is all thin', [[20, 20, 4, 140], [20, 160, 160, 3], [20, 160, 4, 60]]],
  ])('is all of it where %s', (_, boxes) => expect(part(...boxes)[1]).toBe(20));

  it('joins a picture as its caption, of whose frame a copy left one side', () => {
    const picture: Colour = [84, 96, 110];
    const raster = new Canvas(480, 900, white).bubble([14, 60, 300, 90], grey, black).bubble([206, 180, 260, 54], blue, white).bubble([14, 260, 210, 54], grey, black).bubble([206, 650, 260, 60], blue, white).fill([206, 400, 6, 250], blue).fill([212, 400, 248, 250], picture);
    const block = findBlocks(raster)!.blocks.find(({ box }) => box[1] === 400)!;
    expect([block.shape, block.box, block.runs.length > 0]).toEqual(['bubble', [206, 400, 260, 310], true]);
  });
});
