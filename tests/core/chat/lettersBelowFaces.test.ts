import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

/** A page 1800 px wide with the comments of a request from 300 on, below faces beside which names stand. */
const page = screen({ widthPx: 1800, heightPx: 1400, panel: [0, 100, 1800, 1300] });
const told = (...blocks: readonly Block[]) => interpretBlocks([...blocks].sort((a, b) => a.bbox[1] - b.bbox[1]), page).messages.map(({ side, author, date, time, quote, text }) => [side, author, date, time, ...(quote === undefined ? [] : [quote]), text]);

const [edge, behindFace] = [300, 420];
const row = (y: number, text: string, x = edge): Block => ((one) => flat('left', y, one, { x }))(line(text, { x, y }));
const small = (y: number, text: string, x: number): Block => ((one) => flat('left', y, one, { x }))(stampLine(text, { x, y }));
const comment = (y: number, name: string, when: string, names = behindFace): Block[] => [row(y, name, names), small(y + 45, when, names), row(y + 120, 'Прошло больше десяти дней, а денег всё ещё нет'), row(y + 220, 'Требую ответа по существу')];
const said = 'Прошло больше десяти дней, а денег всё ещё нет Требую ответа по существу';

describe('comments of a request whose names stand beside faces', () => {
  it('are what begins below the faces, at their left edge', () => {
    expect(told(...comment(300, 'Никита Котов', '12.03.2024 14:32'), ...comment(700, 'Мария', '13.03.2024 09:05'))).toEqual([
      ['left', 'Никита Котов', '2024-03-12', '14:32', said],
      ['left', 'Мария', '2024-03-13', '09:05', said],
    ]);
  });

  it('may have a sign behind a name, which was read of a tag', () => {
    expect(told(...comment(300, 'Никита Котов §', '12.03.2024 14:32'), ...comment(700, 'Мария (', '13.03.2024 09:05')).map(([, author]) => author)).toEqual(['Никита Котов', 'Мария']);
  });

  it('may have a file at the end, behind its icon, that stands about the middle of the column', () => {
    const file = { ...row(990, 'чек.pdf', edge + 50), side: 'center' as const };
    expect(told(...comment(300, 'Никита Котов', '12.03.2024 14:32', edge), ...comment(700, 'Мария', '13.03.2024 09:05', edge), file).map(([, author, , time]) => [author, time])).toEqual([['Никита Котов', '14:32'], ['Мария', '09:05']]);
  });
});

describe('a thread of letters', () => {
  const short = (y: number, text: readonly string[], name: string, when: string): Block[] => [small(y, 'qa', behindFace - 90), row(y, name, behindFace), small(y, when, 1200), ...text.map((one) => row(y + 60, one, behindFace))];

  it('whose last the edge leaves the head of alone is told beside a menu, though each has one line', () => {
    const menu = ['Мои заказы', 'Избранное', 'Возвраты', 'Обращения', 'Подписки'].map((text, at) => row(300 + at * 72, text, 40));
    const letters = [...short(300, ['Пришёл не тот чайник'], 'Никита Котов', '12 марта, 14:32'), ...short(500, ['Да, всё так'], 'Мария', '12 марта, 14:35'), ...short(700, ['Спасибо'], 'Никита Котов', '12 марта, 14:36')];
    const authors = (...more: readonly Block[]) => told(...menu, ...letters, ...more).map(([, author, , time]) => [author, time]);
    const whole = [['Никита Котов', '14:32'], ['Мария', '14:35'], ['Никита Котов', '14:36']];
    expect(authors(...short(900, [], 'Мария', '12 марта, 14:40'))).toEqual(whole);
    expect(authors(...short(900, ['Пожалуйста'], 'Мария', '12 марта, 14:40'))).toEqual([...whole, ['Мария', '14:40']]);
  });

  it('may have fields at both sides above it: one to search in, a button', () => {
    const search: Block = { ...bubble('right', 110, []), bbox: [700, 110, 800, 60], lines: [line('Поиск в почте', { x: 740, y: 125 })] };
    const write: Block = { ...bubble('left', 180, []), bbox: [20, 180, 200, 60], lines: [line('Написать', { x: 40, y: 190 })] };
    expect(told(search, write, ...comment(300, 'Никита Котов', '12.03.2024 14:32'), ...comment(700, 'Мария', '13.03.2024 09:05')).map(([, author]) => author)).toEqual(['Никита Котов', 'Мария']);
  });

  it('goes to the person though «мне» was read with a sign', () => {
    const letter = (y: number, name: string, whom: string, when: string): Block[] => [row(y, name), small(y, when, 1200), small(y + 45, whom, edge), row(y + 120, 'Прошло больше десяти дней, а денег всё ещё нет'), row(y + 180, 'Требую ответа по существу')];
    expect(told(...letter(300, 'Мария <help@shop.example>', 'кому: MH@ ¥', '12 марта, 14:32'), ...letter(700, 'Никита Котов', 'кому: help', '13 марта, 09:05')).map(([side]) => side)).toEqual(['left', 'right']);
    expect(told(...letter(300, 'Мария <help@shop.example>', 'кому; MHE ¥', '12 марта, 14:32'), ...letter(700, 'Никита Котов', 'кому: help', '13 марта, 09:05')).map(([side]) => side)).toEqual(['left', 'right']);
  });
});

