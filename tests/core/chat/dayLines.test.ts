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
