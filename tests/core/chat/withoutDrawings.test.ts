import { describe, expect, it } from 'vitest';
import { withoutDrawings } from '../../../src/core/chat/withoutDrawings.js';
import { bubble, flat, stampLine } from './blocks.js';

const said = bubble('left', 300, ['Какой размер указан на бирке?']);
const scrap = (y: number, text: string, contrast = 0.35) => flat('right', y, stampLine(text, { contrast, confidence: 0.8 }));
const texts = ['aa', '8', '®', 'AS'];
const left = (blocks: Parameters<typeof withoutDrawings>[0]): number => withoutDrawings(blocks).length;

describe('pale scraps all over the panel', () => {
  it('are a wallpaper’s drawings', () => expect(withoutDrawings([said, ...texts.map((text, at) => scrap(500 + at * 200, text))])).toEqual([said]));

  it('are kept where there are few, where they are strong, and without bubbles', () => {
    expect(left([said, ...texts.slice(1).map((text, at) => scrap(500 + at * 200, text))])).toBe(4);
    expect(left([said, ...texts.map((text, at) => scrap(500 + at * 200, text, 0.8))])).toBe(5);
    expect(left(texts.map((text, at) => scrap(500 + at * 200, text)))).toBe(4);
  });

  it('are so also one by one where no text is as pale', () => {
    expect(left([said, scrap(500, 'dd', 0.2)])).toBe(1);
    expect(left([said, scrap(500, 'dd', 0.3)])).toBe(2);
  });

  it('are no names, times or words', () => {
    const names = ['Бот', '14:30', 'Мария'].map((text, at) => flat('left', 1400 + at * 100, stampLine(text, { contrast: 0.35, confidence: 0.95 })));
    expect(withoutDrawings([said, ...texts.map((text, at) => scrap(500 + at * 200, text)), ...names])).toEqual([said, ...names]);
  });
});
