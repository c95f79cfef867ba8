import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { black, bubble, flat, line, picture, screen, stampLine } from './blocks.js';

type Ink = Block['fillColour'];
const grey: Ink = [235, 237, 240];
const white: Ink = [255, 255, 255];
const blue: Ink = [30, 90, 220];

const talk = [bubble('left', 220, ['Выберите тему обращения'], { stamp: '10:00' }), bubble('right', 380, ['Сейчас выберу'], { stamp: '10:01' }), bubble('left', 540, ['Или напишите сами, пожалуйста'], { stamp: '10:02' })];
const short = (y: number, text: string, fill: Ink, ink: Ink = black, side: Block['side'] = 'left', x = 30): Block =>
  bubble(side, y, [line(text, { ink })], { bbox: [x, y, 300, 80], fillColour: fill });
/** The kinds of what stands below the talk. */
const kinds = (...blocks: Block[]): string[] => interpretBlocks([...talk, ...blocks], screen()).messages.slice(talk.length).map(({ kind }) => kind);

describe('short bubbles without a stamp below a message', () => {
  it.each<[what: string, fill: Ink, ink: Ink, expected: 'button' | 'message']>([
    ['of another fill than the messages are buttons', white, black, 'button'],
    ['filled as the messages are buttons when their ink is its own', grey, blue, 'button'],
    ['filled and inked as the messages are messages', grey, black, 'message'],
  ])('%s', (_, fill, ink, expected) => {
    expect(kinds(short(700, 'Где мой заказ', fill, ink), short(790, 'Вернуть товар', fill, ink))).toEqual([expected, expected]);
  });

  it('filled and inked as the messages are buttons where all of four messages bear their time, and nothing goes on below', () => {
    const offered = [short(940, 'Где мой заказ', grey), short(1030, 'Вернуть товар', grey)];
    const more = bubble('left', 780, ['Чем ещё помочь?'], { stamp: '10:03' });
    const told = (...below: Block[]): string[] => kinds(more, ...offered, ...below).slice(1, 3);
    expect(told()).toEqual(['button', 'button']);
    expect(told(bubble('right', 1140, ['Вернуть товар']))).toEqual(['button', 'button']);
    expect(told(bubble('left', 1120, ['Нашли его?'], { stamp: '10:05' }))).toEqual(['message', 'message']);
    expect(told(bubble('right', 1140, ['Вернуть товар']), bubble('left', 1300, ['Хорошо'], { stamp: '10:05' }))).toEqual(['message', 'message']);
    expect(kinds(...offered).slice(0, 2)).toEqual(['message', 'message']);
  });

  it('of their own ink are buttons where nothing is said on their fill but a picture, and what is said elsewhere is black', () => {
    const shown = (ink: Ink): string[] => interpretBlocks([{ ...picture('left', 220), shape: 'bubble', fillColour: white, lines: [stampLine('12:55', { x: 400, y: 560 })] }, short(640, 'Да, по этому заказу', white, ink), short(730, 'Нет, другой', white, ink), bubble('right', 900, ['Да'], { stamp: '13:00' })], screen()).messages.map(({ kind }) => kind);
    expect(shown(blue)).toEqual(['message', 'button', 'button', 'message']);
    expect(shown(black)).toEqual(['message', 'message', 'message', 'message']);
  });

  it('of another fill than the one message are buttons where another with a time is a picture', () => {
    const photo = { ...picture('right', 220), lines: [stampLine('12:55', { x: 800, y: 560 })] };
    const said = (...first: Block[]): string[] => interpretBlocks([...first, bubble('left', 620, ['Никому не сообщайте код'], { stamp: '21:43' }), short(780, 'Ответ помог', white), short(870, 'Ответ не помог', white)], screen()).messages.map(({ kind }) => kind);
    expect(said(photo)).toEqual(['message', 'message', 'button', 'button']);
    expect(said()).toEqual(['message', 'message', 'message']);
  });

  it('filled as what the person says that no button would are messages, though nothing of that side bears a time', () => {
    const bot = (y: number, text: string, time: string): Block[] => [bubble('left', y, [text]), flat('left', y + 95, stampLine(`Иван ${time}`), { x: 40 })];
    const said = (last: string): string[] => interpretBlocks([...bot(220, 'Спор открыт сегодня', '10:00'), bubble('right', 380, ['Сколько это займёт?'], { fillColour: blue }), ...bot(540, 'До 14 дней', '10:02'), bubble('right', 720, [last], { fillColour: blue })], screen()).messages.map(({ kind }) => kind);
    expect(said('Долго…')).toEqual(['message', 'message', 'message', 'message']);
  });

  it('filled as what one says in several lines are messages, though nothing of that side bears a time', () => {
    const own = (y: number, ...lines: string[]): Block => bubble('right', y, lines, { fillColour: white });
    const replies = [own(700, 'Хочу обменять или вернуть', 'по закону о защите прав'), short(900, 'Договорились', white, black, 'right', 660), bubble('left', 1020, ['Хорошо'], { stamp: '10:05' })];
    const withoutOwn = talk.filter(({ side }) => side === 'left');
    expect(interpretBlocks([...withoutOwn, ...replies], screen()).messages.map(({ kind }) => kind)).not.toContain('button');
  });

  it('three of one width, filled and inked as the messages are, are buttons where their words differ in length', () => {
    const stack = (...texts: string[]): Block[] => texts.map((text, at) => short(700 + at * 90, text, grey));
    expect(kinds(...stack('Где мой заказ', 'Вернуть товар', 'Деньги не пришли'))).toEqual(['button', 'button', 'button']);
    expect(kinds(...stack('Да', 'Ок', 'Ну'))).toEqual(['message', 'message', 'message']);
  });

  it('side by side are buttons: messages never stand so', () => {
    expect(kinds(short(700, 'Да', grey), short(700, 'Нет', grey, black, 'left', 350))).toEqual(['button', 'button']);
  });

  it('side by side are buttons though a wallpaper that changes its colour shines through them', () => {
    const row = [short(380, 'Да', [76, 141, 86], white), short(380, 'Нет', [60, 120, 100], white, 'right', 350)];
    expect(interpretBlocks([talk[0]!, ...row], screen()).messages.map(({ kind }) => kind)).toEqual(['message', 'button', 'button']);
  });

  it('in the middle is none in a field that is far higher than its line: more is shown there', () => {
    const asked = (height: number): Block => bubble('center', 700, [line('Как вам помощь')], { bbox: [60, 700, 880, height], fillColour: white });
    expect([kinds(asked(80)), kinds(asked(300))]).toEqual([['button'], ['system']]);
  });

  it.each<[why: string, text: string]>([
    ['ends as a sentence does', 'Где мой заказ.'],
    ['has more words than a button', 'Скажите где мой заказ и когда он придёт'],
  ])('is a message when it %s', (_, text) => expect(kinds(short(790, text, white))).toEqual(['message']));

  it('with a stamp is a message', () => {
    expect(kinds(bubble('left', 700, ['Понятно'], { bbox: [30, 700, 300, 120], fillColour: white, stamp: '10:03' }))).toEqual(['message']);
  });

  it('are buttons though more words have their ink than that of the messages', () => {
    const many = Array.from({ length: 9 }, (_, at) => short(700 + at * 90, 'Деньги ко мне не пришли', grey, blue));
    expect(kinds(...many)).toEqual(many.map(() => 'button'));
  });

  it('are buttons where the edge cuts the first of them', () => {
    const cut: Block = { ...short(200, 'Где мой заказ', grey, blue), bbox: [30, 200, 300, 50], cutTop: true };
    const below = talk.map((one) => ({ ...one, bbox: [one.bbox[0], one.bbox[1] + 400, one.bbox[2], one.bbox[3]] as const }));
    const { messages } = interpretBlocks([cut, short(260, 'Вернуть товар', grey, blue), short(350, 'Другой вопрос', grey, blue), ...below], screen());
    expect(messages.slice(0, 3).map(({ kind }) => kind)).toEqual(['button', 'button', 'button']);
  });
});

