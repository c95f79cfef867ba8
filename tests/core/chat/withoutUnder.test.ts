import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { withoutUnder } from '../../../src/core/chat/withoutUnder.js';
import { parseDayMark } from '../../../src/core/dating/parseDayMark.js';
import { bubble, line, screen } from './blocks.js';

/** A plate in the middle with these words. */
const plate = (y: number, text: string, more: Partial<Block> = {}): Block => bubble('center', y, [line(text, { x: 420, y })], { bbox: [400, y, 200, 60], ...more });
const talk = [bubble('left', 400, ['Выберите тему'], { stamp: '10:00' }), bubble('right', 560, ['Сейчас выберу'], { stamp: '10:01' })];
const told = (...more: Block[]): string[] => interpretBlocks([...more, ...talk].sort((a, b) => a.bbox[1] - b.bbox[1]), screen()).messages.map(({ kind, text, date }) => `${kind} ${text}: ${date}`);

describe('a day that floats', () => {
  const said = (date: string | null): string[] => [`message Выберите тему: ${date}`, `message Сейчас выберу: ${date}`];

  it('dates the message which it floats over', () => {
    expect(told(plate(410, '15 марта', { floats: true }))).toEqual([`separator 15 марта: 2024-03-15`, ...said('2024-03-15')]);
  });

  it('is there once, where a plate shows it as well', () => {
    expect(told(plate(300, '15 марта', { floats: false }), plate(302, '15 марта', { floats: true }))).toEqual([`separator 15 марта: 2024-03-15`, ...said('2024-03-15')]);
  });

  it('takes away what a wallpaper’s strokes made of its plate, and no higher bubble', () => {
    const under = (height: number): Block => bubble('right', 310, ['15 марта'], { bbox: [350, 318, 280, height] });
    const left = (one: Block): number => withoutUnder([{ piece: pieceOf(plate(310, '15 марта', { floats: true })), mark: parseDayMark('15 марта') }, { piece: pieceOf(one), mark: null }]).length;
    expect([left(under(64)), left(under(200))]).toEqual([1, 2]);
  });

  it('stands for what cannot be made out at its place', () => {
    expect(told(plate(300, '1б мврт', { floats: false }), plate(302, '15 марта', { floats: true }))).toEqual([`separator 15 марта: 2024-03-15`, ...said('2024-03-15')]);
  });

  it('is none where it is the end of a line of a text below it, in its ink and as large', () => {
    const said = bubble('left', 800, ['Статус заказа не меняется', line('и доставка с 01.02.2024', { x: 60 })], { stamp: '10:02' });
    const [x, y, , height] = said.lines[1]!.words.at(-1)!.bbox;
    const over = (more: Partial<Block['lines'][number]>): Block => plate(y, '', { floats: true, bbox: [x - 20, y - 8, 220, height + 16], lines: [{ ...line('01.02.2024', { x, y }), ...more }] });
    expect(told(over({}), said)).toEqual(['message Выберите тему: null', 'message Сейчас выберу: null', 'message Статус заказа не меняется и доставка с 01.02.2024: null']);
    expect(told(over({ inkColour: [250, 250, 250] }), said)).toContain('separator 01.02.2024: 2024-02-01');
  });

  it('dates nothing where it was read so badly that its number is a guess', () => {
    const doubtful = (confidence: number): string[] => told(plate(410, '', { floats: true, lines: [line('3 августа', { x: 420, y: 410, confidence })] }));
    expect(doubtful(0.3)).toEqual([`separator 3 августа: null`, ...said(null)]);
    expect(doubtful(0.7)).toEqual([`separator 3 августа: 2023-08-03`, ...said('2023-08-03')]);
  });

  it.each(['вопрос.', 'Сообщение', 'код 4082'])('is none where «%s» floats in the middle: nothing is said there, and no field to write in begins', (text) => {
    expect(told(plate(1000, text, { floats: true }))).toEqual(said(null));
  });
});
