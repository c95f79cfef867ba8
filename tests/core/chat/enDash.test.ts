import { describe, expect, it } from 'vitest';
import { enDash } from '../../../src/core/chat/letters/enDash.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { line } from './blocks.js';

const emPx = 48;
/** «за», a word whose strokes are so wide, «дней»; in a title all is larger. */
function read(word: string, widths: readonly number[], xHeightPx = 26): string {
  const one = line(`за ${word} дней`, { xHeightPx });
  const [x, y] = one.words[1]!.bbox;
  const strokes = widths.map((width, at): Box => [x + 10 + at * 40, y + 24, width, 4]);
  return enDash({ ...one, letters: [[x + 2, y, 6, 34], ...strokes] }, emPx).words[1]!.text;
}

describe('a stroke between the ends of a range', () => {
  it.each([['3-10', '3–10'], ['пн-пт,', 'пн–пт,'], ['(10:00-19:00)', '(10:00–19:00)']])('is a dash where it is wider than a hyphen: %s', (word, told) => expect(read(word, [25])).toBe(told));
  it('is a hyphen where it is as narrow as one, in a title as well', () => {
    expect(read('3-10', [15])).toBe('3-10');
    expect(read('3-10', [22], 38)).toBe('3-10');
  });
  it('stays as it was read where strokes cannot be told', () => expect(read('3-10', [25, 25])).toBe('3-10'));
});

describe('a stroke in another word', () => {
  it.each(['кто-то', '98867244-0008', '8-916-555', 'T-3168', '-500'])('is a hyphen however wide: %s', (word) => expect(read(word, [25])).toBe(word));
});
