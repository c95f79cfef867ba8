import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { black, flat, line, screen, stampLine, violet } from './blocks.js';

type Ink = typeof violet;
const name = (text: string, y: number, ink: Ink = violet): Block => flat('left', y, line(text, { ink }), { x: 40 });
const text = (words: string, y: number): Block => flat('left', y, words, { x: 280 });
const rows = (ink?: Ink): Block[] => [
  flat('right', 300, stampLine('18:50'), { x: 880 }), name('ebassi', 350, ink), text('Серверы сейчас перегружены', 350),
  flat('left', 420, stampLine('3 участника вошли'), { x: 40 }),
  name('Мария', 490, ink), text('да, уже видно', 490),
  flat('right', 560, stampLine('18:57'), { x: 880 }), name('ebassi', 610, ink), text('вернёмся к этому завтра', 610),
];
const read = (blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map(({ kind, author, time, text: said }) => [kind, author, time, said]);

describe('a column of coloured names with texts beside it', () => {
  it('tells who says what, and when by the stamp above the row; the rest are notices', () => {
    expect(read([...rows(), name('anna_k', 1700)])).toEqual([
      ['message', 'ebassi', '18:50', 'Серверы сейчас перегружены'],
      ['system', null, null, '3 участника вошли'],
      ['message', 'Мария', null, 'да, уже видно'],
      ['message', 'ebassi', '18:57', 'вернёмся к этому завтра'],
    ]);
  });

  it('is none in the ink of the texts, as labels of a form are, nor of two rows', () => {
    expect(read(rows(black)).some(([kind]) => kind === 'system')).toBe(false);
    expect(read(rows().slice(0, 6)).some(([kind]) => kind === 'system')).toBe(false);
  });
});
