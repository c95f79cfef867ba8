import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { parseDayMark } from '../../../src/core/dating/parseDayMark.js';
import { bubble, flat, line, screen, stampLine, violet } from './blocks.js';

const read = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map(({ author, time, date, text }) => [author, time, date, text]);

describe('a word without a capital above a bubble', () => {
  it('that is paler than what is said is the name of who says it', () => {
    expect(read(flat('left', 260, stampLine('devrtz'), { x: 40 }), bubble('left', 300, ['Хватает ли места?'], { stamp: '14:32' }))).toEqual([['devrtz', '14:32', null, 'Хватает ли места?']]);
  });

  it.each(['изменено', 'исменено', 'online'])('is no name when apps write it: %s', (word) => {
    expect(read(flat('left', 260, stampLine(word), { x: 40 }), bubble('left', 300, ['Хватает ли места?'], { stamp: '14:32' })).some(([author]) => author === word)).toBe(false);
  });

  it('that is as strong as what is said is a message', () => {
    expect(read(flat('left', 250, 'быстро', { x: 40 }), bubble('left', 300, ['Хватает ли места?'], { stamp: '14:32' })).map(([author]) => author)).toEqual([null, null]);
  });
});

describe('a weekday in the line of a stamp', () => {
  it.each(['Суббота', 'Samstag', 'Saturday'])('is no author, and names the day: %s', (day) => {
    const stamp: Block = { ...flat('left', 400, stampLine(day), { x: 40 }), bbox: [40, 400, 300, 30], lines: [stampLine(day, { x: 40, y: 400 }), stampLine('03:11', { x: 250, y: 400 })] };
    // Captured on Saturday, 16 March: the Saturday before it may be any.
    expect(interpretBlocks([bubble('left', 300, ['Хватает ли места?']), stamp], screen({ capturedAt: '2024-03-18T14:30:12' })).messages.map(({ author, time, date, text }) => [author, time, date, text])).toEqual([[null, '03:11', '2024-03-16', 'Хватает ли места?']]);
  });

  it.each<[text: string, weekday: number]>([['Montag', 1], ['Mittwoch', 3], ['Sonnabend', 6]])('is known in German: %s', (text, weekday) => expect(parseDayMark(text)).toMatchObject({ weekday }));
});

describe('names on the panel whose row ends with the stamp', () => {
  const name = (text: string, y: number): BlockLine => line(text, { y, ink: violet });
  const stamp = (time: string, y: number): Block => flat('right', y, stampLine(time), { x: 880 });

  it('part the text on the panel, in which no gap tells', () => {
    const lines = [name('Мария', 300), line('Добрый день, чем могу помочь?', { y: 350 }), name('bot_17', 400), line('Заявка принята в работу', { y: 450 })];
    const text: Block = { ...flat('left', 300, 'x'), bbox: [60, 300, 600, 190], lines };
    expect(read(text, stamp('14:32', 304), stamp('14:35', 404))).toEqual([['Мария', '14:32', null, 'Добрый день, чем могу помочь?'], ['bot_17', '14:35', null, 'Заявка принята в работу']]);
  });
});
