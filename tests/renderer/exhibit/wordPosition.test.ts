import { describe, expect, it } from 'vitest';
import { parsePosition, wordPosition } from '../../../src/renderer/exhibit/wordPosition.js';

describe('a position in a recording', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [14_000, '0:14'],
    [62_500, '1:02'],
    [3_723_000, '1:02:03'],
    [36_000_000, '10:00:00'],
  ])('of %i ms is written %s', (offsetMs, text) => {
    expect(wordPosition(offsetMs)).toBe(text);
  });

  it.each([
    ['14', 14_000],
    ['90', 90_000],
    [' 1:02 ', 62_000],
    ['1:2', 62_000],
    ['1:02:03', 3_723_000],
    ['1:60', null],
    ['1:02:03:04', null],
    ['-1', null],
    ['1,5', null],
    ['', null],
    ['soon', null],
  ])('typed as «%s» means %s', (text, offsetMs) => {
    expect(parsePosition(text)).toBe(offsetMs);
  });

  it('comes back as it was written', () => {
    for (let seconds = 0; seconds < 20_000; seconds += 7) expect(parsePosition(wordPosition(seconds * 1000))).toBe(seconds * 1000);
  });
});
