import { describe, expect, it } from 'vitest';
import { areSo } from '../../../../src/core/chat/layout/areSo.js';

describe('places', () => {
  it.each([
    [0, 10, 1, 0.5, 5, true],
    [0, 10, 1, 0.5, 4, false],
    [0, 10, 2, 0.5, 5, true],
    [3, 10, 3, 1, 10, true],
    [3, 10, 3, 1, 9, false],
    [5, 5, 1, 0.5, 9, false],
    [6, 5, 1, 0, 9, false],
  ])('from %d to before %d, every %d., are so to %d of them where those below %d are: %s', (from, to, pace, share, below, expected) => {
    expect(areSo(from, to, pace, share, (at) => at < below)).toBe(expected);
  });

  it('are looked at no longer than it is open', () => {
    let asked = 0;
    areSo(0, 1000, 1, 0.9, () => {
      asked += 1;
      return false;
    });
    expect(asked).toBe(101);
  });
});
