import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

/** A name and a time above each text of a room. */
const said = (author: string, y: number, text: string): Block => ({ ...flat('left', y, text, { x: 330 }), bbox: [330, y, 600, 95], lines: [line(author, { x: 330, y }), stampLine('14:32', { x: 350 + author.length * 18, y }), line(text, { x: 330, y: y + 45 })] });
const room = [said('Анна', 300, 'Где мои деньги?'), said('Олег', 500, 'Передали вопрос'), said('Анна', 700, 'Спасибо')];
/** A line of the list: a name, and what stands behind it in paler ink. */
const row = (name: string, tail?: string, y = 1200): Block => {
  const one = flat('left', y, name, { x: 30 });
  return tail === undefined ? one : { ...one, lines: [...one.lines, stampLine(tail, { x: 60 + name.length * 18, y })] };
};
const sides = (beside: readonly Block[], blocks: readonly Block[] = room): string[] => interpretBlocks(blocks, screen({ widthPx: 2600, beside })).messages.map(({ side }) => side);

describe('a name beside a room without bubbles', () => {
  it.each<[what: string, ...beside: Block[]]>([
    ['at the foot of the list', row('Анна'), row('В сети')],
    ['before «вы»', row('Анна', 'вы')],
    ['before «(you)»', row('Анна', '(you)')],
  ])('tells own messages %s', (_, ...beside) => expect(sides(beside)).toEqual(['right', 'left', 'right']));

  it.each<[what: string, ...beside: Block[]]>([
    ['before a time', row('Анна', '14:20')],
    ['that nobody has', row('Мария')],
    ['beside another', row('Анна', 'вы'), row('Олег', 'вы', 1260)],
  ])('tells none %s', (_, ...beside) => expect(new Set(sides(beside))).toEqual(new Set(['left'])));

  it('tells nothing where own messages stand at the right', () => {
    expect(sides([row('Анна')], [bubble('left', 300, ['Анна', 'Здравствуйте'], { stamp: '14:31' }), bubble('right', 500, ['Добрый день'], { stamp: '14:32' })])).toEqual(['left', 'right']);
  });
});
