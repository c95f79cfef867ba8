import { describe, expect, it } from 'vitest';
import { roundDots } from '../../../src/core/chat/letters/roundDots.js';
import { tidyWords } from '../../../src/core/chat/letters/tidyWords.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { line } from './blocks.js';

/** A line whose first word is drawn as told, px from its corner; small letters are 26 px high and stand on the row 39. */
function read(text: string, ...marks: readonly Box[]): string {
  const one = line(text, { confidence: 0.4 });
  const [x, y] = one.words[0]!.bbox;
  const drawn = roundDots({ ...one, letters: marks.map(([left, top, width, height]) => [x + left, y + top, width, height]) });
  return tidyWords(drawn.words, 'царапина').map((word) => word.text).join(' ');
}

describe('round dots in the middle of the height of letters', () => {
  it('are a bullet before what a list names, whatever was read', () => {
    expect(read('» царапина', [4, 20, 12, 12])).toBe('• царапина');
    expect(read('* царапина', [4, 20, 12, 12])).toBe('• царапина');
  });
  it('are as many as there are marks', () => expect(read('ее 1776 за сутки', [1, 20, 12, 12], [20, 20, 12, 12])).toBe('•• 1776 за сутки'));
  it('are none where they are as large as letters, low, wide, or not alike', () => {
    expect(read('ее 1776 за сутки', [1, 13, 24, 26], [27, 13, 24, 26])).toBe('ее 1776 за сутки');
    expect(read('* царапина', [4, 30, 12, 12])).toBe('царапина');
    expect(read('« царапина', [2, 20, 16, 10])).toBe('царапина');
    expect(read('ее 1776 за сутки', [1, 20, 12, 12], [20, 16, 12, 18])).toBe('ее 1776 за сутки');
  });
});
