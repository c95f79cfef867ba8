import { describe, expect, it } from 'vitest';
import { greyIn } from '../../../../src/core/chat/layout/greyIn.js';

describe('the grey of a box', () => {
  const raster = { width: 3, height: 2, data: Uint8Array.from([1, 2, 3, 10, 20, 30, 255, 255, 255, 0, 0, 0, 200, 100, 50, 7, 7, 9]) };
  it('is how light the darkest channel is, or how dark the lightest', () => {
    expect([...greyIn(raster, [1, 0, 2, 2], true)]).toEqual([10, 255, 50, 7]);
    expect([...greyIn(raster, [1, 0, 2, 2], false)]).toEqual([225, 0, 55, 246]);
  });
});
