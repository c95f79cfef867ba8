import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, picture, screen, stampLine } from './blocks.js';

const sticker: Block = { ...picture('right', 500), bbox: [670, 500, 280, 200] };
const plate = (y: number, more: Partial<Block> = {}): Block => bubble('right', y, [stampLine('14:40')], { seen: '14:40', bbox: [700, y, 260, 56], stamps: [{ text: '14:40', bbox: [730, y + 20, 70, 30], confidence: 0.9 }], ...more });
const told = (...blocks: Block[]) => interpretBlocks([bubble('left', 300, ['Добрый день, чем помочь?'], { stamp: '14:32' }), ...blocks], screen()).messages.slice(1).map(({ time, bbox }) => [time, bbox]);

describe('a plate that bears nothing but a time', () => {
  it('tells that of the drawing it hangs below', () => expect(told(sticker, plate(720))).toEqual([['14:40', [670, 500, 290, 276]]]));
  it('is one as well where «изменено» lies half on the drawing', () => {
    const said = (word: string, confidence = 0.4): Block => ({ ...flat('right', 690, word), bbox: [700, 690, 260, 56], lines: [line(word, { x: 720, y: 700, confidence }), stampLine('14:40', { x: 880, y: 700 })] });
    expect(told(sticker, said('т ИеНено'))).toEqual([['14:40', [670, 500, 290, 246]]]);
    expect(told(sticker, said('Почему'))).toHaveLength(2);
    expect(told(sticker, said('Именно', 0.9))).toHaveLength(2);
    expect(told(sticker, said('Изменила', 0.9))).toHaveLength(2);
  });
  it('stands by itself further below', () => expect(told(sticker, plate(900))).toHaveLength(2));
  it('is no plate where it is as high as a recording', () => expect(told(sticker, plate(720, { bbox: [700, 720, 260, 140] }))).toHaveLength(2));
});
