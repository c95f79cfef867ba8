import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, screen } from './blocks.js';

it('a plate names no day for sure where its words begin at its very edge: something hides the rest', () => {
  const cut = (x: number): Block => bubble('center', 230, [], { bbox: [400, 230, 220, 70], lines: [line('2 августа', { x, y: 250 })] });
  const said = (block: Block) => interpretBlocks([block, bubble('left', 400, ['Здравствуйте'], { stamp: '14:01' })], screen()).messages.map(({ kind, date }) => [kind, date]);
  expect(said(cut(430))).toEqual([['separator', '2023-08-02'], ['message', '2023-08-02']]);
  expect(said(cut(403))).toEqual([['separator', null], ['message', null]]);
  // The end of the plate itself may count among the marks of its line.
  const rimmed = cut(430);
  expect(said({ ...rimmed, lines: rimmed.lines.map((one) => ({ ...one, bbox: [402, 232, 190, 66] as const })) })[0]).toEqual(['separator', '2023-08-02']);
});

it('what seems to float is no day where the line of a text goes on right behind it', () => {
  const said = (gap: number) => {
    const own = bubble('right', 300, ['Вчера около полудня'], { stamp: '14:01' });
    const words = own.lines[0]!.words.map((word, at) => (at === 0 ? word : { ...word, bbox: [word.bbox[0] + gap, word.bbox[1], word.bbox[2], word.bbox[3]] as const }));
    const lines = [{ ...own.lines[0]!, words }, ...own.lines.slice(1)];
    const floating: Block = { ...bubble('center', 310, []), bbox: [350, 310, 120, 60], lines: [line('Вчера', { x: 361, y: 320 })], floats: true };
    return interpretBlocks([{ ...own, lines }, floating, bubble('left', 500, ['Хорошо, ищем'], { stamp: '14:02' })], screen()).messages.map(({ kind }) => kind);
  };
  expect(said(0)).toEqual(['message', 'message']);
  expect(said(60)).toContain('separator');
});

it('a number that was read as a letter and not surely names no day', () => {
  const dates = (confidence: number) => {
    const day = bubble('center', 230, [], { bbox: [400, 230, 220, 70], lines: [line('З января', { x: 430, y: 250 })].map((one) => ({ ...one, words: one.words.map((word, at) => (at === 0 ? { ...word, confidence } : word)) })) });
    return interpretBlocks([day, bubble('left', 400, ['Здравствуйте'], { stamp: '14:01' })], screen()).messages.map(({ date }) => date);
  };
  expect(dates(0.9)).toEqual(['2024-01-03', '2024-01-03']);
  expect(dates(0.3)).toEqual([null, null]);
});
