import { describe, expect, it } from 'vitest';
import type { BlockLine } from '../../../src/core/chat/Block.js';
import { loneCapitals } from '../../../src/core/chat/letters/loneCapitals.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { line } from './blocks.js';

const smallPx = 20;
/** A word whose letters stand at these heights: how far below the top of the line they begin, and how high they are. */
const read = (text: string, ...letters: readonly (readonly [top: number, height: number])[]): string => {
  const run: BlockLine = line(text, { x: 60, y: 100 });
  const wide = 18;
  const boxes = letters.map(([top, height], at): Box => [60 + at * wide, 100 + top, wide - 2, height]);
  const [whole] = run.words;
  return loneCapitals([{ ...run, words: [{ ...whole!, bbox: [60, 100, letters.length * wide, 32] }], letters: boxes }], smallPx)[0]!.words[0]!.text;
};
const capitals = (count: number, height = 26): readonly (readonly [number, number])[] => Array.from({ length: count }, () => [0, height] as const);

describe('a word by itself', () => {
  it.each<[text: string, height: number, told: string]>([
    ['стоп', 26, 'СТОП'],
    ['cTon', 26, 'СТОП'],
    ['СТОП', 26, 'СТОП'],
    ['стоп', 20, 'стоп'],
    ['Ozon', 26, 'Ozon'],
    ['hill', 26, 'hill'],
  ])('«%s» whose letters all are %d px high is «%s»', (text, height, told) => expect(read(text, ...capitals(4, height))).toBe(told));

  it('is in small letters where they are lower than the first', () => expect(read('Стоп', [0, 26], [6, 20], [6, 20], [6, 20])).toBe('Стоп'));

  it('begins with its only capital where the last letter hangs below the line', () => {
    expect(read('АУ', [0, 26], [6, 27])).toBe('Ау');
    expect(read('ЖДУ', [0, 30], [6, 28])).toBe('Жду');
    expect(read('АУ', [0, 26], [0, 26])).toBe('АУ');
    expect(read('AY', [0, 26], [6, 27])).toBe('AY');
  });

  it('is told by itself alone', () => {
    const run = line('стоп игра', { x: 60, y: 100 });
    expect(loneCapitals([run], smallPx)).toEqual([run]);
  });
});
