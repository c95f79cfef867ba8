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

describe('a stroke between letters or digits', () => {
  it('is a dash where it is wider than a hyphen', () => {
    expect(read('3-10', [25])).toBe('3–10');
    expect(read('пн-пт', [24])).toBe('пн–пт');
  });
  it('is a hyphen where it is as narrow as one, in a title as well', () => {
    expect(read('кто-то', [15])).toBe('кто-то');
    expect(read('кто-то', [22], 38)).toBe('кто-то');
  });
  it('is told stroke by stroke', () => expect(read('кто-то-3-5', [15, 15, 25])).toBe('кто-то-3–5'));
  it('stays as it was read at the edge of a word and where strokes cannot be told', () => {
    expect(read('-500', [25])).toBe('-500');
    expect(read('3-10', [25, 25])).toBe('3-10');
  });
});
