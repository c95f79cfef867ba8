import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

/** A page 1600 px wide with a ticket's cards from 400 to 1300: heads of 60 px, a hairline above each body. */
const [left, wide, headHigh] = [400, 900, 60];
const page = screen({ widthPx: 1600, heightPx: 1200, panel: [0, 100, 1600, 1100] });
const field = (y: number, height: number, lines: readonly BlockLine[], more: Partial<Block> = {}): Block => ({ ...bubble('left', y, []), bbox: [left, y, wide, height], fillColour: [255, 255, 255], lines, ...more });
const when = (text: string, y: number): BlockLine => stampLine(text, { x: left + wide - 20 - text.length * 14, y: y + 15 });
const who = (name: string, y: number): BlockLine => line(name, { x: left + 20, y: y + 12 });
const tag = (text: string, y: number, x = 700): BlockLine => stampLine(text, { x, y: y + 15 });
const head = (y: number, name: string, at: string, ...tags: BlockLine[]): Block => field(y, headHigh, [who(name, y), ...tags, when(at, y)], { fillColour: [248, 249, 250] });
const body = (y: number, ...texts: string[]): Block => field(y, 30 + texts.length * 50, texts.map((text, index) => line(text, { x: left + 20, y: y + 15 + index * 50 })));
const pale = (text: string, y: number): BlockLine => stampLine(text, { x: left + 20, y: y + 10 });

const answer = [head(300, 'Служба поддержки', '4 июня 2023, 18:25', tag('специалист Ольга', 300, 740)), body(361, 'Какой размер указан на бирке?')];
const own = [head(500, 'Вы', '5 июня 2023, 09:02'), body(561, 'Сорок второй')];
const told = (...blocks: readonly Block[]) => interpretBlocks(blocks, page).messages.map((one) => [one.kind, one.side, one.author, one.date, one.time, one.text]);
const both = [
  ['message', 'left', 'Служба поддержки', '2023-06-04', '18:25', 'Какой размер указан на бирке?'],
  ['message', 'right', 'Вы', '2023-06-05', '09:02', 'Сорок второй'],
];

describe('the cards of a ticket', () => {
  it('are a message each: who and when in the head, what is said below a hairline', () => expect(told(...answer, ...own)).toEqual(both));

  it('are read though the day and the hour stand apart, and though a comma was read twice', () => {
    const apart = field(300, headHigh, [who('Служба поддержки', 300), when('4 июня 2023, 18:25', 300)].flatMap((one, index) => (index === 0 ? [one] : [stampLine('4 июня 2023,', { x: 1040, y: 315 }), stampLine('18:25', { x: 1210, y: 315 })])));
    expect(told(apart, answer[1]!, ...own)).toEqual(both);
    expect(told(head(300, 'Служба поддержки', '4 июня 20235, 18:25'), answer[1]!, ...own)).toEqual(both);
  });

  it('are read where a tag with a border cuts the head, and where the edge of the card was read as a bracket', () => {
    const broken = [field(300, headHigh, [who('(Служба поддержки', 300)], { bbox: [left, 300, 380, headHigh] }), flat('left', 315, tag('Официальный ответ', 300), { x: 790 }), flat('right', 315, when('4 июня 2023, 18:25', 300), { x: left + wide - 20 - 252 })];
    expect(told(...broken, answer[1]!, ...own)).toEqual(both);
  });

  it('have a foot that nobody said', () => {
    const foot = (y: number): Block => field(y, 40, [pale('Оцените ответ', y), stampLine('☆☆☆☆☆', { x: 700, y: y + 10, contrast: 0.2 })]);
    expect(told(...answer, foot(442), ...own)).toEqual(both);
    expect(told(body(200, 'Начало не видно'), foot(281), ...[head(340, 'Служба поддержки', '4 июня 2023, 18:25'), body(401, 'Какой размер указан на бирке?')], ...own)).toEqual([['message', 'left', null, null, null, 'Начало не видно'], ...both]);
  });

  it('have nothing said beside them, nor below the last where a pale field tells why nothing can be written', () => {
    const menu = [flat('left', 380, 'Гарантия и сервис', { x: 40 }), flat('left', 520, 'Настройки', { x: 40 }), { ...bubble('right', 400, ['Параметры обращения', 'Заказ 4821']), bbox: [1330, 400, 250, 140] as const }];
    const shut = field(700, 50, [pale('Новые сообщения можно добавить после ответа', 700)]);
    expect(told(...[...answer, ...own, ...menu, shut].sort((a, b) => a.bbox[1] - b.bbox[1]))).toEqual(both);
  });

  it('are parted by notices on the ground, whatever was read of the mark beside them', () => {
    const words = line('е Статус изменён: «В работе»', { x: left - 40, y: 460 });
    expect(told(...answer, flat('left', 460, words, { x: left - 40 }), ...own)[1]).toEqual(['system', 'center', null, null, null, 'Статус изменён: «В работе»']);
  });

  it('give no message where the edge leaves the head alone, be it right above the field to write in', () => {
    const cut = head(700, 'Служба поддержки', '6 июня 2023, 10:00');
    const input = field(762, 110, [pale('Добавить сообщение к обращению', 762), line('Прикрепить файл', { x: 440, y: 830, ink: [20, 110, 190] }), stampLine('jpg, png, pdf до 10 МБ', { x: 740, y: 830 })]);
    expect(told(...answer, ...own, cut)).toEqual(both);
    expect(told(...answer, ...own, cut, input)).toEqual(both);
  });

  it('keep their heading where nothing but emoji is said, and take no name from above', () => {
    // Upright, where no title is looked for above cards.
    const upright = screen({ widthPx: 1400, heightPx: 1600, panel: [0, 100, 1400, 1500] });
    const name = flat('left', 262, 'Рассматривается', { x: 420 });
    const seen = when('4 июня 2023, 18:25', 300);
    const card = [{ ...head(300, 'Вы', '4 июня 2023, 18:25', tag('Прочитано сотрудником', 300, 560)), stamps: [{ text: '18:25', bbox: seen.bbox, confidence: 0.9 }] }, field(361, 60, [])];
    const [first] = interpretBlocks([name, ...card, ...own], upright).messages.filter(({ time }) => time === '18:25');
    expect(first).toMatchObject({ author: 'Вы', side: 'right', text: '' });
  });

  it('have the page’s title above them, however narrow their column is', () => {
    expect(told(flat('left', 200, 'Возврат денег: открыто 12 дней, ждёт ответа', { x: 420 }), ...answer, ...own)).toEqual(both);
  });

  it('are no two bubbles of one width, of which the first ends with its time', () => {
    expect(told(head(300, 'Здравствуйте', '18:17'), body(361, 'Добрый день!'))).toHaveLength(2);
  });

  it('are none where fields of other edges, or further apart, follow on a line with a name and a time', () => {
    expect(told(answer[0]!, { ...answer[1]!, bbox: [left + 30, 361, wide - 30, 80] })).toHaveLength(2);
    expect(told(answer[0]!, body(390, 'Какой размер указан на бирке?'))).toHaveLength(2);
  });
});
