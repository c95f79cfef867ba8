import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import type { Piece } from '../../../src/core/chat/Piece.js';
import { withSidesOfAuthors } from '../../../src/core/chat/withSidesOfAuthors.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

type Fill = Block['fillColour'];
const [white, rose]: readonly Fill[] = [[255, 255, 255], [250, 231, 224]] as const;
const told = (...blocks: Block[]): (readonly unknown[])[] => interpretBlocks(blocks, screen()).messages.map(({ side, author, text }) => [side, author, text]);

/** A card as wide as the panel with who wrote it, when, and what. */
const card = (y: number, author: string, said: string): Block => ({ ...bubble('left', y, []), bbox: [30, y, 940, 170], fillColour: white, lines: [line(author, { x: 60, y: y + 20 }), stampLine('15.03.2024 14:32', { x: 500, y: y + 20 }), line(said, { x: 60, y: y + 90 })] });

describe('cards of one width', () => {
  const cards = [card(400, 'Мария', 'Приложите фото товара'), card(600, 'Вы', 'Фото приложил вчера')];
  const sides = [['left', 'Мария', 'Приложите фото товара'], ['right', 'Вы', 'Фото приложил вчера']];

  it('are by their authors, whatever tag stands above them', () => {
    const tag: Block = { ...bubble('right', 300, ['На рассмотрении']), bbox: [620, 300, 340, 50] };
    expect(told(tag, ...cards)).toEqual(expect.arrayContaining(sides));
  });

  it('are all that is said: what one may do below them is not', () => {
    expect(told(...cards, flat('left', 800, 'Ответ клиенту Заметка', { x: 40 }))).toEqual(sides);
    expect(told(...cards, flat('center', 800, 'Обращение закрыто'))).toHaveLength(3);
  });
});

describe('cards without anybody called «you»', () => {
  const filled = (block: Block, fillColour: Fill): Block => ({ ...block, fillColour });
  const sidesOf = (...blocks: Block[]): unknown[] => told(...blocks).map(([side]) => side);
  const asked = card(400, 'Андрей', 'Прошу сделать перерасчёт');
  const answered = card(600, 'Алёна, поддержка Витрины', 'Проверяю по заказу');

  it('are the customer’s where the only name without a role stands on cards of another fill', () => {
    expect(sidesOf(filled(asked, rose), answered)).toEqual(['right', 'left']);
    expect(sidesOf(filled(asked, rose), filled(card(800, 'Мария', 'Тоже жду'), rose), answered)).toEqual(['left', 'left', 'left']);
  });

  it('are so whatever their fill where they are letters, and else may be of one who took over from a bot', () => {
    const sides = (headed: boolean, width: number): unknown[] => {
      const pieces = [asked, answered].map((block, at): Piece => ({ ...pieceOf({ ...block, ...(headed ? { headed } : {}) }), author: ['Андрей', 'Алёна, поддержка Витрины'][at]!, time: '14:32' }));
      return withSidesOfAuthors(pieces, width).map(({ block }) => block.side);
    };
    expect([sides(true, 1000), sides(true, 2000), sides(false, 1000)]).toEqual([['right', 'left'], ['right', 'left'], ['left', 'left']]);
  });
});

describe('bubbles that all begin at one edge', () => {
  const [left, width] = [60, 640];
  const said = (y: number, text: string, fillColour: Fill, wide = width): Block => ({ ...bubble('left', y, [line(text)]), bbox: [left, y, wide, 90], fillColour });
  const name = (y: number, author: string): Block => flat('left', y, stampLine(`${author}  14:32`), { x: left });
  const talk = [name(300, 'Мария'), said(340, 'Какой размер указан на бирке?', white), name(480, 'Вы'), said(520, 'Сорок второй, как и писали', rose, 700)];

  it('are by whom those filled alike are, where they bear no name', () => {
    expect(told(...talk, said(640, 'Так и есть', rose, 300), said(760, 'Хорошо, проверим', white, 420)).map(([side]) => side)).toEqual(['left', 'right', 'right', 'left']);
  });

  it('keep to their side where nobody is called «you»', () => {
    const others = [name(300, 'Мария'), talk[1]!, name(480, 'Олег'), talk[3]!];
    expect(told(...others, said(640, 'Так и есть', rose, 300)).map(([side]) => side)).toEqual(['left', 'left', 'left']);
  });
});
