import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { textOf } from '../../../src/core/chat/Piece.js';
import { withoutCutLines } from '../../../src/core/chat/withoutCutLines.js';
import { bubble, flat, line } from './blocks.js';

/** A bubble whose first or last line stands at its very edge. */
const block = (confidence: number, more: Partial<Block>, high = 14): Block => {
  const own = bubble('left', 300, []);
  const low = (y: number, text: string): BlockLine => ({ ...line(text, { y, confidence }), bbox: [60, y, 200, high] });
  return { ...own, bbox: [30, 300, 640, 96 + high], lines: [low(301, 'mee еее'), line('привезут?', { y: 340, confidence }), low(395, 'fee.')], ...more };
};
const said = (one: Block): string[] => withoutCutLines(one).map(({ words }) => textOf(words));

describe('what the edge of the panel leaves of a line', () => {
  it.each<[edge: string, more: Partial<Block>, left: string[]]>([
    ['upper', { cutTop: true }, ['привезут?', 'fee.']],
    ['lower', { cutBottom: true }, ['mee еее', 'привезут?']],
  ])('is gone where it cannot be read: %s', (_, more, left) => {
    expect(said(block(0.3, more))).toEqual(left);
    expect(said(block(0.9, more))).toHaveLength(3);
    expect(said(block(0.3, more, 34))).toHaveLength(3);
  });

  it.each<[edge: string, more: Partial<Block>, at: number, high: number, left: string[]]>([
    ['upper', { cutTop: true }, 300, 20, ['привезут?']],
    ['upper, by a little', { cutTop: true }, 303, 24, ['другои вопрос', 'привезут?']],
    ['upper, which was not seen', {}, 300, 20, ['привезут?']],
    ['lower', { cutBottom: true }, 386, 14, ['привезут?']],
    ['lower, by some', { cutBottom: true }, 378, 22, ['привезут?']],
    ['lower, by a little', { cutBottom: true }, 376, 24, ['привезут?', 'другои вопрос']],
  ])('is gone, however well it was read, where all its letters end at the edge: %s', (_, more, y, high, left) => {
    const letters = Array.from({ length: 12 }, (__, at) => [60 + 20 * at, y, 18, high] as const);
    const half: BlockLine = { ...line('другои вопрос', { y, xHeightPx: high }), bbox: [60, y, 240, high], letters };
    const whole = line('привезут?', { y: 340 });
    expect(said({ ...block(0.9, more), bbox: [30, 300, 640, 100], lines: y < 340 ? [half, whole] : [whole, half] })).toEqual(left);
  });

  it('stays at the end of a letter that nothing bounds but its own lines', () => {
    const letters = Array.from({ length: 12 }, (_, at) => [60 + 20 * at, 378, 18, 22] as const);
    const last: BlockLine = { ...line('Спасибо большое', { y: 378, xHeightPx: 22 }), bbox: [60, 378, 240, 22], letters };
    const ended = (headed?: boolean): Block => ({ ...block(0.9, {}), bbox: [30, 300, 640, 100], lines: [line('Мария', { y: 340 }), last], ...(headed === undefined ? {} : { headed }) });
    expect([said(ended()), said(ended(true))]).toEqual([['Мария'], ['Мария', 'Спасибо большое']]);
  });

  it('is gone where its lower half is all that the edge leaves of a day in the middle', () => {
    const day = (small: number, words = '12 полорл'): Block => {
      const letters = Array.from({ length: 8 }, (_, at) => [440 + 16 * at, at < 2 ? 200 : 200 + small, 14, 20 - (at < 2 ? 0 : small)] as const);
      const own: BlockLine = { ...line(words, { y: 200, xHeightPx: 20 }), bbox: [440, 200, 130, 20], letters };
      return { ...flat('center', 200, words), bbox: [440, 200, 130, 20], lines: [own], cutTop: true };
    };
    expect([said(day(0)), said(day(5)), said({ ...day(0), side: 'left' })]).toEqual([[], ['12 полорл'], ['12 полорл']]);
    // Capitals and digits end at one row though nothing cuts them.
    expect([said(day(0, 'СЕГОДНЯ')), said(day(0, '14.03.24'))]).toEqual([['СЕГОДНЯ'], ['14.03.24']]);
  });

  it('stays where the block is not cut', () => expect(said(block(0.3, {}))).toHaveLength(3));

  it('is gone where what cuts the bubble was not seen, if it is too long for a stamp', () => {
    const foot = (text: string, confidence: number): BlockLine => ({ ...line(text, { y: 395, confidence }), bbox: [60, 395, 500, 14] });
    const ending = (text: string, confidence: number): Block => ({ ...block(0.9, {}), lines: [line('Откройте заказы', { y: 340 }), foot(text, confidence)] });
    expect(said(ending('BuiRanutra намплилтапь naa', 0.3))).toEqual(['Откройте заказы']);
    expect(said(ending('Выберите увлажнитель воздуха', 0.9))).toHaveLength(2);
    expect(said(ending('ред. 10:42 W', 0.3))).toHaveLength(2);
  });
});
