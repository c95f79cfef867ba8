import { expect, it } from 'vitest';
import { meanColour } from '../../../../src/core/chat/layout/meanColour.js';
import type { Raster } from '../../../../src/core/chat/layout/Raster.js';

/** Two pixels a row: black and (200, 100, 50), above each other. */
const raster: Raster = { width: 2, height: 2, data: new Uint8Array([0, 0, 0, 200, 100, 50, 0, 0, 0, 200, 100, 50]) };

it('the mean colour is that of the pixels in a box, as far as it lies in the picture', () => {
  expect(meanColour(raster, [0, 0, 2, 2])).toEqual([100, 50, 25]);
  expect(meanColour(raster, [1, -3, 5, 4])).toEqual([200, 100, 50]);
  expect(meanColour(raster, [2, 0, 3, 2])).toEqual([0, 0, 0]);
});
