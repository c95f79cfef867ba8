import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { withoutReactions } from '../../../src/core/chat/withoutReactions.js';
import { bubble, flat, line, screen, violet } from './blocks.js';

/** A heading, whose time stands a little apart, with its text close below, as paragraphs are found. */
const headed = (heading: string, time: string, y: number, ...said: readonly string[]): Block => {
  const [named, clock] = [line(heading, { ink: violet, xHeightPx: 24, x: 30, y }), line(time, { ink: violet, xHeightPx: 24, x: 60 + 17 * heading.length, y })];
  return { ...flat('left', y, heading, { x: 30 }), bbox: [30, y, 900, 45 * (1 + said.length)], lines: [named, clock, ...said.map((one, at) => line(one, { x: 30, y: y + 45 * (at + 1) }))], stamps: clock.words };
};
const told = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map((one) => [one.author, one.time, one.text]);

it('a name that is known with its stamp, below which nothing was read, is said by nobody', () => {
  const talk = [headed('Мария сегодня, в', '13:16', 300, 'Точно?'), headed('Олег сегодня, в', '13:21', 500, 'Да, пункт 4 условий')];
  const texts = [['Мария', '13:16', 'Точно?'], ['Олег', '13:21', 'Да, пункт 4 условий']];
  expect(told(...talk, headed('Мария сегодня, в', '13:24', 700))).toEqual(texts);
  expect(told(...talk, headed('Мария 16.03.2024', '13:24', 700))).toEqual(texts);
});

it('a count whose emoji was read as a piece of the text above, or as a letter, is a reaction to that', () => {
  const said = headed('Мария сегодня, в', '13:16', 300, 'Точно?');
  const withScrap = pieceOf({ ...said, bbox: [30, 300, 900, 145], lines: [...said.lines, line('=', { x: 40, y: 405 })] });
  const left = (x: number, text: string, confidence = 0.6): number => withoutReactions([withScrap, pieceOf({ ...bubble('left', 395, [line(text, { confidence })]), bbox: [x, 395, 90, 54] })], 26).length;
  expect([left(70, '2'), left(70, 'В2'), left(70, 'В2', 0.9), left(70, 'Да')]).toEqual([1, 1, 2, 2]);
});
