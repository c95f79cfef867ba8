import { describe, expect, it } from 'vitest';
import { partedClock } from '../../../../src/core/chat/layout/partedClock.js';
import { union } from '../../../../src/core/chat/layout/Raster.js';
import { drawnRun } from '../drawnDigits.js';

/** «14:30» of which two marks touch in ink of a strength between them. */
const touching = (one: number, ink: number, columns = 3): ReturnType<typeof drawnRun> => {
  const run = drawnRun('14:30');
  const [left, far] = [run.marks[one]!, run.marks[one + 1]!];
  for (let column = 0; column < columns; column += 1) run.field.distance[8 * run.box[2] + far.box[0] - 1 - column] = ink;
  const marks = run.marks.flatMap((mark) => (mark === left ? [{ ...mark, box: union(left.box, far.box) }] : mark === far ? [] : [mark]));
  return { ...run, marks };
};
const placesOf = (run: ReturnType<typeof drawnRun>): unknown => {
  const clock = partedClock(run);
  return clock && [...clock.hours, ...clock.minutes].map(({ box }) => box[0]);
};

describe('a time whose digits touch', () => {
  it('is as it is drawn where none do', () => expect(placesOf(drawnRun('14:30'))).toEqual([0, 13, 33, 46]));
  it('is parted where its ink is paler', () => expect(placesOf(touching(4, 60))).toEqual([8, 13, 33, 46]));
  it('is cut where its ink is thinnest', () => expect(placesOf(touching(4, 200))?.toString()).toMatch(/^0,13,33,4[3-6]$/));
  it('stays together where three touch', () => {
    const run = touching(4, 200);
    expect(partedClock({ ...run, marks: [...run.marks.slice(0, 2), { ...run.marks[2]!, box: union(run.marks[2]!.box, run.marks.at(-1)!.box) }] })).toBeNull();
  });
});
