import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, screen, stampLine } from './blocks.js';

const talk = [bubble('left', 300, ['Добрый день, чем помочь?']), bubble('right', 500, ['Где мой заказ?'])];
const read = (block: Block) => interpretBlocks([...talk, block], screen()).messages.slice(1);
const told = (line: string) => read(flat('right', 600, stampLine(line), { x: 700 })).map(({ text, time }) => [text, time]);

describe('a line of delivery below a message', () => {
  it('is the app’s though it was read in quotation marks', () => {
    expect(told('"Доставлено" 08:47')).toEqual([['Где мой заказ?', '08:47']]);
    expect(told('"Прочитано" 08:47')).toEqual([['Где мой заказ?', null]]);
  });

  it('is said in quotation marks in a bubble, or further below', () => {
    const last = (block: Block) => read(block).at(-1)!;
    expect(last(bubble('right', 640, ['"Доставлено"'], { stamp: '08:47' }))).toMatchObject({ text: '"Доставлено"', time: '08:47' });
    expect(last(flat('right', 900, stampLine('"Доставлено" 08:47'), { x: 700 })).text).toMatch(/Доставлено/);
  });
});
