import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, grey, line, screen, stampLine } from './blocks.js';

/** A page 1800 px wide with a menu at its left and letters on its ground from 540 on. */
const begins = 540;
const page = screen({ widthPx: 1800, heightPx: 1400, panel: [0, 100, 1800, 1300] });
const told = (...blocks: readonly Block[]) => interpretBlocks([...blocks].sort((a, b) => a.bbox[1] - b.bbox[1]), page).messages.map(({ side, author, time, text }) => [side, author, time, text]);

const at = (one: BlockLine): Block => flat('left', one.bbox[1], one, { x: one.bbox[0] });
const row = (y: number, text: string, x = begins): Block => at(line(text, { x, y }));
const pale = (y: number, text: string, x = begins): Block => at(line(text, { x, y, contrast: 0.5, ink: grey }));
const small = (y: number, text: string, x = begins): Block => at(stampLine(text, { x, y }));
const head = (y: number, name: string, when: string): Block[] => [row(y, name), small(y, when, 1500), small(y + 45, 'Кому: вам')];
const letter = (y: number, name = 'Служба заботы', when = 'Сегодня, 19:22'): Block[] => [...head(y, name, when), row(y + 110, 'Здравствуйте, Елена'), row(y + 200, 'Вернёмся с ответом завтра')];
const answer = 'Здравствуйте, Елена Вернёмся с ответом завтра';
const title = at(line('Обращение в поддержку: отказ', { x: 500, y: 180, xHeightPx: 40 }));

describe('a page of letters', () => {
  it('may show one alone, told by whom it goes to, with nothing beside or above it said', () => {
    const from: Block = { ...row(400, 'Служба заботы'), bbox: [begins, 400, 700, 90], lines: [line('Служба «Уют»', { x: begins, y: 400 }), stampLine('support@shop.example', { x: 800, y: 402 }), stampLine('Кому: вам', { x: begins, y: 450 })] };
    const said = [row(520, 'Здравствуйте, Елена'), row(610, 'Вернёмся с ответом завтра'), row(700, 'С уважением, Семён')];
    expect(told(title, at(stampLine('1 из 3', { x: 1650, y: 130 })), from, small(402, 'Сегодня, 19:22', 1500), ...said)).toEqual([['left', 'Служба «Уют»', '19:22', `${answer} С уважением, Семён`]]);
  });

  it('has the rest of the letter above, without whom that goes to, its own words apart from those it answers', () => {
    const rest = [small(250, 'Кому: support@shop.example'), row(300, 'Где мои деньги за заказ'), pale(390, '27.11.2024, 18:25 от Служба заботы:'), pale(440, 'Вопрос связан с ним', begins + 60)];
    const found = interpretBlocks([title, ...rest, ...letter(560)], page).messages;
    expect(found.map(({ text }) => text)).toEqual(['Где мои деньги за заказ', answer]);
    expect(found[0]!.quote).toContain('Вопрос связан с ним');
  });

  it('has what a bar sets off below the words that answer it as what is quoted', () => {
    const quoted: Block = { ...pale(860, 'Вопрос связан с ним?', begins + 30), quoteBoxes: [[begins + 4, 858, 500, 42]] };
    const [first, second] = interpretBlocks([title, ...letter(260), ...head(620, 'Вы', 'Сегодня, 19:30'), row(730, 'Прошу вернуть деньги'), row(790, 'Жду ответа'), quoted], page).messages;
    expect([first!.text, second!.text, second!.quote]).toEqual([answer, 'Прошу вернуть деньги Жду ответа', 'Вопрос связан с ним?']);
  });

  it('has a rest that ends with who wrote it, whose few letters seem higher', () => {
    const rest = [row(280, 'Всего доброго,'), at({ ...line('Фёдор', { x: begins, y: 325 }), xHeightPx: 33 })];
    expect(told(title, ...rest, ...letter(480), ...letter(860, 'Вы'))[0]).toEqual(['left', null, null, 'Всего доброго, Фёдор']);
    const named = [row(280, 'Екатерина'), row(325, 'служба заботы магазина')];
    expect(told(title, ...named, ...letter(480), ...letter(860, 'Вы'))[0]).toEqual(['left', null, null, 'Екатерина служба заботы магазина']);
  });

  it('has signs beside a stamp for none of it, and an address in misread letters for none of a name', () => {
    const heads = (y: number, name: string): Block[] => [row(y, name), { ...small(y, '18 апр. 2025 г., 09:41', 1300), lines: [stampLine('18 апр. 2025 г., 09:41', { x: 1300, y }), line('w', { x: 1680, y }), line('A', { x: 1720, y })] }];
    const found = told(...heads(300, 'Алёна <help@shop.example>'), row(380, 'Какой размер'), row(470, 'указан на бирке'), ...heads(640, 'Вы <еепа.зтипоуа@тай.ехатр!е>'), row(720, 'Сорок второй'));
    expect(found).toEqual([['left', 'Алёна', '09:41', 'Какой размер указан на бирке'], ['right', 'Вы', '09:41', 'Сорок второй']]);
  });
});

describe('a file that comes with a letter', () => {
  const file = (y: number): Block[] => [row(y, 'Выписка за март.pdf', begins + 110), at(line('i', { x: begins + 50, y: y + 20 })), pale(y + 50, '412 КБ', begins + 110)];
  const deeds = (y: number): Block[] => [row(y, 'A', begins + 40), row(y, 'Ответить', begins + 90), row(y, 'Аа', begins + 400), row(y, 'Переслать', begins + 450)];

  it('is none of what is written', () => expect(told(...letter(300), ...file(640))).toEqual([['left', 'Служба заботы', '19:22', answer]]));

  it('is all that is told where nothing is written, without its icon and what one may do below', () => {
    const found = told(...letter(300), ...head(640, 'Вы', 'Сегодня, 19:40'), ...file(780), ...deeds(980));
    expect(found[1]).toEqual(['right', 'Вы', '19:40', 'Выписка за март.pdf']);
  });
});

describe('bubbles of a chat', () => {
  it('are no column of cards where one names a day at its end and the others begin and end elsewhere', () => {
    const chat = screen({ widthPx: 1000, heightPx: 900, panel: [0, 100, 1000, 800] });
    const asks = bubble('left', 150, ['Какой у вас трек?'], { stamp: '12:34' });
    const tells = bubble('right', 300, ['Трек 15631319476664, получили', '18.03.2024.']);
    const own: Block = { ...tells, lines: [...tells.lines, stampLine('12:38', { x: 810, y: tells.lines[1]!.bbox[1] + 4 })] };
    const denies = bubble('left', 520, ['Заявка отклонена'], { stamp: '13:10' });
    expect(interpretBlocks([asks, own, denies], chat).messages.map(({ text }) => text)).toEqual(['Какой у вас трек?', 'Трек 15631319476664, получили 18.03.2024.', 'Заявка отклонена']);
  });
});
