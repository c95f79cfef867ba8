import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { textOf } from '../../../src/core/chat/Piece.js';
import { takeFrame } from '../../../src/core/chat/takeFrame.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

describe('a short text below its heading in a chat without bubbles', () => {
  it('is no title, though the answers to choose from stand on fields', () => {
    const said = (author: string, y: number, text: string): Block => {
      const lines = [line(author, { x: 60, y }), stampLine('14:30', { x: 300, y }), line(text, { x: 60, y: y + 50 })];
      return { ...flat('left', y, author, { x: 60, stamps: [{ text: '14:30', bbox: [300, y, 70, 30], confidence: 0.9 }] }), bbox: [60, y, 700, 90], lines };
    };
    const choices = ['Возврат товара', 'Где мой заказ'].map((text, at) => bubble('left', 900 + at * 120, [text]));
    const { blocks } = takeFrame([said('Анна', 200, 'Верно!'), said('Сергей', 360, 'Ещё вопрос: примерка у вас там есть?'), said('Анна', 520, 'Да, две примерочные, время не ограничено'), ...choices], screen({ panel: [0, 80, 1000, 1800] }));
    expect(blocks.map(({ lines }) => lines.map(({ words }) => textOf(words)).join(' '))).toContain('Анна 14:30 Верно!');
  });
});
