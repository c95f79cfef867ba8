import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, picture, screen, stampLine } from './blocks.js';

const isChat = (...blocks: Block[]): boolean => interpretBlocks(blocks, screen()).isChat;
/** A row of a list of chats: who, when the last message came, what it said. */
const row = (at: number, name: string, when: string): Block[] => [flat('left', 300 + at * 130, name, { x: 140 }), flat('right', 306 + at * 130, stampLine(when), { x: 880 - when.length * 14 }), flat('left', 350 + at * 130, 'Последнее сообщение…', { x: 140 })];
const list = (...stamps: string[]): Block[] => stamps.flatMap((when, at) => row(at, `Витрина ${'АБВГДЕ'[at]!}`, when));

describe('a conversation', () => {
  it.each<[what: string, blocks: Block[]]>([
    ['one bubble with its stamp', [bubble('left', 300, ['Ок'], { stamp: '14:32' })]],
    ['a day and something said', [flat('center', 250, 'Вчера'), bubble('left', 300, ['Ок'])]],
    ['bubbles alone, in an app that shows no times', [bubble('left', 300, ['Здравствуйте, чем помочь?']), bubble('right', 500, ['Где мой заказ?'])]],
    ['a short word or two in bubbles of two fills at both sides', [picture('right', 100), bubble('right', 700, ['Да'], { fillColour: [52, 199, 89] }), bubble('left', 900, ['Адрес верный?'], { fillColour: [38, 38, 40] })]],
    ['texts with names and times', [flat('left', 300, 'Мария 14:32'), flat('left', 350, 'Добрый день'), flat('left', 450, 'Иван 14:33'), flat('left', 500, 'Здравствуйте')]],
  ])('is %s', (_, blocks) => expect(isChat(...blocks)).toBe(true));

  it.each<[what: string, blocks: Block[]]>([
    ['text alone', [flat('left', 300, 'Договор поставки')]],
    ['settings, in cards as wide as the panel', ['Показывать предпросмотр ссылок', 'Отправлять отчёты о прочтении'].map((text, at) => bubble('left', 300 + at * 200, [text, 'Можно изменить позже'], { bbox: [30, 300 + at * 200, 940, 140] }))],
    ['pictures in which nothing can be read', [picture('left', 300), bubble('right', 900, ['ае', 'Fi']), bubble('left', 1100, ['ха'])]],
    ['the buttons of a question', [bubble('left', 500, ['Отмена'], { fillColour: [52, 199, 89] }), bubble('right', 500, ['Удалить'], { fillColour: [38, 38, 40] })]],
    ['two buttons below a text, one lower than the other', [flat('left', 300, 'Адрес доставки'), bubble('left', 500, ['Назад'], { fillColour: [229, 229, 234] }), bubble('right', 640, ['Готово'], { fillColour: [0, 122, 255] })]],
    ['the columns of a window', [bubble('left', 200, ['Навыки', 'Настройки программы'], { bbox: [0, 200, 300, 1500] }), bubble('right', 200, ['Описание навыка', 'Подключение к счетам'], { bbox: [310, 200, 500, 1500] })]],
    ['more text beside bubbles than in them', [flat('left', 300, 'Договор поставки товаров маркетплейса на сезон'), bubble('left', 400, ['Подписать электронно'])]],
  ])('is not %s', (_, blocks) => expect(isChat(...blocks)).toBe(false));
});

describe('a list of chats', () => {
  it.each<[what: string, stamps: string[]]>([
    ['the latest first', ['15:07', '12:37', '12:04', '09:15']],
    ['days after times', ['12:04', '15:07', 'Вт', 'Пн', '12 марта']],
  ])('is told by rows of one pitch: %s', (_, stamps) => expect(isChat(...list(...stamps))).toBe(false));

  it('is a conversation where times go on', () => expect(isChat(...list('09:15', '12:04', '12:37', '15:07'))).toBe(true));

  it.each<[what: string, blocks: Block[]]>([
    ['stamps have a day and a time', list('1 марта, 09:15', '1 марта, 12:04', '2 марта, 12:37', '2 марта, 15:07')],
    ['stamps stand on cards', list('15:07', '12:37', '12:04', '09:15').map((block) => ({ ...block, shape: 'bubble' }))],
  ])('is a conversation where %s', (_, blocks) => expect(isChat(...blocks)).toBe(true));

  it('is a conversation where names come again', () => {
    const blocks = ['15:07', '12:37', '12:04', '09:15'].flatMap((when, at) => row(at, at % 2 === 0 ? 'Мария' : 'Иван', when));
    expect(isChat(...blocks)).toBe(true);
  });

  it('is none where rows stand unevenly', () => {
    const shifted = list('15:07', '12:37', '12:04', '09:15').map((block, at) => (at < 9 ? block : { ...block, bbox: [block.bbox[0], block.bbox[1] + 60, block.bbox[2], block.bbox[3]] as const, lines: block.lines.map((line) => ({ ...line, bbox: [line.bbox[0], line.bbox[1] + 60, line.bbox[2], line.bbox[3]] as const })) }));
    expect(isChat(...shifted)).toBe(true);
  });
});
