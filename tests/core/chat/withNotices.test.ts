import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { flat, line, screen, stampLine } from './blocks.js';

const said = (y: number, name: string, time: string, text: string): Block[] => [flat('left', y, name, { x: 100 }), flat('left', y, stampLine(time), { x: 300 }), flat('left', y + 50, text, { x: 100 })];
const talk = [...said(300, 'Бот', '14:48', 'Посылка находится на сортировочном центре'), ...said(440, 'Вы', '14:56', 'Когда её привезут?'), ...said(800, 'Алёна', '15:14', 'Добрый день, на связи служба поддержки')];
/** What is told of a line between the second text and the third. */
const told = (text: string, { contrast = 0.67, y = 620, x = 100, ink = [90, 90, 96] as Block['fillColour'] } = {}): readonly (readonly [string, string, string | null])[] =>
  interpretBlocks([...talk, flat('left', y, line(text, { contrast, ink }), { x })], screen()).messages.map((one) => [one.kind, one.side, one.author] as const).filter((_, at) => at > 1);

describe('a line by itself in a chat without bubbles', () => {
  it('is a notice where it is paler than what is said and has no heading', () => {
    expect(told('Оператор подключился')).toEqual([['system', 'center', null], ['message', 'left', 'Алёна']]);
  });

  it('is none where all that is said is as pale, below names that are strong and stand apart', () => {
    const quiet = (y: number, name: string, time: string, text: string): Block[] => [flat('left', y, name, { x: 100 }), flat('left', y, stampLine(time), { x: 300 }), flat('left', y + 80, line(text, { contrast: 0.7 }), { x: 100 })];
    const blocks = [...quiet(300, 'Семён', '05:20', 'На связи служба поддержки'), ...quiet(500, 'Вы', '05:22', 'Ответ не помог'), ...quiet(700, 'Вы', '05:23', 'Ваш ответ не по теме')];
    expect(interpretBlocks(blocks, screen()).messages.map(({ kind }) => kind)).toEqual(['message', 'message', 'message']);
  });

  it.each<[what: string, look: Parameters<typeof told>[1]]>([
    ['as strong as the others', { contrast: 0.95 }],
    ['with a colour', { ink: [30, 90, 220] }],
    ['elsewhere than all that is said', { x: 400 }],
    ['as close to the text above it as its lines are', { y: 545 }],
  ])('is none %s', (_, look) => expect(told('Оператор подключился', look).map(([kind]) => kind)).not.toContain('system'));
});
