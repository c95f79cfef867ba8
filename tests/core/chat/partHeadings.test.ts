import { expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { line, screen, stampLine } from './blocks.js';

const said = (y: number, name: string, time: string, ...texts: string[]): BlockLine[] => [line(name, { y }), stampLine(time, { x: 400, y: y + 6 }), ...texts.map((text, i) => line(text, { y: y + 50 * (i + 1) }))];
const flat = (lines: readonly BlockLine[]): Block => ({ shape: 'flat', bbox: [60, 300, 800, 500], lines, side: 'left', fillColour: [255, 255, 255], cutTop: false, cutBottom: false, stamps: [], quoteBoxes: [] });
const read = (lines: readonly BlockLine[]): string[] => interpretBlocks([flat(lines)], screen()).messages.map(({ side, author, time, text }) => `${side} ${author ?? '–'} ${time ?? '–'}: ${text}`);

it('parts messages that stand no further apart than their lines', () => {
  expect(read([...said(300, 'Бот', '07:00', 'Добрый день! Вопрос связан с ним?'), ...said(400, 'Вы', '07:06', 'Я уже третий раз пишу одно и то же.'), ...said(500, 'Илья', '07:07', 'Направьте письменную претензию.')])).toEqual([
    'left Бот 07:00: Добрый день! Вопрос связан с ним?',
    'right Вы 07:06: Я уже третий раз пишу одно и то же.',
    'left Илья 07:07: Направьте письменную претензию.',
  ]);
});

it('keeps a text whole that only mentions a name and a time', () => {
  expect(read([...said(300, 'Бот', '07:00', 'Заказ привезут сегодня, в пункт выдачи на', 'Кирова его доставят около 18:00')])).toHaveLength(1);
});
