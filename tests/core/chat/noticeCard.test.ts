import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { bubble, line, screen } from './blocks.js';

const talk = [bubble('left', 300, ['Здравствуйте, чем помочь?'], { stamp: '14:00' }), bubble('right', 500, ['Где мой заказ?'], { stamp: '14:01' })];
/** A line of text about a middle, px. */
const about = (text: string, middle: number, y: number): BlockLine => line(text, { x: middle - text.length * 9, y });
/** A card of 900 px in a panel of 1000, with stars between its lines. */
const card = (more: Partial<Block> = {}): Block => ({ ...bubble('left', 700, []), bbox: [50, 700, 900, 400], fillColour: [255, 255, 255], lines: [about('Оцените качество обслуживания', 500, 730), about('Отправить оценку', 500, 1030)], ...more });
/** Its place where it does not reach across the panel. */
const narrow: Box = [120, 700, 760, 400];
const read = (block: Block) => interpretBlocks([...talk, block], screen()).messages.slice(2).map(({ kind, side, text }) => [kind, side, text]);

describe('a card in the middle of the panel', () => {
  it('is nobody’s where its lines are set about its middle, without its button', () => expect(read(card())).toEqual([['system', 'center', 'Оцените качество обслуживания']]));

  it('has fields to write in, which say nothing', () => {
    const asked = card({ quoteBoxes: [[100, 900, 800, 100]], lines: [about('Оцените качество обслуживания', 500, 730), line('Ваш комментарий', { x: 130, y: 920 }), about('Отправить оценку', 500, 1030)] });
    expect(read(asked)).toEqual([['system', 'center', 'Оцените качество обслуживания']]);
  });

  it.each<[what: string, block: Block]>([
    ['bears a time', card({ stamps: [{ text: '14:05', bbox: [860, 1060, 70, 30], confidence: 0.9 }] })],
    ['begins its lines at one edge', card({ bbox: narrow, lines: [line('Оцените качество обслуживания', { x: 160, y: 730 }), line('Отправить оценку', { x: 160, y: 1030 })] })],
    ['is filled by a text of several lines', card({ bbox: narrow, lines: [0, 50, 100].map((y) => about('Горячая линия работает каждый день', 500, 730 + y)) })],
    ['is nearer to one side', card({ bbox: [20, 700, 900, 400], lines: [about('Оцените качество обслуживания', 470, 730)] })],
    ['has room for nothing but its line', card({ bbox: [120, 700, 760, 90], lines: [about('Оцените качество обслуживания', 500, 730)] })],
  ])('is a message where it %s', (_, block) => expect(read(block).map(([kind]) => kind)).toEqual(['message']));
});
