import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, screen } from './blocks.js';

/** A bubble with a field of its own fill behind some of its lines, from the one to the other. */
const tinted = (texts: readonly string[], from: number, to: number, more: Partial<Block> = {}): Block => bubble('left', 300, texts, { stamp: '14:32', quoteBoxes: [[50, 315 + from * 50, 600, (to - from + 1) * 50]], ...more });
/** A low bubble with a time below a tinted line, that begins at a place and that a second look saw as well. */
const timeBelow = (x: number): Block => {
  const time = line('12:00', { x, y: 370 });
  return { ...tinted(['Во сколько приедет?'], 0, 0), bbox: [30, 300, 640, 150], lines: [line('Во сколько приедет?', { y: 320 }), time], stamps: [{ ...time.words[0]!, confidence: 0.9 }] };
};
const read = (block: Block) => interpretBlocks([block], screen()).messages.map(({ quote, text }) => [quote ?? null, text]);

describe('a file in a field of its own', () => {
  const sent = (...names: readonly string[]): Block => {
    const block = tinted(['Открыть', ...names], 1, names.length);
    const own = block.lines.slice(1);
    const foot = 350 + (names.length + 1) * 50;
    const offers = ['Открыть', 'Сохранить как...'].map((one, at) => line(one, { x: 60 + at * 250, y: foot }));
    return { ...block, bbox: [30, 300, 640, 330], lines: [...own.slice(0, names.length), ...offers, line('14:32', { x: 540, y: foot + 50, xHeightPx: 20, contrast: 0.4 })] };
  };

  it('is what is sent, and what one may do with it is nothing said', () => {
    expect(read(sent('осмотр.pdf', '1,2 MB'))).toEqual([[null, 'осмотр.pdf']]);
  });

  it('is no name of who sent it', () => {
    expect(interpretBlocks([sent('Осмотр.pdf', '1,2 MB')], screen()).messages[0]).toMatchObject({ author: null, text: 'Осмотр.pdf' });
  });
});

describe('a tinted field of a bubble', () => {
  it.each<[what: string, block: Block, quote: string | null, text: string]>([
    ['above what is said is a quote', tinted(['Когда вернёте деньги?', 'На этой неделе'], 0, 0), 'Когда вернёте деньги?', 'На этой неделе'],
    ['below a name is a quote', tinted(['Мария', 'когда вернёте деньги?', 'На этой неделе'], 1, 1), 'когда вернёте деньги?', 'Мария На этой неделе'],
    ['with room for a picture below is a quote', tinted(['когда вернёте деньги?'], 0, 0, { bbox: [30, 300, 640, 500] }), 'когда вернёте деньги?', ''],
    ['above a time that is said is a quote', timeBelow(60), 'Во сколько приедет?', '12:00'],
    ['above a time at its end is said', timeBelow(580), null, 'Во сколько приедет?'],
    ['above nothing but the stamp is said', tinted(['Во сколько приедет?'], 0, 0), null, 'Во сколько приедет?'],
    ['below a link is its preview', tinted(['Читайте тут: https://vitrina.example/help', 'Возврат товара'], 1, 1), 'Возврат товара', 'Читайте тут: https://vitrina.example/help'],
    ['below a sentence is said', tinted(['Статус заказа проверен!', 'STATE: paid', 'SUM: 100', 'пишите'], 1, 2), null, 'Статус заказа проверен! STATE: paid SUM: 100 пишите'],
    ['that is all the text is said', tinted(['STATE: paid', 'SUM: 100'], 0, 1), null, 'STATE: paid SUM: 100'],
    ['of many lines is said', tinted(['раз', 'два', 'три', 'четыре', 'пять', 'шесть', 'готово'], 0, 5), null, 'раз два три четыре пять шесть готово'],
  ])('%s', (_, block, quote, text) => expect(read(block)).toEqual([[quote, text]]));
});

it('a file with its size and kind in one line is no quote, though something is read below it', () => {
  expect(read(tinted(['осмотр.pdf', '86 КБ « pdf', 'Вот чек'], 0, 1))[0]![0]).toBeNull();
});

describe('a message that is passed on in a field of its own', () => {
  it('says its words, without whose they were and when', () => expect(read(tinted(['Семён', '25 фев в 9:34', 'Понимаем ваше беспокойство.'], 0, 2))).toEqual([[null, 'Понимаем ваше беспокойство.']]));
  it('says all where no day stands below the name', () => expect(read(tinted(['Семён', 'привет', 'Понимаем ваше беспокойство.'], 0, 2))).toEqual([[null, 'Семён привет Понимаем ваше беспокойство.']]));
});

describe('a field behind a line that begins where the one above it does', () => {
  const look = { x: 60, y: 370 };
  const within = (second: ReturnType<typeof line>): Block => {
    const block = tinted(['Отлично, тогда на месте', 'переведу по номеру', '379-72-73'], 1, 1);
    return { ...block, lines: [block.lines[0]!, second, ...block.lines.slice(2)] };
  };

  it('is no quote, in the ink of that one', () => expect(read(within(line('переведу по номеру', look)))).toEqual([[null, 'Отлично, тогда на месте переведу по номеру 379-72-73']]));
  it.each([['in another ink', { ...look, ink: [120, 40, 200] as const }], ['set in', { ...look, x: 84 }]])('is one %s', (_, other) => {
    expect(read(within(line('переведу по номеру', other)))).toEqual([['переведу по номеру', 'Отлично, тогда на месте 379-72-73']]);
  });
});
