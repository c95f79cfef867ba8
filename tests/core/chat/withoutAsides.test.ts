import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, grey, line, screen } from './blocks.js';

const read = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map(({ kind, side, text }) => [kind, side, text]);
const said = [bubble('left', 300, ['Здравствуйте, Анна!'], { stamp: '14:32' }), bubble('right', 500, ['Где мой заказ?'], { stamp: '14:35' })];
const told = [['message', 'left', 'Здравствуйте, Анна!'], ['message', 'right', 'Где мой заказ?']];
const pale = { contrast: 0.48, ink: grey, xHeightPx: 22 };

describe('a line on the panel of a chat whose every word is said in a bubble', () => {
  it('that is pale and keeps to a side is the app’s', () => {
    expect(read(...said, flat('left', 700, line('Полезно?', pale)))).toEqual(told);
  });

  it('that is as strong as what is said may be said', () => {
    expect(read(...said, flat('left', 700, line('Полезно?')))).toEqual([...told, ['message', 'left', 'Полезно?']]);
  });

  it('that a face moved out of the middle is a notice', () => {
    const notice: Block = { ...flat('right', 700, line('В чат пришла Кристина', pale), { x: 370 }), bbox: [370, 700, 320, 33] };
    expect(read(...said, notice)).toEqual([...told, ['system', 'center', 'В чат пришла Кристина']]);
  });

  it('that is pale is kept where others on the panel are said at a time', () => {
    const timed: Block = { ...flat('left', 900, line('Минутку', { x: 30, y: 900 })), stamps: [{ text: '14:40', bbox: [400, 900, 70, 30], confidence: 0.9 }], lines: [line('Минутку', { x: 30, y: 900 }), line('14:40', { x: 400, y: 900, ...pale })] };
    expect(read(...said, flat('left', 700, line('Полезно ли это?', pale)), timed).map(([, , text]) => text)).toContain('Полезно ли это?');
  });
});
