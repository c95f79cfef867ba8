import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { black, blue, Canvas, white } from './canvas.js';

describe('a wide page’s own ground', () => {
  it('is the panel of what stands on it, though it is less than half as high as wide', () => {
    const raster = new Canvas(1600, 820, white).fill([380, 220, 1220, 520], [236, 238, 240]).line(500, 150, 14, black);
    for (const row of [100, 180, 260, 340]) raster.line(40, row, 12, black);
    raster.bubble([460, 250, 300, 60], white, black).bubble([1240, 340, 280, 60], blue, white).bubble([460, 430, 420, 60], white, black).bubble([1100, 520, 420, 60], blue, white);
    expect(findBlocks(raster)!.blocks.map(({ shape, side, box }) => [shape, side, box[0], box[1]])).toEqual([
      ['bubble', 'left', 460, 250],
      ['bubble', 'right', 1240, 340],
      ['bubble', 'left', 460, 430],
      ['bubble', 'right', 1100, 520],
    ]);
  });
});
