import { describe, expect, it } from 'vitest';
import { cardColumn } from '../../../../src/core/chat/layout/cardColumn.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, letters, shapeAt } from './shapes.js';

const page: Box = [0, 100, 2000, 1200];
const card = (y: number): Shape => shapeAt([500, y, 900, 240], { letters: 40 });
const [menu, order] = [shapeAt([200, 260, 220, 60], { letters: 8 }), shapeAt([1450, 220, 300, 200], { letters: 30 })];
const column = (...shapes: Shape[]): Box => cardColumn(page, [card(200), card(460), ...shapes], emPx);
const pad = 0.4 * emPx;

describe('the column of cards of a page', () => {
  it('stands between the menu and what is told of the order', () => {
    expect(column(menu, order)).toEqual([500 - pad, 100, 900 + 2 * pad, 1200]);
  });

  it('is as wide as the cards though something stands at one side only', () => {
    expect(column(order)).toEqual([500 - pad, 100, 900 + 2 * pad, 1200]);
  });

  it.each<[why: string, shapes: Shape[]]>([
    ['faces and stamps stand beside the cards', [shapeAt([420, 220, 60, 60], { letters: 2 }), shapeAt([1420, 220, 120, 40], { letters: 4 })]],
    ['the others stand at other heights, as messages of the other side do', [shapeAt([1450, 720, 300, 200], { letters: 30 })]],
    ['something reaches from one column into the other', [order, shapeAt([1300, 480, 300, 100], { letters: 12 })]],
  ])('is the whole page where %s', (_, shapes) => expect(column(...shapes)).toEqual(page));

  it('is the whole page where the day floats in the very middle, beside messages of one width that end before it', () => {
    const [first, second] = [200, 460].map((y) => shapeAt([20, y, 850, 240], { letters: 40 }));
    const told = (x: number): Box => cardColumn(page, [first!, second!, shapeAt([x, 210, 200, 50], { letters: 8 })], emPx);
    expect(told(900)).toEqual(page);
    expect(told(1100)).toEqual([20 - pad, 100, 850 + 2 * pad, 1200]);
  });

  it('is the whole page where messages of the other side stand between those of one width', () => {
    expect(column(order, shapeAt([800, 445, 800, 12], { letters: 12 }), shapeAt([300, 441, 800, 40], { letters: 12 }))).toEqual(page);
  });

  it('stands beside lines on the ground where cards are all that is said', () => {
    const menu = [letters([100, 220, 0, 0], 8), letters([100, 300, 0, 0], 8)].flat();
    const thread = (...more: Shape[]): Box => cardColumn(page, [card(200), card(460), card(720), ...more], emPx, menu);
    expect(thread()).toEqual([500 - pad, 100, 900 + 2 * pad, 1200]);
    expect(thread(shapeAt([700, 702, 500, 14], { letters: 9 }), shapeAt([700, 300, 400, 60], { letters: 9 }))).toEqual(page);
    expect(cardColumn(page, [card(200), card(460)], emPx, menu)).toEqual(page);
  });

  it('is the whole page with one card', () => {
    expect(cardColumn(page, [card(200), order], emPx)).toEqual(page);
  });
});
