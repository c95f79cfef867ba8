import { describe, expect, it } from 'vitest';
import { ShrunkRaster } from '../../../../src/core/chat/layout/ShrunkRaster.js';
import type { Raster } from '../../../../src/core/chat/layout/Raster.js';

/** A picture of 7×6 whose red tells the column, green the row. */
const picture: Raster = { width: 7, height: 6, data: Uint8Array.from(Array.from({ length: 42 }, (_, at) => [(at % 7) * 10, Math.floor(at / 7) * 20, 5]).flat()) };

describe('a shrunk part of a picture', () => {
  it('has the mean of the pixels that became one, without what is left over at its right and foot', () => {
    const { raster } = new ShrunkRaster(picture, [1, 2, 5, 4], 2);
    expect([raster.width, raster.height]).toEqual([2, 2]);
    expect([...raster.data]).toEqual([15, 50, 5, 35, 50, 5, 15, 90, 5, 35, 90, 5]);
  });

  it('is the part itself where nothing shrinks', () => {
    expect([...new ShrunkRaster(picture, [2, 1, 1, 2], 1).raster.data]).toEqual([20, 20, 5, 20, 40, 5]);
  });

  it('is seen in the whole picture where nothing shrinks, and in one of its own elsewhere', () => {
    expect(new ShrunkRaster(picture, [2, 1, 1, 2], 1).part).toEqual({ raster: picture, box: [2, 1, 1, 2] });
    expect(new ShrunkRaster(picture, [1, 2, 5, 4], 2).part.box).toEqual([0, 0, 2, 2]);
  });

  it('tells the rows of the whole picture, those that meet once, none outside of the part', () => {
    const small = new ShrunkRaster(picture, [1, 2, 5, 4], 2);
    expect(small.rowsOf([[1.2, 1.6], [-1, 0.4]])).toEqual([[2, 3], [4, 6]]);
    expect(small.rowsOf([[1, 9], [0.5, 1]])).toEqual([[3, 6]]);
  });
});
