import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

/** A mailbox 1800 px wide with a thread of opened letters from 540 on. */
const begins = 540;
const page = screen({ widthPx: 1800, heightPx: 1400, panel: [0, 100, 1800, 1300] });
const told = (...blocks: readonly Block[]) => interpretBlocks([...blocks].sort((a, b) => a.bbox[1] - b.bbox[1]), page).messages.map(({ side, author, date, time, text }) => [side, author, date, time, text]);

const at = (one: BlockLine): Block => flat('left', one.bbox[1], one, { x: one.bbox[0] });
const row = (y: number, text: string, x = begins): Block => at(line(text, { x, y }));
const small = (y: number, text: string, x = begins): Block => at(stampLine(text, { x, y }));
const letter = (y: number, name: string, whom: string, when: string, ...texts: readonly string[]): Block[] => [row(y, name), small(y, when, 1200), small(y + 45, whom), ...texts.map((text, index) => row(y + 110 + index * 60, text))];
const [shop, person] = ['Отдел качества', 'Никита Котов'];
const answer = (y: number, ...more: readonly string[]): Block[] => letter(y, `${shop} claims@shop.example`, 'Вам', '12 марта в 14:32', 'Какой размер указан', ...more);
const own = (y: number): Block[] => letter(y, `${person} @.kotov@mail.example`, 'Кому: claims@shop.example', '13 марта в 09:05', 'Сорок второй');
const [fromThem, fromMe] = [
  ['left', shop, '2024-03-12', '14:32', 'Какой размер указан'],
  ['right', person, '2024-03-13', '09:05', 'Сорок второй'],
];

describe('a thread of opened letters', () => {
  it('tells by whom each goes to which are the person’s own, and names nobody by an address', () => expect(told(...answer(300), ...own(600))).toEqual([fromThem, fromMe]));

  it('leaves sides as they are where none goes to the person', () => expect(told(...own(300), ...own(600)).map(([side]) => side)).toEqual(['left', 'left']));

  it('has a name that a letter ends with for no head of the next', () => {
    expect(told(...answer(300, 'Тимур'), ...own(600))).toEqual([[...fromThem.slice(0, 4), 'Какой размер указан Тимур'], fromMe]);
  });

  it('may have its first head cut below the name: whom it goes to tells all the same', () => {
    expect(told(small(250, 'кому: MHe ¥'), row(320, 'Здравствуйте, ждём ответа на наше письмо'), row(380, 'Если вопрос остался, просто напишите сюда'), ...own(500))).toEqual([['left', null, null, null, 'Здравствуйте, ждём ответа на наше письмо Если вопрос остался, просто напишите сюда'], fromMe]);
  });

  it('says nothing in a last letter of which the edge leaves the head', () => {
    expect(told(...answer(300), ...own(600), row(900, `${shop} claims@shop.example`), small(900, '11 марта в 10:00', 1200))).toEqual([fromThem, fromMe]);
  });

  it('may have files in fields at both sides of its middle, and a piece of a face, and stays one', () => {
    const file = (side: 'left' | 'right', x: number, y: number, name: string): Block => ({ ...bubble(side, y, []), bbox: [x, y, 300, 110], lines: [line(name, { x: x + 90, y: y + 10 }), stampLine('184 КБ', { x: x + 90, y: y + 60 })] });
    const face: Block = { ...bubble('left', 960, ['О']), bbox: [440, 960, 60, 40] };
    expect(told(...answer(300), file('right', 900, 400, 'акт.pdf'), ...own(600), file('left', 820, 700, 'чек.pdf'), face)).toEqual([fromThem, fromMe]);
  });
});
