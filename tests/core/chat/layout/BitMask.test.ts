import { describe, expect, it } from 'vitest';
import { BitMask } from '../../../../src/core/chat/layout/BitMask.js';
import { drawn } from './bits.js';

describe('marks of one bit each', () => {
  it.each([1, 5, 31, 32, 33, 64, 70])('are all there at first, and none beyond the picture (%d wide)', (width) => {
    const mask = new BitMask(width, 2);
    expect(drawn(mask)).toEqual(['#'.repeat(width), '#'.repeat(width)]);
    if (width % 32 !== 0) expect(mask.words.at(-1)! >>> width % 32).toBe(0);
  });

  it.each([
    [0, 0],
    [0, 70],
    [3, 4],
    [0, 32],
    [31, 33],
    [32, 64],
    [5, 69],
  ])('are cleared from %d to before %d, in one row', (from, to) => {
    const mask = new BitMask(70, 3);
    mask.clear(1, from, to);
    const whole = '#'.repeat(70);
    expect(drawn(mask)).toEqual([whole, whole.slice(0, from) + '.'.repeat(to - from) + whole.slice(to), whole]);
  });

  it('are copied from row to row', () => {
    const mask = new BitMask(40, 3);
    mask.clear(2, 10, 20);
    mask.copyRow(2, 0);
    expect(drawn(mask)[0]).toBe(drawn(mask)[2]);
    expect(drawn(mask)[1]).toBe('#'.repeat(40));
  });
});
