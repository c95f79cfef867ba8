import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, grey, line, screen, stampLine } from './blocks.js';

/** Who and when, and below them what is said, as one block on the panel; without text only the heading. */
function headed(y: number, author: string, ...texts: string[]): Block {
  const lines = [line(author, { x: 60, y, xHeightPx: 28, ink: [30, 80, 90] }), stampLine('3 мар. 2024 г., 02:48', { x: 60, y: y + 50 }), ...texts.map((text, at) => line(text, { x: 60, y: y + 100 + 50 * at }))];
  return { ...flat('left', y, author), bbox: [60, y, 700, 50 * lines.length], lines, stamps: [] };
}
const told = (...blocks: Block[]): string[] => interpretBlocks(blocks, screen()).messages.map(({ author, text }) => `${author ?? '–'}: ${text}`);
const thread = [headed(700, 'Татьяна', 'Верно ли я понимаю, что вы хотите вернуть товар'), headed(1000, 'Вы', 'Где посылка, которую я жду с января')];
const at = (x: number, y: number, text: string): Block => ({ ...flat('left', y, text), ...((one) => ({ bbox: one.bbox, lines: [one] }))(line(text, { x, y })) });

describe('a thread on the panel whose messages have headings', () => {
  it('keeps words together that an emoji parts', () => {
    expect(told(...thread, headed(1300, 'Вы', 'Спасибо'), at(300, 1400, 'очень помогли')).at(-1)).toBe('Вы: Спасибо очень помогли');
  });

  it('has one message of a list above its first heading', () => {
    expect(told(at(60, 400, '1. Откройте раздел'), at(60, 450, '2. Нажмите вернуть'), at(60, 500, '3. Приложите фото'), ...thread)[0]).toBe('–: 1. Откройте раздел 2. Нажмите вернуть 3. Приложите фото');
  });

  it('leaves lines that are no points of a list, and such as stand far below', () => {
    // Above letters, whose headings tell days, all is the rest of one.
    const hours = thread.map((one): Block => ({ ...one, lines: one.lines.map((own, index) => (index === 1 ? stampLine('02:48', { x: 60, y: own.bbox[1] }) : own)) }));
    expect(told(at(60, 300, '1. Откройте раздел'), at(60, 500, '3. Приложите фото'), ...hours).slice(0, 2)).toEqual(['–: 1. Откройте раздел', '–: 3. Приложите фото']);
  });

  it('takes the file below the addressed heading of a letter for what it brings', () => {
    const letter = (y: number, author: string, whom: string, ...texts: string[]): Block => ({ ...headed(y, author), lines: [line(author, { x: 60, y, xHeightPx: 28 }), stampLine('3 мар. 2024 г., 02:48', { x: 600, y: y + 5 }), line(whom, { x: 60, y: y + 50, xHeightPx: 20, contrast: 0.4, ink: grey }), ...texts.map((text, index) => line(text, { x: 60, y: y + 100 + 50 * index }))] });
    expect(told(letter(300, 'Наталья', 'кому: мне', 'Мы получили ваше сообщение и уже работаем'), letter(600, 'Вы', 'кому: Поддержка'), at(120, 720, 'видео.mp4'))).toEqual(['Наталья: Мы получили ваше сообщение и уже работаем', 'Вы: видео.mp4']);
  });
});

describe('the product above the bubbles', () => {
  it('is no message, its price counting for no words', () => {
    const talk = [bubble('left', 500, ['Здравствуйте, чем мы можем помочь вам сегодня'], { stamp: '10:00', seen: '10:00' }), bubble('right', 700, ['Хочу вернуть куртку, которая не подошла'], { stamp: '10:02', seen: '10:02' })];
    expect(told(flat('left', 230, 'ТеплоДом Куртка зимняя · 7 490 ₽'), ...talk)).toHaveLength(2);
    expect(told(flat('left', 230, 'Когда же мне вернут мои 7 490 ₽ назад'), ...talk)).toHaveLength(3);
  });
});