describe('a short line in the middle', () => {
  const centred = (y: number, text: string, fill: Ink): Block => bubble('center', y, [line(text)], { fillColour: fill });
  const day = centred(100, '16 марта', white);

  it.each<[what: string, fill: Ink, expected: string]>([
    ['filled as the date lines are is a notice', white, 'system'],
    ['of a fill of its own is a button', [225, 245, 225], 'button'],
  ])('%s', (_, fill, expected) => {
    const { messages } = interpretBlocks([day, ...talk, centred(700, 'Обращение создано', fill)], screen());
    expect(messages.at(-1)!.kind).toBe(expected);
  });

  it('far paler than what is said, and grey, is a notice', () => {
    const told = (ink: Ink, contrast: number): string => interpretBlocks([...talk, bubble('center', 700, [line('Чат передан другому специалисту', { ink, contrast })], { fillColour: [225, 225, 230] })], screen()).messages.at(-1)!.kind;
    expect([told(grey, 0.45), told(grey, 0.64), told(grey, 0.7), told(grey, 0.9), told(blue, 0.45)]).toEqual(['system', 'system', 'button', 'button', 'button']);
  });

  it.each<[what: string, more: Partial<Block>, expected: string]>([
    ['of the height and ink of the day’s plate is a notice', { floats: false }, 'system'],
    ['without a plate of its own is a button', {}, 'button'],
    ['on a plate of another height is a button', { floats: false, bbox: [300, 700, 400, 140] }, 'button'],
  ])('that another ground shines through, %s', (_, more, expected) => {
    const [first, second] = [{ ...day, floats: false }, { ...centred(700, 'Обращение создано', [170, 190, 160]), ...more }];
    const { messages } = interpretBlocks([first, ...talk, second], screen());
    expect(messages.at(-1)!.kind).toBe(expected);
  });
});

