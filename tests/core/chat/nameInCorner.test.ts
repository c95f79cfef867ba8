import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

/** A page 2000 px wide whose cards stand from 600 on. */
const [left, begins] = [600, 640];
const card = (y: number, author: string, said: string, wide = 900): Block => ({ ...bubble('left', y, []), bbox: [left, y, wide, 170], fillColour: [255, 255, 255], lines: [line(author, { x: begins, y: y + 20 }), stampLine(`15.03.2024 14:${10 + y / 100}`, { x: 1180, y: y + 20 }), line(said, { x: begins, y: y + 90 })] });
const signedIn = (name: string): Block[] => [flat('left', 30, 'Кабинет', { x: 40 }), flat('right', 30, name, { x: 1980 - name.length * 18 })];
const told = (head: readonly Block[], cards: readonly Block[]) => interpretBlocks(cards, screen({ widthPx: 2000, heightPx: 1400, panel: [0, 100, 2000, 1300], head })).messages.map(({ side, author }) => [side, author]);
const talk = (own: string, other = 'Мария Белова'): Block[] => [card(200, own, 'Где мои деньги за заказ'), card(400, other, 'Передали вопрос в магазин'), card(600, own, 'Спасибо, подожду до завтра')];

describe('whose name stands in the corner of the page', () => {
  it('has written the cards of that author, be it but the first name', () => {
    expect(told(signedIn('Анна Котова'), talk('Анна Котова')).map(([side]) => side)).toEqual(['right', 'left', 'right']);
    expect(told(signedIn('Анна Котова'), talk('Анна')).map(([side]) => side)).toEqual(['right', 'left', 'right']);
    expect(told(signedIn('Мария Котова'), talk('Мария Котова', 'Мария')).map(([side]) => side)).toEqual(['right', 'left', 'right']);
  });

  it('has done so with the sign of a menu behind it as well', () => {
    expect(told(signedIn('Анна Котова v'), talk('Анна Котова')).map(([side]) => side)).toEqual(['right', 'left', 'right']);
  });

  it('has done so where its letters were taken for Latin ones', () => {
    expect(told(signedIn('Анна KoToBa'), talk('Анна Котова')).map(([side]) => side)).toEqual(['right', 'left', 'right']);
  });

  it('has done so where the surname came out in other letters, but for two of that first name', () => {
    expect(told(signedIn('Павел Epwos'), talk('Павел Ершов')).map(([side]) => side)).toEqual(['right', 'left', 'right']);
    expect(new Set(told(signedIn('Павел Epwos'), talk('Павел Ершов', 'Павел Ерзов')).map(([side]) => side))).toEqual(new Set(['left']));
    expect(new Set(told(signedIn('Павел Smith'), talk('Магазин', 'Павел Белов')).map(([side]) => side))).toEqual(new Set(['left']));
    expect(new Set(told(signedIn('Павел Epwos'), talk('Павел Константинов')).map(([side]) => side))).toEqual(new Set(['left']));
    expect(new Set(told(signedIn('Павел Epwos'), talk('Олег Ершов')).map(([side]) => side))).toEqual(new Set(['left']));
  });

  it('tells nothing where no author has it, or two have, nor does what one may open there', () => {
    expect(new Set(told(signedIn('Анна Котова'), talk('Олег')).map(([side]) => side))).toEqual(new Set(['left']));
    expect(new Set(told(signedIn('Анна Котова'), talk('Анна', 'Котова')).map(([side]) => side))).toEqual(new Set(['left']));
    expect(new Set(told(signedIn('Корзина'), talk('Анна', 'Корзина')).map(([side]) => side))).toEqual(new Set(['left']));
  });
});
