import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, screen, stampLine } from './blocks.js';

/** A bubble that seems to stand at the right, of a place and width of its own. */
const said = (y: number, x: number, width: number, texts: readonly string[], stamp: string): Block => {
  const one = bubble('right', y, texts, { stamp });
  return { ...one, bbox: [x, y, width, one.bbox[3]], fillColour: [255, 255, 255] };
};
const name = (y: number, x: number, author: string): Block => flat('right', y, stampLine(author), { x });
const sides = (...blocks: Block[]): string[] => interpretBlocks(blocks, screen()).messages.filter(({ kind }) => kind === 'message').map(({ side, author }) => `${side} ${author ?? ''}`.trim());

it('has whoever is named at the left where own messages are called «you»', () => {
  const talk = [name(300, 190, 'Алина'), said(340, 180, 790, ['Здравствуйте! Чем могу помочь?', 'Напишите номер заказа'], '10:02'), name(600, 50, 'Вы'), said(640, 40, 790, ['Заказ приехал без зарядного блока', 'хотя в карточке он указан'], '10:03')];
  expect(sides(...talk)).toEqual(['left Алина', 'right Вы']);
});

it('has whoever is named at the left where own messages bear no name and end elsewhere, and what goes on below as well', () => {
  const talk = [name(300, 60, 'Алина'), said(340, 50, 930, ['Здравствуйте! Чем могу помочь?', 'Напишите номер заказа'], '10:02'), said(540, 50, 930, ['И приложите фото', 'с биркой и чеком'], '10:02'), said(760, 20, 920, ['Заказ приехал без зарядного блока', 'хотя в карточке он указан'], '10:03'), said(980, 300, 640, ['Сейчас сфотографирую'], '10:09')];
  expect(sides(...talk)).toEqual(['left Алина', 'left', 'right', 'right']);
});

it('leaves own messages of a group alone, of which the first bears the name', () => {
  const talk = [name(300, 60, 'Елена'), said(340, 50, 930, ['Заказ приехал без зарядного блока', 'хотя в карточке он указан'], '10:02'), said(540, 400, 580, ['Прошу вернуть деньги', 'или прислать блок'], '10:02')];
  expect(new Set(sides(...talk).map((one) => one.split(' ')[0]))).toEqual(new Set(['right']));
});

it('leaves bubbles of one side alone where nobody is named', () => {
  expect(sides(said(340, 180, 790, ['Здравствуйте! Чем могу помочь?'], '10:02'), said(640, 40, 790, ['Сейчас сфотографирую'], '10:03'))).toEqual(['right', 'right']);
});
