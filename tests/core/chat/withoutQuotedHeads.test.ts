import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, screen, stampLine } from './blocks.js';

const passedOn = (head: ReturnType<typeof line>, quoteBoxes: Block['quoteBoxes']): Block => ({
  ...bubble('left', 300, ['Посмотрите, что ответили', line('Наталья'), head, 'Какой размер указан на бирке?']),
  quoteBoxes,
});
const told = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map(({ text, quote, time }) => [`${quote ?? ''} ${text}`, time] as const);
const quoted: Block['quoteBoxes'] = [[40, 365, 620, 160]];
const voice = bubble('right', 600, [stampLine('0:40')], { seen: '0:40' });

it('has no time of what was passed on, and no hour of one digit from there', () => {
  const [[text, time], [, length]] = told(passedOn(stampLine('25 мар в 9:46'), quoted), voice) as [readonly [string, string | null], readonly [string, string | null]];
  expect(text).not.toContain('9:46');
  expect([time, length]).toEqual([null, null]);
});

it('keeps such a line where nothing is passed on, and words as strong as the others', () => {
  expect(told(passedOn(stampLine('25 мар в 15:40'), []))[0]!.join(' ')).toContain('15:40');
  expect(told(passedOn(line('Жду до 15:40'), quoted))[0]!.join(' ')).toContain('15:40');
});
