import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { liftDay } from '../../../src/core/chat/liftDay.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { bubble, line } from './blocks.js';

const panel: Box = [0, 200, 1000, 1600];
const textOf = ({ lines }: Block): string => lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('|');

/** A bubble whose first line begins at `x` of the panel, above two lines of text at 60. */
function under(text: string, x: number, more: Partial<Block> = {}): Block {
  const whole = bubble('left', 300, ['Здравствуйте! Ваш заказ', 'передан в доставку']);
  const first = line(text, { x, y: 308, xHeightPx: 20 });
  const rest = whole.lines.map((one) => ({ ...one, bbox: [one.bbox[0], one.bbox[1] + 40, one.bbox[2], one.bbox[3]] as Box }));
  return { ...whole, bbox: [30, 300, 640, 180], lines: [first, ...rest], ...more };
}
/** Where a line must begin to stand in the very middle. */
const middleOf = (text: string): number => 500 - line(text, { xHeightPx: 20 }).bbox[2] / 2;
const lifted = (block: Block): string[] => liftDay(block, panel).map(textOf);

describe('the day that floats over a bubble of its colour', () => {
  it.each(['Сегодня', 'Вчера', '15 марта', 'Yesterday'])('is a line of its own: %s', (text) => {
    const [day, rest, ...more] = liftDay(under(text, middleOf(text)), panel);
    expect([textOf(day!), textOf(rest!), more]).toEqual([text, 'Здравствуйте! Ваш заказ|передан в доставку', []]);
    expect(day).toMatchObject({ shape: 'flat', side: 'center', floats: true, cutTop: false });
    expect(rest).toMatchObject({ shape: 'bubble', side: 'left' });
    expect([rest!.bbox[0], rest!.bbox[2], rest!.bbox[1] + rest!.bbox[3]]).toEqual([30, 640, 480]);
    expect(rest!.bbox[1]).toBeGreaterThanOrEqual(day!.lines[0]!.bbox[1] + day!.lines[0]!.bbox[3]);
  });

  it('keeps the quote and the stamps with what is said', () => {
    const stamps = [{ text: '14:32', bbox: [600, 450, 60, 20] as Box, confidence: 0.9 }];
    const [day, rest] = liftDay(under('Сегодня', middleOf('Сегодня'), { stamps, quoteBoxes: [[40, 350, 300, 40]] }), panel);
    expect([day!.stamps, day!.quoteBoxes, rest!.stamps, rest!.quoteBoxes]).toEqual([[], [], stamps, [[40, 350, 300, 40]]]);
  });

  it('leaves a bubble cut that the edge of the panel cuts', () => {
    const cut = under('Сегодня', middleOf('Сегодня'), { cutTop: true, bbox: [30, 270, 640, 210] });
    expect(liftDay(cut, panel).map(({ cutTop }) => cutTop)).toEqual([false, true]);
    // Where it is the day itself that reaches to the edge, the bubble may be whole.
    expect(liftDay(under('Сегодня', middleOf('Сегодня'), { cutTop: true }), panel).map(({ cutTop }) => cutTop)).toEqual([false, false]);
  });

  it.each<[what: string, block: Block]>([
    ['a first line that begins where the text does', under('Сегодня', 60)],
    ['one off the middle', under('Сегодня', middleOf('Сегодня') + 30)],
    ['one with a time, which is a stamp', under('Сегодня, 14:32', middleOf('Сегодня, 14:32'))],
    ['a time alone', under('14:32', middleOf('14:32'))],
    ['other words', under('Оператор', middleOf('Оператор'))],
    ['all that the bubble says', { ...under('Сегодня', middleOf('Сегодня')), lines: under('Сегодня', middleOf('Сегодня')).lines.slice(0, 1) }],
    ['text on the panel itself', under('Сегодня', middleOf('Сегодня'), { shape: 'flat' })],
    ['a line with another beside it', { ...under('Сегодня', middleOf('Сегодня')), lines: [line('Сегодня', { x: middleOf('Сегодня'), y: 308, xHeightPx: 20 }), line('Здравствуйте', { x: 60, y: 306 })] }],
  ])('is not %s', (_, block) => expect(liftDay(block, panel)).toEqual([block]));

  it('is not what stands in line with text in the middle', () => {
    const centred = bubble('left', 300, ['Вчера', 'Ок']);
    const block: Block = { ...centred, lines: ['Вчера', 'Мы'].map((text, at) => line(text, { x: text === 'Мы' ? 480 : middleOf(text), y: 320 + at * 50, xHeightPx: 20 })) };
    expect(lifted(block)).toEqual(['Вчера|Мы']);
  });
});

describe('the day that floats between two lines of a bubble, one of which it covers', () => {
  const across = (text: string, { x = middleOf(text), y = 345 } = {}): Block => {
    const whole = bubble('left', 300, ['Деньги вернутся на карту банка', 'в течение десяти дней']);
    return { ...whole, bbox: [30, 300, 740, 140], lines: [whole.lines[0]!, line(text, { x, y, xHeightPx: 20 }), whole.lines[1]!] };
  };

  it('is a line of its own, without the sign that shines through before it', () => {
    const sign = line('_ 9 октября', { x: middleOf('9 октября') - line('_ ', { xHeightPx: 20 }).bbox[2] - 14, y: 345, xHeightPx: 20 });
    const block = across('9 октября');
    expect(lifted({ ...block, lines: [block.lines[0]!, sign, block.lines[2]!] })).toEqual(['9 октября', 'Деньги вернутся на карту банка|в течение десяти дней']);
  });

  it.each<[why: string, block: Block]>([
    ['stands out of the middle', across('9 октября', { x: 60 })],
    ['stands in one line with a text, as its end', across('9 октября', { y: 320 })],
    ['names no day', across('9 договора')],
  ])('is none where it %s', (_, block) => expect(lifted(block)).toHaveLength(1));
});

describe('the day that floats at the panel’s very top', () => {
  /** A bubble whose name stands in the rows of the day, at `x`. */
  const beside = (x: number, y = 215): Block => {
    const whole = bubble('left', 210, ['Здравствуйте! Ваш заказ', 'передан в доставку']);
    const lines = whole.lines.map((one) => ({ ...one, bbox: [one.bbox[0], one.bbox[1] + y - 165, one.bbox[2], one.bbox[3]] as Box }));
    return { ...whole, lines: [line('Татьяна', { x, y, xHeightPx: 20 }), line('Вчера', { x: middleOf('Вчера'), y, xHeightPx: 20 }), ...lines] };
  };

  it('is a line of its own beside a name in its rows', () => expect(lifted(beside(60))).toEqual(['Вчера', 'Татьяна|Здравствуйте! Ваш заказ|передан в доставку']));
  it('is none close behind the name, as a stamp is', () => expect(lifted(beside(340))).toHaveLength(1));
  it('is none further down', () => expect(lifted(beside(60, 615))).toHaveLength(1));
});
