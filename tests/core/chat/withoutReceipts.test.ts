import { describe, expect, it } from 'vitest';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, screen, stampLine } from './blocks.js';

const told = (line: string) => interpretBlocks([bubble('left', 300, ['Добрый день, чем помочь?']), bubble('right', 500, ['Где мой заказ?']), flat('right', 600, stampLine(line), { x: 700 })], screen()).messages.slice(1).map(({ text, time }) => [text, time]);

describe('a line below a message', () => {
  it.each(['Read 08:47', 'Прочитано 8:47', 'Seen at 8:47', 'Прочитано вчера в 8:47'])('that tells when it was read, «%s», is no time of the message', (line) => expect(told(line)).toEqual([['Где мой заказ?', null]]));
  it('that it did not arrive, is not said', () => expect(told('Not Delivered')).toEqual([['Где мой заказ?', null]]));
  it('with a dot between the word and the time tells when it was sent', () => expect(told('Прочитано · 08:47')).toEqual([['Где мой заказ?', '08:47']]));
  it('with the time before the word tells when it was sent', () => expect(told('08:47 · Прочитано')).toEqual([['Где мой заказ?', '08:47']]));
});
