import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { settleSides } from '../../../src/core/chat/settleSides.js';
import { bubble, line, screen } from './blocks.js';

/** A bubble of the edges of those at the left, 30 to 670 px, whose lines begin where they are told to. */
const wide = (...lines: readonly (readonly [text: string, x: number])[]): Block => ({ ...bubble('left', 700, []), side: 'center', lines: lines.map(([text, x], at) => line(text, { x, y: 720 + at * 50 })) });
const sideOf = (block: Block): Block['side'] => settleSides([bubble('left', 300, ['Какой размер', 'указан на бирке?']), block], screen().panel)[1]!.side;

describe('a bubble that stands in the middle', () => {
  it('is at the side whose edge it shares', () => expect(sideOf(wide(['Сообщения в этом чате защищены', 60], ['шифрованием', 60]))).toBe('left'));
  it('is a notice where its lines stand in the middle of it', () => expect(sideOf(wide(['Сообщения в этом чате защищены', 80], ['шифрованием', 251]))).toBe('center'));
  it('is a notice too where its time stands behind the last of those lines', () => {
    const notice = wide(['Вы в очереди, примерное время', 80], ['ожидания', 210]);
    const time = line('14:05', { x: 400, y: 770 });
    expect(sideOf({ ...notice, lines: [...notice.lines, time] })).toBe('center');
  });
  it('is a notice where its only line is far shorter and stands in its middle, whatever a badge leaves on it', () => {
    const middle = (x: number): Block => ({ ...wide(['Чат завершён', x], ['—.', 600]), bbox: [30, 700, 640, 200] });
    expect(sideOf(middle(242))).toBe('center');
    expect(sideOf(middle(60))).toBe('left');
  });
  it('is at the side of those filled alike where the panel’s edge left its last line', () => {
    const last = (cutTop: boolean): Block => ({ ...wide(['закончился', 60]), bbox: [30, 200, 640, 90], cutTop });
    expect([sideOf(last(true)), sideOf(last(false))]).toEqual(['left', 'center']);
  });
});

describe('a bubble of several lines with its time in the corner', () => {
  it('is said by one of the others, whatever was read of icons and of stamps', () => {
    const text = wide(['=—', 200], ['Чтобы оформить возврат:', 60], ['1. Откройте раздел', 60], ['2. Нажмите «Вернуть»', 60], ['14:03', 560], ['=', 640]);
    const own: Block = { ...text, bbox: [30, 700, 640, 330], stamps: [{ text: '14:03', bbox: [560, 990, 90, 33], confidence: 0.9 }] };
    expect(settleSides([bubble('right', 300, ['Где мой заказ?']), own], screen().panel)[1]!.side).toBe('left');
  });
});

describe('a card that reaches across the panel', () => {
  const said = [bubble('left', 300, ['Какой размер'], { seen: '14:02' }), bubble('right', 500, ['Сорок второй'], { seen: '14:03' })];
  const card = (more: Partial<Block> = {}): Block => ({ ...bubble('left', 700, ['Покупатель получил заказ', 'Деньги поступят в течение суток']), bbox: [30, 700, 940, 140], fillColour: [255, 255, 255], ...more });
  const told = (block: Block, others = said): Block['side'] => settleSides([...others, block], screen().panel)[2]!.side;

  it('is nobody’s', () => expect(told(card())).toBe('center'));
  it('is said where it is filled as what is said', () => expect(told(card({ fillColour: said[0]!.fillColour }))).toBe('left'));
  it('is said where it bears a time', () => expect(told(card({ stamps: said[0]!.stamps }))).toBe('left'));
  it('is said where others are as wide', () => expect(told(card(), said.map((one) => ({ ...one, bbox: [30, one.bbox[1], 940, 90] as const })))).toBe('left'));
});
