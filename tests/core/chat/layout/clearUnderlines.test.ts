import { describe, expect, it } from 'vitest';
import { clearUnderlines } from '../../../../src/core/chat/layout/clearUnderlines.js';
import { connectRuns } from '../../../../src/core/chat/layout/connectRuns.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const [width, height] = [160, 60];

/** A mask of the given boxes, and how many things hang together in it after lines under words were taken out. */
function cleared(boxes: readonly Box[]): { readonly parts: number; readonly isAny: boolean; readonly before: number; readonly pixels: number } {
  const mask = new Uint8Array(width * height);
  for (const [x, y, w, h] of boxes) for (let row = y; row < y + h; row += 1) mask.fill(1, row * width + x, row * width + x + w);
  const whole = connectRuns(mask, width, height, true);
  const before = mask.reduce((sum, one) => sum + one, 0);
  const isAny = clearUnderlines(mask, width, whole);
  return { parts: connectRuns(mask, width, height, true).regionCount, isAny, before, pixels: mask.reduce((sum, one) => sum + one, 0) };
}

/** Upright strokes as letters have them. */
const strokes = (count: number, high = 16): Box[] => Array.from({ length: count }, (_, at) => [20 + at * 14, 20, 9, high]);

describe('the line under a word', () => {
  it('is taken out, so that its letters are letters again', () => {
    expect(cleared([...strokes(6), [20, 36, 79, 2]])).toMatchObject({ parts: 6, isAny: true });
  });

  it('is taken out where a letter that goes below crosses it', () => {
    expect(cleared([...strokes(5), [90, 20, 9, 22], [20, 38, 79, 1], [20, 35, 9, 3], [34, 35, 9, 3], [48, 35, 9, 3], [62, 35, 9, 3], [76, 35, 9, 3]])).toMatchObject({ isAny: true, parts: 7 });
  });

  it.each<[what: string, boxes: readonly Box[]]>([
    ['a dash', [[40, 30, 30, 3]]],
    ['a dash of heavy type', [[40, 30, 40, 8]]],
    ['«Ш», three strokes on one', [[20, 20, 4, 16], [30, 20, 4, 16], [40, 20, 4, 16], [20, 36, 24, 3]]],
    ['«Т» and a wide «Т», whose stroke is at the top', [[20, 20, 40, 3], [38, 20, 4, 22]]],
    ['a face cut by the edge, which has an area', [[0, 20, 60, 6], [4, 26, 52, 6], [10, 32, 40, 6], [18, 38, 24, 4]]],
    ['a word of joined letters without a line', [...strokes(6), ...Array.from({ length: 5 }, (_, at): Box => [29 + at * 14, at % 2 === 0 ? 32 : 22, 5, 2])]],
    ['«шни», whose wide «ш» touches the next letter', [[20, 20, 3, 16], [30, 20, 3, 16], [40, 20, 3, 16], [20, 34, 26, 2], [46, 20, 3, 16], [49, 27, 6, 2], [55, 20, 3, 16], [58, 26, 4, 2], [62, 20, 3, 16], [65, 24, 5, 5], [70, 20, 3, 16]]],
    ['letters apart from each other', strokes(6)],
  ])('is not seen in %s', (_, boxes) => {
    const { isAny, before, pixels } = cleared(boxes);
    expect([isAny, pixels]).toEqual([false, before]);
  });

  it('above a word is left: a stroke over all its letters', () => {
    expect(cleared([...strokes(6), [20, 18, 79, 2]])).toMatchObject({ parts: 1, isAny: false });
  });
});
