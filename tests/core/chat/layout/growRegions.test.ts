import { describe, expect, it } from 'vitest';
import { growRegions } from '../../../../src/core/chat/layout/growRegions.js';
import type { Raster } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const width = 60;
const height = 40;

/** White with grey boxes. */
const drawn = (...boxes: readonly (readonly [Box, number])[]): Raster => drawnOn(width, height, boxes);

function drawnOn(width: number, height: number, boxes: readonly (readonly [Box, number])[]): Raster {
  const data = new Uint8Array(width * height * 3).fill(255);
  for (const [[x, y, w, h], grey] of boxes) {
    for (let row = y; row < y + h; row += 1) data.fill(grey, (row * width + x) * 3, (row * width + x + w) * 3);
  }
  return { width, height, data };
}

const whole: Box = [0, 0, width, height];
const boxesOf = (raster: Raster, leaves: readonly Box[] = [whole]): Box[] => growRegions(raster, leaves, 4).regions.map(({ box }) => box);

describe('regions', () => {
  it('are the ground and what is filled on it', () => {
    expect(boxesOf(drawn([[10, 10, 30, 20], 200]))).toEqual([whole, [10, 10, 30, 20]]);
  });

  it('reach around the letters in them', () => {
    const regions = growRegions(drawn([[10, 10, 30, 20], 200], [[24, 14, 2, 12], 0]), [whole], 4).regions;
    expect(regions.map(({ box, area }) => [box, area])).toEqual([
      [whole, width * height - 30 * 20],
      [[10, 10, 30, 20], 30 * 20 - 2 * 12],
    ]);
  });

  it('are nothing thinner than a padding', () => {
    expect(boxesOf(drawn([[10, 10, 40, 4], 100], [[10, 20, 3, 15], 100]))).toEqual([whole]);
  });

  it('end where their panel ends', () => {
    const leaves: Box[] = [[0, 0, width, 15], [0, 15, 20, 25], [20, 15, 40, 25]];
    expect(boxesOf(drawn(), leaves)).toEqual(leaves);
  });

  it('leave the picture as it was', () => {
    const raster: Raster = { ...drawn([[10, 10, 30, 20], 200]), data: Buffer.from(drawn([[10, 10, 30, 20], 200]).data) };
    const before = Uint8Array.from(raster.data);
    growRegions(raster, [whole], 4);
    expect(Uint8Array.from(raster.data)).toEqual(before);
  });
});

describe('two areas of one colour', () => {
  const side = 240;
  const fill = 200;
  const [upper, lower]: [Box, Box] = [[20, 20, 200, 60], [20, 140, 200, 60]];
  const told = (...between: readonly (readonly [Box, number])[]): Box[] => boxesOf(drawnOn(side, side, [[upper, fill], [lower, fill], ...between]), [[0, 0, side, side]]).slice(1);
  const isOne = (boxes: readonly Box[]): boolean => boxes.some(([, y, , height]) => y === 20 && height === 180);

  it('are two bubbles though a stroke of the wallpaper leads from one to the other', () => {
    expect(isOne(told([[100, 80, 2, 60], fill]))).toBe(false);
  });

  it('are two bubbles though several strokes do', () => {
    expect(isOne(told(...[40, 70, 100, 130, 160, 190].map((x): readonly [Box, number] => [[x, 80, 2, 60], fill])))).toBe(false);
  });

  it('are two bubbles close below each other though a drawing of the wallpaper fills some of the room between', () => {
    const near: Box = [20, 84, 200, 60];
    expect(boxesOf(drawnOn(side, side, [[upper, fill], [near, fill], [[98, 80, 5, 4], fill], [[106, 80, 5, 4], fill]]), [[0, 0, side, side]])[1]![3]).toBeLessThan(70);
  });

  it('are one bubble around a picture in it', () => {
    const picture: readonly [Box, number] = [[26, 80, 188, 60], 90];
    expect(told([[20, 80, 200, 60], fill], picture)[0]).toEqual([20, 20, 200, 180]);
  });

  it('are one bubble around a picture also where its frame is thinner than any padding', () => {
    const picture: readonly [Box, number] = [[24, 80, 192, 60], 90];
    expect(told([[20, 80, 200, 60], fill], picture)[0]).toEqual([20, 20, 200, 180]);
  });

  it('are one around the letters between them', () => {
    const words = Array.from({ length: 12 }, (_, at): readonly [Box, number] => [[30 + at * 15, 84, 11, 52], 0]);
    expect(told([[20, 80, 200, 60], fill], ...words)[0]).toEqual([20, 20, 200, 180]);
  });

  it('are two where another colour stands between them', () => {
    expect(told([[20, 80, 200, 60], 120])).toEqual([upper, [20, 80, 200, 60], lower]);
  });

  it('are one strip above or below a text where noise parts it, though it is lower than a stroke may be', () => {
    const sheet = 600;
    const beside = (other: Box): number => boxesOf(drawnOn(sheet, sheet, [[[20, 20, 80, 7], fill], [other, fill], [[100, 21, 40, 4], fill]]), [[0, 0, sheet, sheet]]).length - 1;
    expect(beside([140, 20, 80, 7])).toBe(1);
    expect(beside([140, 20, 80, 40])).toBe(2);
  });
});
