import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen, violet } from './blocks.js';

const talk = [bubble('left', 300, ['Какой размер указан', 'на бирке?'], { stamp: '14:30' }), bubble('right', 500, ['Сорок второй', 'размер'], { stamp: '14:32' }), bubble('left', 700, ['Приложите фото', 'упаковки'], { stamp: '14:35' })];
const texts = (...blocks: Block[]): string[] => interpretBlocks([...talk, ...blocks], screen()).messages.map(({ text }) => text).slice(3);
const name = (more: Parameters<typeof line>[1] = {}): ReturnType<typeof line> => line('ТеплоДом', { ink: violet, xHeightPx: 21, contrast: 0.6, ...more });
const quoted = line('Какой размер указан', { xHeightPx: 21, contrast: 0.7 });
const cut = (lines: ReturnType<typeof line>[], more: Partial<Block> = {}): Block => bubble('right', 1640, lines, { cutBottom: true, ...more });

describe('what the lower edge leaves of an answer', () => {
  it.each<[what: string, block: Block]>([
    ['the name and the words that it answers', cut([name(), quoted])],
    ['the name alone', cut([name()])],
    ['what was told to be the quote', cut([quoted], { quoteBoxes: [[360, 1650, 500, 60]] })],
  ])('is no message: %s', (_, block) => expect(texts(block)).toEqual([]));

  it('is none on the panel itself either, where the bubble was not seen', () => {
    expect(texts(flat('left', 1640, name()), flat('left', 1690, quoted))).toEqual([]);
  });

  it.each<[what: string, block: Block]>([
    ['of the size of what is said', cut([line('Завтра пришлю'), line('фото бирки')])],
    ['of one ink', cut([line('Завтра', { xHeightPx: 21 }), line('пришлю фото', { xHeightPx: 21 })])],
    ['stamped', bubble('right', 1640, [name(), quoted], { stamp: '14:40', seen: '14:40' })],
    ['whole', bubble('right', 1400, [name(), quoted])],
  ])('is one where it is %s', (_, block) => expect(texts(block)).toHaveLength(1));
});