describe('letters of a phone’s mail, below faces', () => {
  const phone = screen();
  const letter = (y: number, head: string, whom: string): Block[] => [((one) => flat('left', y, one, { x: 160 }))(line(head, { x: 160, y })), ((one) => flat('left', y + 45, one, { x: 160 }))(stampLine(whom, { x: 160, y: y + 45 })), row(y + 20, 'qa', 700), row(y + 120, 'Прошло больше десяти дней, денег всё нет', 30), row(y + 220, 'Требую ответа по существу', 30)];
  const read = (...blocks: readonly Block[]) => interpretBlocks(blocks, phone).messages.map(({ side, author, date, time, text }) => [side, author, date, time, text]);
  const text = 'Прошло больше десяти дней, денег всё нет Требую ответа по существу';

  it('have a day alone, or an hour alone, behind the name, above whom they go to', () => {
    expect(read(...letter(300, 'shop Support 9 мар.', 'кому: мне'), ...letter(700, 'я 10 мар.', 'кому: shop'), ...letter(1100, 'Магазин 14:16', 'кому: мне'))).toEqual([
      ['left', 'shop Support', '2024-03-09', null, text],
      ['right', 'я', '2024-03-10', null, text],
      ['left', 'Магазин', null, '14:16', text],
    ]);
  });

  it('are by the person where «я» and the day were misread', () => {
    expect(read(...letter(300, 'A Тиюн.', 'кому: shop'), ...letter(700, 'shop Support 9 мар.', 'кому: мне')).map(([side, author, date]) => [side, author, date])).toEqual([['right', 'я', null], ['left', 'shop Support', '2024-03-09']]);
  });

  it('may have buttons beside each other below the last', () => {
    const button = (x: number, word: string): Block => ({ ...bubble(x < 400 ? 'left' : 'right', 1060, []), bbox: [x, 1060, 400, 90], lines: [line(word, { x: x + 100, y: 1080 })] });
    expect(read(...letter(300, 'shop Support 9 мар.', 'кому: мне'), ...letter(700, 'я 10 мар.', 'кому: shop'), button(30, 'Ответить'), button(560, 'Переслать')).filter(([, author]) => author !== null).map(([side]) => side)).toEqual(['left', 'right']);
  });

  it('are not the person’s where their heads say that they go to the person, whoever they name', () => {
    expect(read(...letter(300, 'Магазин Support 9 мар.', 'кому: мне'), ...letter(700, 'Магазин 10 мар.', 'кому: мне')).map(([side]) => side)).toEqual(['left', 'left']);
  });

  const buttons = ['Ответить', 'Переслать'].map((word, at): Block => ({ ...bubble(at === 0 ? 'left' : 'right', 1060, []), bbox: [30 + at * 530, 1060, 400, 90], lines: [line(word, { x: 130 + at * 530, y: 1080 })] }));

  it('stand below what an edge leaves of another, which is not of the bar of signs above it', () => {
    const signs = [['<', 30], ['О', 600], ['M', 760]].map(([sign, x]) => row(120, sign as string, x as number));
    expect(read(...signs, row(210, 'Решение принимает продавец', 30), ...letter(300, 'я 9 мар.', 'кому: shop'), ...letter(700, 'я 10 мар.', 'кому: shop'))).toEqual([
      ['left', null, null, null, 'Решение принимает продавец'],
      ['right', 'я', '2024-03-09', null, text],
      ['right', 'я', '2024-03-10', null, text],
    ]);
  });

  it('may have faces whose letter, or a piece of it, was read left of the name', () => {
    const face = (y: number): Block => ({ ...bubble('left', y, ['и']), bbox: [30, y, 90, 80], lines: [line('и', { x: 60, y: y + 10 })] });
    expect(read(face(300), ...letter(300, 'я 9 мар.', 'кому: shop'), row(700, '{', 30), ...letter(700, 'Магазин 10 мар.', 'кому: мне'), ...letter(1100, 'Магазин 10 мар.', 'кому: мне'))).toEqual([
      ['right', 'я', '2024-03-09', null, text],
      ['left', 'Магазин', '2024-03-10', null, text],
      ['left', 'Магазин', '2024-03-10', null, text],
    ]);
  });

  it('may have the last say no word, but an emoji, above what one may do with it', () => {
    const [head, whom] = letter(860, 'я 14:16', 'кому: shop');
    expect(read(...letter(300, 'Магазин 9 мар.', 'кому: мне'), head!, whom!, ...buttons).slice(-1)).toEqual([['right', 'я', null, '14:16', '']]);
    expect(read(...letter(300, 'Магазин 9 мар.', 'кому: мне'), head!, whom!).map(([, author]) => author)).not.toContain('я');
  });
});
