import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, screen, stampLine } from './blocks.js';

const told = (line: string) => interpretBlocks([bubble('left', 300, ['Добрый день, чем помочь?']), bubble('right', 500, ['Где мой заказ?']), flat('right', 600, stampLine(line), { x: 700 })], screen()).messages.slice(1).map(({ text, time }) => [text, time]);

describe('a line below a message', () => {
  it.each(['Read 08:47', 'Прочитано 8:47', 'Seen at 8:47', 'Прочитано вчера в 8:47'])('that tells when it was read, «%s», is no time of the message', (line) => expect(told(line)).toEqual([['Где мой заказ?', null]]));
  it('that it did not arrive, is not said', () => expect(told('Not Delivered')).toEqual([['Где мой заказ?', null]]));
  it('with a dot between the word and the time tells when it was sent', () => expect(told('Прочитано · 08:47')).toEqual([['Где мой заказ?', '08:47']]));
  it('with the time before the word tells when it was sent', () => expect(told('08:47 · Прочитано')).toEqual([['Где мой заказ?', '08:47']]));
  it('is the app’s though it was read in quotation marks', () => {
    expect(told('"Доставлено" 08:47')).toEqual([['Где мой заказ?', '08:47']]);
    expect(told('"Прочитано" 08:47')).toEqual([['Где мой заказ?', null]]);
  });

  it('is said in quotation marks in a bubble, or further below', () => {
    const last = (block: Block) => interpretBlocks([bubble('left', 300, ['Добрый день, чем помочь?']), bubble('right', 500, ['Где мой заказ?']), block], screen()).messages.at(-1)!;
    expect(last(bubble('right', 640, ['"Доставлено"'], { stamp: '08:47' }))).toMatchObject({ text: '"Доставлено"', time: '08:47' });
    expect(last(flat('right', 900, stampLine('"Доставлено" 08:47'), { x: 700 })).text).toMatch(/Доставлено/);
  });
});
