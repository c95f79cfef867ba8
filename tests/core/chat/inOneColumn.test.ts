import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, picture, screen, stampLine, violet } from './blocks.js';

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
