import { describe, expect, it } from 'vitest';
import { boxAround, boxWithin } from '../../../src/core/exhibit/boxGeometry.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { cutsOf, splitMessage } from '../../../src/core/exhibit/splitMessage.js';
import { shotOf } from '../../support/exhibit/shot.js';

const message = shotOf([{ lines: ['один два', 'три'] }]).messages[0]!;

describe('cutting a message', () => {
  it('is offered between any two words, and told where a line ends', () => {
    expect(cutsOf(message)).toEqual([
      { at: 4, isLineEnd: false },
      { at: 8, isLineEnd: true },
    ]);
    expect(cutsOf({ ...message, text: 'раз два', words: [] })).toEqual([{ at: 3, isLineEnd: false }]);
  });

  it.each([
    ['between lines', message, 8, [20, 100, 600, 50], [20, 150, 600, 50]],
    ['within a line, which then belongs to both', message, 4, [20, 100, 600, 45], [20, 115, 600, 85]],
    ['within its only line', { ...message, text: 'один два', words: message.words.slice(0, 2) }, 4, [20, 100, 64, 100], [84, 100, 536, 100]],
    ['by the length of its text when its words have no places', { ...message, words: [] }, 8, [20, 100, 600, 67], [20, 167, 600, 33]],
  ])('%s gives each part its box', (_where, cut, at, upper, lower) => {
    expect(splitMessage(cut, at)?.map(({ bbox }) => bbox)).toEqual([upper, lower]);
  });

  it.each([0, 12, -3, 40])('at %d, where one part would say nothing, is none', (at) => {
    expect(splitMessage(message, at)).toBeNull();
  });
});

describe('boxes', () => {
  it('are around others', () => {
    expect(boxAround([[10, 20, 30, 40], [0, 50, 5, 50]])).toEqual([0, 20, 40, 80]);
  });

  it.each<readonly [string, Box, Box]>([
    ['lies within', [10.4, 20.6, 30, 40], [10, 21, 30, 40]],
    ['hangs over the upper left corner', [-10, -20, 30, 40], [0, 0, 30, 40]],
    ['hangs over the lower right corner', [90, 190, 30, 40], [70, 160, 30, 40]],
    ['is larger than the image', [-5, -5, 500, 500], [0, 0, 100, 200]],
    ['is nothing', [50, 50, -3, 0], [50, 50, 4, 4]],
  ])('stay within the image: one that %s', (_what, box, expected) => {
    expect(boxWithin(box, { widthPx: 100, heightPx: 200 })).toEqual(expected);
  });
});
