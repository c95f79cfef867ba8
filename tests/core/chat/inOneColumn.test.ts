import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, grey, line, picture, screen, stampLine, violet } from './blocks.js';

/** A heading «Мария  14:32» on the panel, and what it says close below. */
function headed(author: string, y: number, time: string, ...said: readonly string[]): Block {
  const lines = [line(author, { ink: violet, xHeightPx: 22, x: 30, y }), stampLine(time, { x: 300, y }), ...said.map((one, at) => line(one, { x: 30, y: y + 45 + at * 50 }))];
  return { ...flat('left', y, author, { x: 30 }), bbox: [30, y, 900, 35 + said.length * 50], lines };
}
const text = (words: string, y: number, side: Block['side'] = 'left'): Block => ({ ...flat('left', y, line(words), { x: 30 }), side });
const told = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map((one) => [one.side, one.author, one.text]);
const talk = [headed('Мария', 300, '14:32', 'Какой размер указан на бирке?'), headed('Вы', 450, '14:35', 'Сорок второй')];

describe('a chat without bubbles whose texts begin in one column', () => {
  it('has what stands further below a text said by the same person', () => {
    expect(told(...talk, text('Фото пришлю завтра', 640)).at(-1)).toEqual(['right', 'Вы', 'Фото пришлю завтра']);
  });

  it('has sides by authors alone, however wide a text is', () => {
    expect(told(...talk, { ...headed('Мария', 700, '14:40', 'Хорошо, ждём'), side: 'right' }).at(-1)).toEqual(['left', 'Мария', 'Хорошо, ждём']);
  });

  it('has nothing said in what is left of a face beside a row, and no button', () => {
    const besideFace = headed('Вы', 640, '14:40', 'Ясно');
    const cut = { ...besideFace, bbox: [-40, 640, 970, 95] as const, lines: [...besideFace.lines, line('=', { x: -40, y: 690 })] };
    const button = { ...bubble('right', 900, [line('v', { x: 920 })]), bbox: [900, 900, 60, 60] as const };
    expect(told(...talk, cut, button).slice(2)).toEqual([['right', 'Вы', 'Ясно']]);
  });

  it('is read as edges tell it where texts stand in two columns', () => {
    expect(told(...talk, flat('right', 640, 'Фото пришлю завтра')).at(-1)).toEqual(['right', null, 'Фото пришлю завтра']);
  });

  it('has text right below a picture for its caption, and text further below for a message', () => {
    const sent = { ...picture('left', 645), bbox: [30, 645, 640, 480] as const };
    const withCaption = told(...talk, headed('Вы', 600, '14:41'), sent, text('Вот бирка', 1145));
    expect(withCaption.slice(2)).toEqual([['right', 'Вы', 'Вот бирка']]);
    const apart = told(...talk, headed('Вы', 600, '14:41'), sent, text('Вот бирка', 1180));
    expect(apart.slice(2)).toEqual([['right', 'Вы', ''], ['right', 'Вы', 'Вот бирка']]);
  });

  it('has a sticker of one colour sent by whom the heading above its pale rim names, without the signs that were read of it', () => {
    const sticker = (words: string): Block => ({ ...bubble('left', 730, [line(words, { x: 140, y: 800 })]), bbox: [100, 730, 220, 240] });
    const name = { ...headed('Вы', 620, '14:41'), bbox: [30, 620, 340, 35] as const };
    expect(told(...talk, name, sticker('©.')).slice(2)).toEqual([['right', 'Вы', '']]);
    expect(told(...talk, name, sticker('Скидка')).slice(2)).not.toContainEqual(['right', 'Вы', '']);
  });

  it('has what is shown of a sticker sent by the same person, though it begins further right, without what was read of its corners', () => {
    const sticker = { ...picture('left', 660), bbox: [110, 660, 300, 300] as const };
    expect(told(...talk, flat('left', 640, '>.', { x: 80 }), sticker).slice(2)).toEqual([['right', 'Вы', '']]);
  });

  it('has a paler line as far below a text as a heading for a notice', () => {
    const joined = (y: number): Block => flat('left', y, line('Артём присоединился к обращению', { x: 30, contrast: 0.7, ink: grey }), { x: 30 });
    expect(told(...talk, joined(590)).at(-1)).toEqual(['center', null, 'Артём присоединился к обращению']);
    expect(told(...talk, text('Сорок третий', 590)).at(-1)).toEqual(['right', 'Вы', 'Сорок третий']);
  });

  it('has what a message answers, in a pale line above its heading, for its quote', () => {
    const answered = (x: number): Block => flat('left', 600, line('@Вы Сорок второй', { x, contrast: 0.7, xHeightPx: 22, ink: grey }), { x });
    const all = [...talk, answered(70), headed('Мария', 645, '14:40', 'Спасибо')];
    expect(told(...all).at(-1)).toEqual(['left', 'Мария', 'Спасибо']);
    expect(told(...all).slice(0, -1)).toEqual(told(...talk));
    expect(interpretBlocks(all, screen()).messages.at(-1)?.quote).toBe('@Вы Сорок второй');
  });

  it('has what was passed on, beside a bar, for a message of its own', () => {
    const passed: Block = { ...flat('left', 545, 'Переслано', { x: 60 }), bbox: [60, 545, 600, 90], lines: [line('Переслано', { x: 60, y: 545, xHeightPx: 20, contrast: 0.5, ink: grey }), line('Оформите возврат в кабинете', { x: 60, y: 590 })], quoteBoxes: [[30, 540, 640, 100]] };
    expect(told(...talk, passed).slice(1)).toEqual([['right', 'Вы', 'Сорок второй'], ['right', 'Вы', 'Оформите возврат в кабинете']]);
  });

  it('has a time as strong as any text for what is said', () => {
    const seen: Block = { ...headed('Вы', 600, '18:53', '14:30'), stamps: [{ text: '18:53', bbox: [300, 600, 70, 30], confidence: 0.9 }, { text: '14:30', bbox: [30, 645, 90, 39], confidence: 0.9 }] };
    const pale: Block = { ...seen, lines: seen.lines.map((one) => (one.contrast > 0.9 ? { ...one, contrast: 0.67 } : one)) };
    expect(told(...talk, pale).at(-1)).toEqual(['right', 'Вы', '14:30']);
  });

  it('says nothing of the answers in a thread, nor of the faces beside them, nor of buttons over it', () => {
    const face: Block = { ...bubble('left', 560, ['М']), bbox: [30, 560, 50, 50] };
    const button: Block = { ...bubble('right', 900, ['v']), bbox: [900, 900, 90, 90] };
    expect(told(...talk, face, flat('left', 565, '2 ответа Последний ответ сегодня', { x: 100 }), button)).toHaveLength(2);
  });

  it('says nothing of what is unread, at whatever end of its line', () => {
    expect(told(...talk, flat('right', 600, 'Новое', { ink: [220, 30, 90] }))).toHaveLength(2);
    expect(told(...talk, flat('right', 600, 'Новое'))).toHaveLength(3);
  });

  it('has neither the search above it nor the title bar said', () => {
    const search: Block = { ...bubble('right', 210, ['Поиск по каналу']), bbox: [150, 210, 700, 60] };
    expect(told(search, ...talk)).toHaveLength(2);
    expect(told(bubble('right', 150, ['Где мой заказ'], { bbox: [150, 150, 700, 140], stamp: '14:30', seen: '14:30' }), ...talk)).toHaveLength(3);
  });
});
