import { describe, expect, it } from 'vitest';
import { wordPosition } from '../../../src/renderer/exhibit/wordPosition.js';

describe('a position in a recording', () => {
  it.each([
    [0, '0:00'],
    [12_900, '0:12'],
    [61_000, '1:01'],
    [3_723_000, '1:02:03'],
  ])('%i ms is %s', (offsetMs, said) => {
    expect(wordPosition(offsetMs)).toBe(said);
  });
});
