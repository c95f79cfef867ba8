import { describe, expect, it } from 'vitest';
import { clockMarks } from '../../../../src/core/chat/layout/clockMarks.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { drawnRun } from '../drawnDigits.js';

const mark = (box: Mark['box']): Mark => ({ box, area: 40, colour: [0, 0, 0], strength: 200 });
/** «12:34» from `x`, 16 px high; dots of its colon that are too small are none. */
const clock = (x: number, dots: number): Mark[] => [...[0, 13, 32, 45].map((at) => mark([x + at, 0, 10, 16])), ...[4, 12].slice(0, dots).map((y) => mark([x + 26, y, 3, 3]))];
const counts = (marks: readonly Mark[], wasRead = false): number[] | null => {
  const found = clockMarks(marks, wasRead);
  return found && [found.hours.length, found.colon.length, found.minutes.length];
};

describe('the marks of a time', () => {
  it.each<[what: string, marks: readonly Mark[]]>([
    ['alone', clock(0, 2)],
    ['with narrow digits, each in the room of a wide one', [[0, 3], [13, 10], [32, 4], [46, 4]].map(([x, width]) => mark([x!, 0, width!, 16])).concat([4, 12].map((y) => mark([26, y, 3, 3])))],
    ['behind ticks', [mark([0, 2, 14, 13]), ...clock(18, 2)]],
    ['before seconds', [...clock(0, 2), ...[64, 77].map((at) => mark([at, 0, 10, 16])), ...[4, 12].map((y) => mark([58, y, 3, 3]))]],
    ['before ticks and a letter', [...clock(0, 2), mark([60, 2, 20, 13]), mark([84, 2, 8, 13])]],
  ])('are told by its colon, %s', (_what, marks) => expect(counts(marks)).toEqual([2, 2, 2]));

  it.each([1, 0])('are told by %i dots of its colon only where a time was read', (dots) => {
    expect(counts(clock(0, dots))).toBeNull();
    expect(counts(clock(0, dots), true)).toEqual([2, dots, 2]);
  });

  it.each<[what: string, marks: readonly Mark[]]>([
    ['two times', [...clock(0, 2), ...clock(80, 2)]],
    ['digits that nothing parts', [0, 13, 26, 39].map((at) => mark([at, 0, 10, 16]))],
    ['a date', drawnRun('12.03.2024').marks],
    ['the year and the hour that a comma parts («24, 15»)', [0, 13, 34, 47].map((at) => mark([at, 0, 10, 16])).concat(mark([25, 13, 3, 6]))],
    ['a single digit with something close before it', [mark([0, 5, 9, 11]), ...clock(0, 2).slice(1)]],
  ])('are none in %s', (_what, marks) => expect(counts(marks, true)).toBeNull());
});
