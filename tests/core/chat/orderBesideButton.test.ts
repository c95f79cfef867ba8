import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { textOf } from '../../../src/core/chat/Piece.js';
import { takeFrame } from '../../../src/core/chat/takeFrame.js';
import { bubble, flat, screen } from './blocks.js';

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ lines }) => lines.map(({ words }) => textOf(words)).join(' '));
const talk = [bubble('left', 420, ['Добрый день, чем могу помочь?', 'Напишите номер заказа']), bubble('right', 640, ['Где мой заказ?', 'Жду уже неделю']), bubble('left', 860, ['Сейчас проверю'])];

it('the order beside its button is no message, down to the line right above the first bubble, where that is nearer to the line above it', () => {
  const order = (last: number): Block[] => [flat('left', 230, 'Заказ', { x: 60 }), flat('left', 280, 'Кроссовки беговые', { x: 60 }), bubble('right', 265, ['Подробнее'], { bbox: [720, 265, 240, 60] }), flat('left', last, '4 990 ₽ В пути', { x: 60 })];
  const kept = (last: number): string[] => textsOf(takeFrame([...order(last), ...talk], screen({ panel: [0, 80, 1000, 1800] })).blocks);
  expect(kept(330)).toEqual(textsOf(talk));
  expect(kept(370)).toEqual(['4 990 ₽ В пути', ...textsOf(talk)]);
});
