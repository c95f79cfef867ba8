import { describe, expect, it } from 'vitest';
import type { Region } from '../../../../src/core/chat/layout/labelRegions.js';
import { solidBox } from '../../../../src/core/chat/layout/solidBox.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const [width, height] = [120, 100];
const label = 7;

/** The solid box of a region that is made of boxes, among pixels of other regions. */
function solid(...parts: readonly Box[]): Box {
  const labels = new Uint16Array(width * height).fill(3);
  for (const [x, y, w, h] of parts) for (let row = y; row < y + h; row += 1) labels.fill(label, row * width + x, row * width + x + w);
  const [left, top] = [Math.min(...parts.map(([x]) => x)), Math.min(...parts.map(([, y]) => y))];
  const [far, low] = [Math.max(...parts.map(([x, , w]) => x + w)), Math.max(...parts.map(([, y, , h]) => y + h))];
  const region: Region = { label, box: [left, top, far - left, low - top], area: 0, hullArea: 0 };
  return solidBox(region, labels, width);
}

const bubble: Box = [30, 20, 60, 40];

describe('the solid box of a region', () => {
  it.each<[what: string, parts: Box[]]>([
    ['nothing where it is a rectangle', []],
    ['a tail at its foot', [[20, 54, 10, 6]]],
    ['a stroke of the wallpaper that runs into its side', [[90, 30, 25, 3]]],
    ['strokes above and below', [[50, 5, 4, 15], [70, 60, 3, 30]]],
    ['strokes at all sides', [[50, 5, 4, 15], [70, 60, 3, 30], [5, 40, 25, 2], [90, 30, 25, 3]]],
  ])('is without %s', (_, parts) => expect(solid(bubble, ...parts)).toEqual(bubble));

  it('keeps a thin frame around a picture', () => {
    expect(solid([30, 60, 60, 30], [30, 10, 2, 50], [88, 10, 2, 50])).toEqual([30, 10, 60, 80]);
  });

  it('keeps rounded corners', () => {
    expect(solid([36, 20, 48, 4], [32, 24, 56, 4], [30, 28, 60, 32])).toEqual([30, 20, 60, 40]);
  });

  it('is the region itself where all of it is thin', () => {
    expect(solid([30, 20, 60, 2])).toEqual([30, 20, 60, 2]);
  });
});
