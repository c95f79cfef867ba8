import { describe, expect, it } from 'vitest';
import type { Block, ScreenContext } from '../../../src/core/chat/Block.js';
import { textOf } from '../../../src/core/chat/Piece.js';
import { takeFrame } from '../../../src/core/chat/takeFrame.js';
import { bubble, flat, picture, screen, stampLine } from './blocks.js';

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ lines }) => lines.map(({ words }) => textOf(words)).join(' '));
/** What stays of a phone's screen whose panel begins below the status bar. */
const kept = (blocks: readonly Block[], context: Partial<ScreenContext> = {}): string[] => textsOf(takeFrame(blocks, screen({ panel: [0, 80, 1000, 1800], ...context })).blocks);

const talk = [bubble('left', 420, ['Добрый день, чем могу помочь?', 'Напишите номер заказа']), bubble('right', 640, ['Где мой заказ?', 'Жду уже неделю']), bubble('left', 860, ['Сейчас проверю'])];
const talkTexts = textsOf(talk);

describe('the card of what the conversation is about', () => {
  const phone = { panel: [0, 0, 1000, 2000] as const };
  const button = (more: Partial<Block> = {}): Block => bubble('right', 230, ['В корзину'], { bbox: [760, 230, 220, 80], ...more });
  const card = bubble('left', 200, ['2 199 ₽ 15 990 ₽', 'Чайник электрический'], { bbox: [200, 200, 520, 150] });

  it('is none of what is said, nor is the button beside it', () => {
    expect(kept([card, button(), ...talk], { ...phone, panel: [...phone.panel] })).toEqual(talkTexts);
  });

  it('has no time, and stands beside its button, not above it', () => {
    const timed = { ...card, lines: [...card.lines, stampLine('14:05', { x: 600, y: 310 })] };
    expect(kept([timed, button(), ...talk], { ...phone, panel: [...phone.panel] })).toHaveLength(talk.length + 2);
    expect(kept([card, button({ bbox: [760, 360, 220, 50] }), ...talk], { ...phone, panel: [...phone.panel] })).toHaveLength(talk.length + 2);
  });

  it('goes on in a line that begins below its others, though its middle is that of the screen', () => {
    const lines = [flat('left', 200, 'Гирлянда «Роса»', { x: 230 }), flat('center', 245, '4,6 · 409 отзывов · Арт. 70714', { x: 230, xHeightPx: 20 })];
    const low = flat('center', 245, '4,6 · 409 отзывов · Арт. 70714', { x: 290, xHeightPx: 20 });
    expect(kept([...lines, ...talk])).toEqual(talkTexts);
    expect(kept([lines[0]!, low, ...talk])).toHaveLength(talk.length + 1);
  });
});

describe('when whom one talks to was there last', () => {
  const top = [flat('left', 27, '13:55', { x: 42 }), bubble('left', 125, ['CC'], { bbox: [140, 125, 90, 90] }), flat('left', 130, 'Северный стиль', { x: 260 })];
  // What stands close above a bubble would be of it.
  const first = bubble('left', 245, ['номеру 68058598575420.'], { stamp: '02:01', cutTop: true });
  const seen = (text: string, y = 190): string[] => kept([...top, ...[flat('left', y, text, { x: 260, xHeightPx: 20, stamps: [{ text: '11:20', bbox: [500, y, 70, 30], confidence: 0.9 }] }), first].sort((a, b) => a.bbox[1] - b.bbox[1]), ...talk], { panel: [0, 0, 1000, 2000] });

  it.each(['была сегодня в 11:20', 'был вчера в 9:05', 'last seen today at 11:20', 'last seen yesterday at 9:05 pm'])('is no message with that time: «%s»', (text) => expect(seen(text)).toEqual(textsOf([first, ...talk])));

  it('is said further down, and so is what only begins alike', () => {
    expect(seen('была сегодня в 11:20', 380)).toContain('была сегодня в 11:20');
    expect(seen('Была у вас в пятницу 11:20')).toContain('Была у вас в пятницу 11:20');
  });
});

describe('the last line of a bubble that the upper edge cuts', () => {
  const first = bubble('right', 100, ['Жду'], { stamp: '17:12', cutTop: true });
  it('is said, though a scrap of the wallpaper in which nothing can be read stands beside it', () => {
    const scrap = (text: string): Block => flat('right', 125, text, { x: 975 });
    expect(kept([first, scrap(''), ...talk])).toContain('Жду 17:12');
    expect(kept([first, scrap('Заказ'), ...talk])).not.toContain('Жду 17:12');
  });
});

describe('a face in the row of a title in the middle', () => {
  const phone = { panel: [0, 0, 1000, 2000] as const };
  const top = [flat('left', 27, '13:55', { x: 42 }), flat('center', 140, 'Пётр Юрьев'), flat('center', 190, 'был недавно', { xHeightPx: 20 })];

  it('is no bubble that the title stands below, whatever was read of it', () => {
    const face = (wide: number): Block => bubble('right', 120, ['he'], { bbox: [980 - wide, 120, wide, 80] });
    expect(kept([top[0]!, face(90), ...top.slice(1), ...talk], { ...phone, panel: [...phone.panel] })).toEqual(talkTexts);
    expect(kept([top[0]!, face(300), ...top.slice(1), ...talk], { ...phone, panel: [...phone.panel] })).toContain('Пётр Юрьев');
  });
});

describe('a face in the row of the title', () => {
  it('is no picture that was sent', () => {
    const phone = { panel: [0, 0, 1000, 2000] as const };
    const top = [flat('left', 27, '18:41', { x: 42 }), { ...picture('left', 110), bbox: [120, 110, 92, 92] as const }, flat('left', 122, 'Поддержка', { x: 250 })];
    const sent = { ...picture('left', 230), bbox: [120, 230, 500, 180] as const };
    expect(kept([...top, ...talk], phone)).toEqual(talkTexts);
    expect(kept([...top, sent, ...talk], phone)).toEqual(['', ...talkTexts]);
  });
});

describe('a title bar that lets what is below it show through', () => {
  const phone = { panel: [0, 0, 1000, 2000] as const };
  const clock = flat('left', 40, '13:55', { x: 42 });

  it('has its title below what begins above the clock, which is none of what is said', () => {
    const through = (high: number): Block => bubble('right', 0, ['LTE'], { bbox: [600, 0, 370, high], cutTop: true });
    const title = flat('center', 230, 'Пётр Юрьев', { xHeightPx: 20 });
    expect(kept([through(280), clock, title, ...talk], { ...phone, panel: [...phone.panel] })).toEqual(talkTexts);
    expect(kept([through(420), clock, title, ...talk], { ...phone, panel: [...phone.panel] })).toContain('LTE');
  });

  it('has a face behind the name: that is no name of who says what is below', () => {
    const face = (x: number): Block => bubble('left', 150, ['ПЮ'], { bbox: [x, 150, 90, 90] });
    const [name, first] = [flat('left', 170, 'Пётр Юрьев', { x: 130 }), bubble('left', 250, ['Курьер едет, ждите'], { cutTop: true })];
    expect(kept([clock, face(880), name, first, ...talk], { ...phone, panel: [...phone.panel] })).toEqual([...textsOf([first]), ...talkTexts]);
    expect(kept([clock, face(20), name, first, ...talk], { ...phone, panel: [...phone.panel] })).toContain('Пётр Юрьев');
  });
});
