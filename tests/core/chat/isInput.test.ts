import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { inputOf } from '../../../src/core/chat/isInput.js';
import { bubble, line } from './blocks.js';

const context = { widthPx: 1000, heightPx: 2000 };
const said = (text: string, more: Partial<Block> = {}): Block => ({ ...bubble('right', 1500, [line(text, { contrast: 0.5, x: 520, y: 1520 })], { bbox: [490, 1500, 470, 90] }), ...more });
const isField = (block: Block, ...others: Block[]): boolean => inputOf([block, ...others], context) === block;

describe('what a field to write in might show', () => {
  it('is said where its words fill it, and where it is filled with a colour', () => {
    expect(isField(said('Ваше сообщение'))).toBe(true);
    expect(isField(said('Ваше сообщение', { fillColour: [51, 199, 89] }))).toBe(false);
    expect(isField(said('Оставьте у двери, пожалуйста'))).toBe(false);
    expect(isField({ ...said(''), lines: [line('Опишите что произошло', { contrast: 0.5, x: 70, y: 1520 })], bbox: [40, 1500, 920, 90] })).toBe(true);
  });

  it('is said where more is said below it, as the words over a keyboard are not', () => {
    const below = (text: string): Block => bubble('left', 1650, [line(text, { contrast: 0.5 })], { bbox: [40, 1650, 560, 90] });
    expect(isField(said('Ваше сообщение'), below('Хорошо, передам курьеру'))).toBe(false);
    expect(isField(said('Ваше сообщение'), below('хорошо'))).toBe(true);
  });

  it('is said where several bubbles are of its fill and its ink', () => {
    const white = { contrast: 0.6, ink: [255, 255, 255] } as const;
    const own = [900, 1100].map((y) => bubble('right', y, [line('Я у подъезда, вас не вижу', white)], { fillColour: [40, 40, 44] }));
    const asked = said('', { lines: [line('Ваше сообщение', { ...white, x: 520, y: 1520 })], fillColour: [40, 40, 44] });
    expect([isField(asked, ...own), isField({ ...asked, fillColour: [255, 255, 255] }, ...own), isField({ ...asked, lines: [line('Сообщение', { contrast: 0.4, ink: [150, 150, 150], x: 520, y: 1520 })] }, ...own)]).toEqual([false, true, true]);
  });
});
