import { expect, it } from 'vitest';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, screen, stampLine } from './blocks.js';

it('a line in the middle as close above a day as lines of one paragraph are is of that day', () => {
  const said = bubble('left', 400, ['Здравствуйте'], { stamp: '14:01' });
  const day = flat('center', 300, stampLine('15 марта 14:00'), { x: 360 });
  const kinds = (label: string, gap: number, look = {}): string[] => interpretBlocks([flat('center', 270 - gap, stampLine(label, look), { x: 380 }), day, said], screen()).messages.map(({ kind }) => kind);
  expect(kinds('Сообщение SMS', 10)).toEqual(['separator', 'message']);
  expect(kinds('Сообщение SMS', 40)).toEqual(['system', 'separator', 'message']);
  expect(kinds('Чат создан', 10, { ink: [20, 60, 220] })).toEqual(['system', 'separator', 'message']);
});
