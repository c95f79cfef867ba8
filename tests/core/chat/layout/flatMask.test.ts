import { describe, expect, it } from 'vitest';
import { flatMask } from '../../../../src/core/chat/layout/flatMask.js';
import { marksIn } from './bits.js';
import { packPixels } from '../../../../src/core/chat/layout/packPixels.js';
import type { Raster } from '../../../../src/core/chat/layout/Raster.js';

const tolerance = 4;

/** One-coloured stretches of differing length with pixels that stand out by a little or by much, the same at every run. */
function drawn(width: number, height: number, strayEvery: number): Raster {
  const data = new Uint8Array(width * height * 3).fill(200);
  let state = 7;
  const next = (below: number): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  for (let i = next(strayEvery); i < width * height; i += 1 + next(strayEvery)) data[i * 3 + next(3)] = [198, 204, 205, 90][next(4)]!;
  return { width, height, data };
}

/** As the promise reads: every neighbour of every pixel is looked at. */
function plainly({ width, height, data }: Raster): boolean[] {
  const mask: boolean[] = [];
  const isFlat = (x: number, y: number, channel: number): boolean => {
    const around: number[] = [];
    for (let v = y - 1; v <= y + 1; v += 1) for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u += 1) around.push(data[(v * width + u) * 3 + channel]!);
    return Math.max(...around) - Math.min(...around) <= tolerance;
  };
  for (let y = 0; y < height; y += 1) {
    const inner = Math.min(height - 2, Math.max(1, y));
    for (let x = 0; x < width; x += 1) mask[y * width + x] = [0, 1, 2].every((channel) => isFlat(x, inner, channel));
  }
  return mask;
}

describe('the flat pixels of a picture', () => {
  it.each([
    [40, 30, 3],
    [40, 30, 25],
    [61, 17, 120],
    [5, 9, 7],
    [3, 3, 5],
    [1, 8, 4],
    [2, 6, 4],
  ])('are those around which no channel differs by more (%d×%d, a stray one within %d)', (width, height, strayEvery) => {
    const raster = drawn(width, height, strayEvery);
    expect(marksIn(flatMask(raster, packPixels(raster), tolerance))).toEqual(plainly(raster));
  });

  it('are all of a picture of one colour', () => {
    const raster = { width: 6, height: 5, data: new Uint8Array(90).fill(17) };
    expect(marksIn(flatMask(raster, packPixels(raster), tolerance)).every((isFlat) => isFlat)).toBe(true);
  });
});