describe('a line by itself', () => {
  const kindsOf = (...blocks: Block[]): string[] => interpretBlocks([...talk, ...blocks], screen()).messages.slice(talk.length).map(({ kind }) => kind);
  const field = (text: string, ink: Ink, fill: Ink, width: number, x = 60): Block => ({ ...bubble('left', 900, [line(text, { ink })], { fillColour: fill }), bbox: [30, 900, width, 90], lines: [line(text, { ink, x, y: 920 })] });
  const wide = 'Ответ не помог'.length * 18;

  it('about the middle of a field far wider than it is a button', () => {
    expect(kindsOf(field('Ответ не помог', black, grey, 640, 350 - wide / 2))).toEqual(['button']);
    expect(kindsOf(field('Ответ не помог', black, grey, 640))).toEqual(['message']);
    expect(kindsOf(field('Да', black, grey, 110, 67))).toEqual(['message']);
  });

  it('of a fill and a colour that nothing said has is a button', () => {
    const fill: Ink = [250, 252, 254];
    expect(kindsOf(field('Вернуться в меню', [12, 138, 61], fill, 340))).toEqual(['button']);
    expect(kindsOf(field('Вернуться в меню', black, fill, 340))).toEqual(['message']);
  });

  it('on the panel right beside a button is one whose field is too pale', () => {
    const button = field('Ответ не помог', black, grey, 640, 350 - wide / 2);
    expect(kindsOf(button, flat('right', 925, 'Где мой заказ', { x: 720 }))).toEqual(['button', 'button']);
    expect(kindsOf(button, flat('right', 1125, 'Где мой заказ', { x: 720 }))).toEqual(['button', 'message']);
  });

  it('in the middle that tells what was done, or above stars, is a notice', () => {
    const middle = (text: string, height = 90): Block => bubble('center', 900, [text], { fillColour: [225, 245, 225], bbox: [350, 900, 300, height] });
    expect(kindsOf(middle('Вы включили уведомления'))).toEqual(['system']);
    expect(kindsOf(middle('Включить уведомления'))).toEqual(['button']);
    expect(kindsOf(middle('Оцените ответ', 260))).toEqual(['system']);
  });
});

it('a file is no button, however its bubble is filled', () => {
  expect(kinds(short(700, 'Претензия_подписанная.docx', white), short(790, 'Где мой заказ', white), short(880, 'Вернуть товар', white))).toEqual(['message', 'button', 'button']);
});

it('short answers between what the other party says are no buttons where nothing else is said at the right', () => {
  const own = (y: number, text: string): Block => short(y, text, blue, white, 'right', 660);
  const support = (y: number): Block => bubble('left', y, ['Вернём деньги', 'за три дня'], { stamp: '10:00' });
  const shown = (...blocks: Block[]): string[] => interpretBlocks(blocks, screen()).messages.map(({ kind }) => kind);
  expect(shown(support(220), own(450, 'Нет, не помог'), own(540, 'Когда вернут?'), support(640), own(900, 'Спасибо'))).toEqual(Array.from({ length: 5 }, () => 'message'));
  expect(shown(support(220), support(450), own(680, 'Нет, не помог'), own(770, 'Когда вернут?'))).toEqual(['message', 'message', 'button', 'button']);
});

it('what begins a list is no button', () => {
  const list = (first: string): Block => bubble('right', 700, [first, 'нет зарядки'], { bbox: [600, 700, 370, 120], fillColour: blue, lineLook: { ink: white } });
  const shown = (first: string): string | undefined => interpretBlocks([bubble('left', 220, ['Добрый день'], { stamp: '10:00' }), bubble('left', 540, ['Что случилось?'], { stamp: '10:02' }), list(first)], screen()).messages.at(-1)?.kind;
  expect([shown('Что не так:'), shown('Что не так')]).toEqual(['message', 'button']);
});
