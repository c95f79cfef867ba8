import { expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import { timePlates } from '../../../../src/core/chat/layout/timePlates.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, letter, shapeAt } from './shapes.js';

/** Two digits, a colon, two digits, and ticks behind them. */
const time = (x: number, y: number): Mark[] => {
  const digit = (at: number): Mark => ({ ...letter(0, 0), box: [x + at, y, 10, 16] });
  const dot = (lower: number): Mark => ({ ...letter(0, 0), box: [x + 27, y + lower, 3, 3] });
  return [digit(0), digit(13), dot(4), dot(12), digit(33), digit(46), { ...letter(0, 0), box: [x + 64, y, 24, 16] }];
};
const plate = (box: Box, marks: readonly Mark[] = time(box[0] + 14, box[1] + 9)): Shape => ({ ...shapeAt(box), marks: [...marks] });

it('finds the time on a small plate, without its ticks', () => {
  expect(timePlates([plate([500, 300, 120, 34])], emPx).map(({ box }) => box)).toEqual([[514, 309, 56, 16]]);
});

it.each<[what: string, shape: Shape]>([
  ['a bubble', plate([500, 300, 120, 60])],
  ['a wide field', plate([400, 300, 300, 34])],
  ['a plate without a time', plate([500, 300, 120, 34], [letter(514, 309), letter(534, 309)])],
  ['an hour of one digit, of which the other may be lost', plate([500, 300, 120, 34], time(514, 309).slice(1))],
])('takes %s for none', (_, shape) => expect(timePlates([shape], emPx)).toEqual([]));
