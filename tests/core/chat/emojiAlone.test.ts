import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, picture, screen, stampLine, violet } from './blocks.js';

const told = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map((one) => [one.author, one.time, one.text]);

describe('a heading in a chat without bubbles', () => {
  /** «Мария  14:32» with texts below. */
  const paragraph = (author: string, time: string, y: number, ...texts: readonly string[]): Block => {
    const lines = [line(author, { ink: violet, xHeightPx: 22, x: 30, y }), stampLine(time, { x: 200, y }), ...texts.map((one, at) => line(one, { x: 30, y: y + 45 + at * 50 }))];
    return { ...flat('left', y, author, { x: 30 }), bbox: [30, y, 900, 33 + texts.length * 50], lines };
  };
  const talk = (room: number, between: readonly Block[] = []): unknown[] => told(paragraph('Мария', '14:30', 300, 'Какой размер указан на бирке?'), paragraph('Вы', '14:32', 500), ...between, paragraph('Мария', '14:35', 533 + room, 'Спасибо, сейчас проверим'));

  it('with a line’s room below it stands above an emoji', () => expect(talk(90)[1]).toEqual(['Вы', '14:32', '']));
  it('with signs that say nothing right below it stands above an emoji, whatever is sent next', () => {
    const wave: Block = { ...picture('left', 700), bbox: [30, 700, 400, 60] };
    const one = (below: string, x: number): unknown => {
      const made = paragraph('Вы', '14:32', 500, below);
      const lines = made.lines.map((own, at) => (at === 2 ? line(below, { x, y: 545, confidence: 0.4 }) : own));
      return told(paragraph('Мария', '14:30', 300, 'Какой размер указан на бирке?'), { ...made, lines }, paragraph('Мария', '14:35', 640), wave)[1];
    };
    expect(one('wv', 30)).toEqual(['Вы', '14:32', '']);
    expect(one('wv', 130)).not.toEqual(['Вы', '14:32', '']);
    expect(one('14:32', 30)).not.toEqual(['Вы', '14:32', '']);
  });
  it('right above the next one is none', () => expect(talk(50)).toHaveLength(2));
  it('above what was sent is that one’s', () => expect(talk(560, [{ ...picture('left', 560), bbox: [30, 560, 400, 480] }])).toHaveLength(3));
});

describe('a low bubble without letters and time, where others bear theirs', () => {
  const others = [300, 500, 700].map((y) => bubble('right', y, ['Где мой заказ, скажите'], { stamp: '14:3' + String(y / 100 - 3) }));
  const small = (fillColour: Block['fillColour'], x: number): Block => ({ ...bubble('right', 920, []), bbox: [x, 920, 150, 140], fillColour });

  it('is an emoji with the fill and the edge of its column', () => expect(told(...others, small([204, 228, 254], 820)).at(-1)).toEqual([null, null, '']));
  it('is a button with a fill of its own', () => expect(told(...others, small([240, 240, 240], 820))).toHaveLength(3));
});
