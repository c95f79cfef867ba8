import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, screen, stampLine } from './blocks.js';

const talk = [bubble('left', 300, ['Какой размер указан', 'на бирке?'], { bbox: [130, 300, 640, 190], stamp: '14:30' }), bubble('right', 600, ['Сорок второй', 'размер'], { stamp: '14:32' })];
const texts = (...blocks: Block[]): string[] => interpretBlocks([...talk, ...blocks], screen()).messages.map(({ text }) => text);
const field = (x: number, y: number, lines: readonly ReturnType<typeof line>[], side: Block['side'] = 'left'): Block => ({ ...bubble(side, y, lines), bbox: [x, y, 90, 70] });

describe('a small field beside a message', () => {
  it.each<[what: string, block: Block]>([
    ['a part of a face', field(20, 410, [])],
    ['a face with a letter', field(20, 410, [line('М')])],
    ['a sign', field(20, 410, [line('+')])],
    ['a button over its edge', field(720, 400, [line('м')], 'right')],
    ['a reaction with a count', field(220, 640, [line('1')])],
  ])('is nothing said: %s', (_, block) => expect(texts(block)).toHaveLength(2));

  it.each<[what: string, block: Block]>([
    ['with words', field(20, 410, [line('Нет')])],
    ['with a time', field(20, 410, [stampLine('14:31')])],
    ['over its upper edge', field(720, 270, [line('+')], 'right')],
    ['below all others', field(20, 900, [line('+')])],
  ])('is kept %s', (_, block) => expect(texts(block)).toHaveLength(3));
});
