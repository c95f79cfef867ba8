import { describe, expect, it } from 'vitest';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import type { Block } from '../../../src/core/chat/Block.js';
import { bubble, flat, line, screen } from './blocks.js';

const talk = bubble('left', 300, ['Здравствуйте, чем помочь?'], { stamp: '14:00' });
const textsOf = (...blocks: readonly Block[]): readonly string[] => interpretBlocks([talk, ...blocks], screen()).messages.map(({ text }) => text);
const field = (text: string, confidence: number, high: number): Block => ({ ...bubble('left', 600, [line(text, { confidence })]), bbox: [30, 600, 200, high] });

describe('what was read in a drawing', () => {
  it.each<[read: string, confidence: number, high: number]>([
    ['м', 0.9, 90],
    ['К', 0.9, 90],
    ['е а', 0.7, 300],
    ['мы.', 0.3, 300],
    ['Чин»', 0.04, 90],
    ['4', 0.66, 300],
    ['amine 0:47', 0.75, 300],
    ['012', 0.75, 300],
    ['015 15:', 0.74, 300],
  ])('%s (%d) in a field %d px high is no text', (read, confidence, high) => expect(textsOf(field(read, confidence, high))[1]).toBe(''));

  it.each<[read: string, confidence: number, high: number]>([
    ['я', 0.9, 90],
    ['Мы', 0.5, 90],
    ['Мы', 0.95, 300],
    ['Понял', 0.5, 300],
    ['5', 0.9, 300],
    ['А?', 0.8, 90],
    ['Ну и?', 0.29, 90],
    ['Ок', 0.87, 300],
    ['4', 0.66, 90],
    ['14:30', 0.95, 300],
  ])('%s (%d) in a field %d px high is said', (read, confidence, high) => expect(textsOf(field(read, confidence, high))[1]).toBe(read));
});

it('a low word in a bubble as high as one line and its edges take is said', () => {
  const word = line('Ок', { confidence: 0.8 });
  const low = { ...word, bbox: [word.bbox[0], word.bbox[1], word.bbox[2], 30] as const };
  expect(textsOf({ ...bubble('left', 600, [line('')]), lines: [low], bbox: [30, 600, 200, 130] })[1]).toBe('Ок');
});

it('a few letters below what is quoted are said, however much room that takes', () => {
  const own = bubble('left', 600, [line('Здравствуйте! Спасибо за обращение', { ink: [90, 90, 90] }), line('Ну и?', { confidence: 0.7 })]);
  expect(textsOf({ ...own, bbox: [30, 600, 640, 300], lines: [own.lines[0]!, line('Ну и?', { x: 60, y: 830, confidence: 0.7 })], quoteBoxes: [[40, 605, 620, 200]] })[1]).toBe('Ну и?');
});

describe('a small field on the lower edge of a message', () => {
  const reaction = (text: string, x: number): Block => ({ ...bubble('left', 0, text === '' ? [] : [text]), bbox: [x, 370, 90, 54] });
  it.each(['2', '#12', ''])('that shows «%s» is a reaction', (text) => expect(textsOf(reaction(text, 60))).toHaveLength(1));
  it('or within its lower half is one', () => expect(textsOf({ ...reaction('2', 60), bbox: [60, 372, 60, 18] })).toHaveLength(1));
  it('or right below text on the panel is one', () => {
    const said = (name: string, y: number): readonly Block[] => [flat('left', y, line(name, { ink: [120, 40, 200] }), { x: 60, stamps: [{ text: '14:00', bbox: [300, y, 70, 30], confidence: 0.9 }] }), flat('left', y + 50, 'Ярлыки на месте, чек есть', { x: 60 })];
    const chip: Block = { ...bubble('left', 0, ['2']), bbox: [60, 800, 90, 54] };
    const texts = interpretBlocks([...said('Мария', 400), ...said('Артём', 700), chip], screen()).messages.map(({ text }) => text);
    expect(texts).not.toContain('2');
  });
  it('or over an upper corner, where an emoji is taken for a letter, is one', () => {
    const over = (confidence: number): Block => ({ ...bubble('left', 0, [line('é', { confidence })]), bbox: [0, 262, 80, 60] });
    expect([textsOf(over(0.5)), textsOf({ ...over(0.5), bbox: [0, 700, 80, 60] })].map((texts) => texts.length)).toEqual([1, 2]);
  });
  it('with words is said', () => expect(textsOf(reaction('нет', 60))).toHaveLength(2));
  it('beside the message is nothing said either', () => expect(textsOf(reaction('2', 800))).toHaveLength(1));
  it('elsewhere below all messages is said', () => expect(textsOf({ ...reaction('2', 60), bbox: [60, 1200, 90, 54] })).toHaveLength(2));
});

describe('a small field that the edge cuts', () => {
  const cut = (text: string, width: number): Block => ({ ...bubble('left', 1750, [text]), bbox: [30, 1750, width, 50], cutBottom: true });
  it('with a letter is a face', () => expect(textsOf(cut('А', 90))).toHaveLength(1));
  it.each(['Ага', 'А?', ''])('with «%s» is said', (text) => expect(textsOf(cut(text, 90))).toHaveLength(2));
});
