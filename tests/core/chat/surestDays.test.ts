import { expect, it } from 'vitest';
import { textOf } from '../../../src/core/chat/Piece.js';
import { surestDays } from '../../../src/core/chat/surestDays.js';
import { bubble, flat, line } from './blocks.js';

const day = (text: string, confidence: number) => ({ ...flat('center', 400, text, { confidence }), floats: true });
const below = (text: string, confidence: number, x = flat('center', 400, '5 марта').bbox[0]) => bubble('left', 300, [], { lines: [line('Отвечаем вам', { x: 60, y: 340 }), line(text, { x, y: 400, confidence })] });
const read = (floating: ReturnType<typeof day>, under: ReturnType<typeof below>): string => textOf(surestDays([floating, under])[0]!.lines[0]!.words);

it('has a day as the surer of two readings of one place', () => {
  expect(read(day('5 марта', 0.82), below('6 марта', 0.95))).toBe('6 марта');
  expect(read(day('5 марта', 0.95), below('6 марта', 0.82))).toBe('5 марта');
});

it('keeps to its own words where what is below them stands elsewhere or names no day', () => {
  expect(read(day('5 марта', 0.82), below('6 марта', 0.95, 700))).toBe('5 марта');
  expect(read(day('5 марта', 0.82), below('6 шкафа', 0.95))).toBe('5 марта');
});

it('has the whole of a day of which something hides the beginning, however sure the rest was read', () => {
  const place = flat('center', 400, '22 августа').bbox[0];
  expect(read(day('22 августа', 0.92), below('2 августа', 0.96, place + 18))).toBe('22 августа');
  const cut = surestDays([day('22 августа', 0.92), below('2 августа', 0.96, place + 18)])[1]!;
  expect(textOf(cut.lines[1]!.words)).toBe('22 августа');
  expect(textOf(surestDays([day('23 августа', 0.92), below('2 августа', 0.96, place + 18)])[1]!.lines[1]!.words)).toBe('2 августа');
});

it('has so too a plate whose edge was read with its words', () => {
  const plate = (text: string, confidence: number) => {
    const one = flat('center', 400, text, { confidence });
    const [x, y, width, height] = one.bbox;
    return { ...one, lines: [{ ...one.lines[0]!, bbox: [x - 12, y - 10, width + 12, height * 1.8] as const }] };
  };
  const written = (words: ReturnType<typeof plate>, confidence: number): string => textOf(surestDays([words, day('1 апреля', confidence)])[0]!.lines[0]!.words);
  expect(written(plate('4 апреля', 0.76), 0.95)).toBe('1 апреля');
  expect(written(plate('4 апреля', 0.96), 0.95)).toBe('4 апреля');
  expect(written(plate('4 апреля', 0.69), 0.77)).toBe('4 апреля');
});

it('is a day as the plate over it has it where one of several words was misread', () => {
  const under = (text: string): string => textOf(surestDays([flat('center', 400, text), day('Чт, 16:47', 0.8)])[0]!.lines[0]!.words);
  expect([under('Ur, 16:47'), under('Ur, 16:41'), under('Ответ вам')]).toEqual(['Чт, 16:47', 'Ur, 16:41', 'Ответ вам']);
});

it('has it as the words on their own ground tell where these were read about as surely', () => {
  const readings = (plain: number, floating: number) => surestDays([flat('center', 400, '23 марта', { confidence: plain }), day('25 марта', floating)]).map(({ lines }) => textOf(lines[0]!.words));
  expect(readings(0.94, 0.95)).toEqual(['23 марта', '23 марта']);
  expect(readings(0.85, 0.95)).toEqual(['25 марта', '25 марта']);
});
