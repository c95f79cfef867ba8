import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, screen } from './blocks.js';

const ground: Block['fillColour'] = [0, 0, 0];
const talk = [bubble('left', 300, ['Какой размер указан', 'на бирке?']), bubble('right', 500, ['Сорок второй', 'размер'])];
const words = (look: Parameters<typeof line>[1] = {}): ReturnType<typeof line>[] => [line('Кто принял решение', { xHeightPx: 21, contrast: 0.55, ...look }), line('98505371-0001', { xHeightPx: 27, contrast: 0.55, ...look })];
const told = (outlined: Block, ...below: Block[]) => interpretBlocks([...talk, outlined, ...below], screen()).messages.slice(2).map(({ text, quote }) => [text, quote ?? null]);
const answer = bubble('right', 840, ['Сколько можно', 'ждать']);

describe('a bubble with an outline alone', () => {
  it('is what the bubble below answers', () => {
    expect(told(bubble('right', 700, words(), { fillColour: ground }), answer)).toEqual([['Сколько можно ждать', 'Кто принял решение 98505371-0001']]);
  });

  it('is gone where the edge hides the answer', () => {
    expect(told(bubble('right', 1650, words(), { fillColour: ground, cutBottom: true }))).toEqual([]);
  });

  it.each<[why: string, outlined: Block]>([
    ['filled as others are', bubble('right', 700, words())],
    ['as strong as what is said', bubble('right', 700, words({ contrast: 0.95 }), { fillColour: ground })],
    ['filled with a strong colour, which a gradient changes from bubble to bubble', bubble('right', 700, words(), { fillColour: [120, 90, 230] })],
    ['as large as what is said', bubble('right', 700, words({ xHeightPx: 26 }), { fillColour: ground })],
    ['a sign on a picture', bubble('right', 700, [line('a', { xHeightPx: 12, contrast: 0.13 })], { fillColour: ground })],
    ['a number read on a picture, surely', bubble('right', 700, [line('2880', { xHeightPx: 20, contrast: 0.5 })], { fillColour: ground, bbox: [330, 700, 640, 130] })],
    ['stamped', bubble('right', 700, words(), { fillColour: ground, stamp: '14:35', seen: '14:35' })],
  ])('is a message where it is %s', (_, outlined) => expect(told(outlined, { ...answer, bbox: [330, 900, 640, 140] })).toHaveLength(2));
});

it('a button that the edge cuts is none: its field is far wider than its words', () => {
  const button = bubble('left', 1650, [], { lines: [line('Заказ', { x: 305, y: 1670, xHeightPx: 21, contrast: 0.55 })], fillColour: ground, bbox: [30, 1650, 620, 70], cutBottom: true });
  expect(told(button)).toEqual([['Заказ', null]]);
});

it('bubbles with an outline side by side are buttons, and answered by nobody', () => {
  const button = (x: number, text: string) => bubble('left', 700, [line(text, { xHeightPx: 21, contrast: 0.55 })], { fillColour: ground, bbox: [x, 700, 300, 80] });
  expect(told(button(30, 'Ответ помог'), button(340, 'Не помог'), answer).at(-1)).toEqual(['Сколько можно ждать', null]);
});
