import { expect, it } from 'vitest';
import { flatBlocks } from '../../../../src/core/chat/layout/flatBlocks.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, fieldOf, letter, letters } from './shapes.js';

const panel: Box = [0, 0, 1000, 2000];
const bars = Array.from({ length: 24 }, (_, at): Mark => ({ ...letter(0, 0), box: [100 + at * 8, 200 - (at % 5) * 3, 4, 8 + (at % 5) * 6] }));
const blocks = (marks: readonly Mark[]): unknown[] => flatBlocks({ field: fieldOf(panel), marks }, { panel, emPx, hasBubbles: false }).map(({ shape, box, runs }) => [shape, box[0], runs.length]);

it('shows a voice message without its field as a picture, with how long it lasts', () => {
  expect(blocks([...letters([88, 100, 0, 0], 9), ...bars, ...letters([300, 188, 0, 0], 4)])).toEqual([['flat', 100, 1], ['picture', 100, 0]]);
});

it('beside bubbles takes a line for one through the emoji among its words', () => {
  const emoji = (y: number): Mark => ({ ...letter(0, 0), box: [190, y, 30, 30], colour: [230, 60, 120] });
  const line = (...more: readonly Mark[]): unknown[] => flatBlocks({ field: fieldOf(panel), marks: [...letters([88, 100, 0, 0], 5), ...letters([228, 100, 0, 0], 9), ...more] }, { panel, emPx, hasBubbles: true }).map(({ runs }) => runs.length);
  expect([line(emoji(106)), line(), line(emoji(300))]).toEqual([[2], [1, 1], [1, 1]]);
});
