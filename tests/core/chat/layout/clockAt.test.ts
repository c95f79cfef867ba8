import { describe, expect, it } from 'vitest';
import { clockAt, ticksBefore } from '../../../../src/core/chat/layout/clockAt.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { textRuns } from '../../../../src/core/chat/layout/textRuns.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const emPx = 30;
const mark = (box: Box, strength: number): Mark => ({ box, area: box[2] * box[3], colour: [0, 0, 0], strength });

/** Letters on a baseline at 100, from `x`. */
const letters = (x: number, count: number, height: number, strength = 220): Mark[] => Array.from({ length: count }, (_, i) => mark([x + i * 17, 100 - height, 14, height], strength));
/** «07:14» of digits so high. */
const clock = (x: number, height: number, strength: number): Mark[] => {
  const wide = Math.round(height * 0.6);
  const digits = [0, 1, 2.8, 3.8].map((at) => mark([x + Math.round(at * (wide + 3)), 100 - height, wide, height], strength));
  const dots = [0.85, 0.25].map((up) => mark([x + 2 * (wide + 3) + 2, 100 - Math.round(up * height), 3, 3], strength));
  return [...digits.slice(0, 2), ...dots, ...digits.slice(2)];
};

describe('a stamp close behind a short text', () => {
  const text = letters(0, 3, 22);

  it.each<[what: string, height: number, strength: number]>([
    ['smaller', 16, 220],
    ['paler', 22, 120],
  ])('is set apart where it is %s', (_what, height, strength) => {
    expect(clockAt([...text, ...clock(58, height, strength)], emPx)).toBe(3);
    expect(textRuns([...text, ...clock(58, height, strength)], emPx).map(({ marks }) => marks.length)).toEqual([3, 6]);
  });

  it('is set apart where two of its digits touch in small print', () => {
    const [ten, one, upper, lower, ...minutes] = clock(58, 16, 120) as [Mark, Mark, Mark, Mark, Mark, Mark];
    const touching = mark([ten.box[0], ten.box[1], one.box[0] + one.box[2] - ten.box[0], 16], 120);
    expect(clockAt([...text, touching, upper, lower, ...minutes], emPx)).toBe(3);
    expect(clockAt([...text, ...[touching, upper, lower, ...minutes].map((one) => ({ ...one, strength: 220 }))], emPx)).toBe(-1);
    // A letter twice as wide as a pair of digits before two dots is none.
    expect(clockAt([...text, mark([48, 84, 34, 16], 120), upper, lower, ...minutes], emPx)).toBe(-1);
  });

  it('takes its ticks along', () => {
    const ticks = mark([130, 86, 20, 14], 120);
    expect(clockAt([...text, ...clock(58, 16, 120), ticks], emPx)).toBe(3);
  });

  it('stays a part of the text where it is as large and strong', () => {
    expect(clockAt([...text, ...clock(58, 22, 220)], emPx)).toBe(-1);
  });

  it('is none without a colon, or without a gap before it', () => {
    expect(clockAt([...text, ...letters(58, 5, 16)], emPx)).toBe(-1);
    expect(clockAt([...text, ...clock(52, 16, 120)], emPx)).toBe(-1);
  });
});

describe('ticks before a time', () => {
  const time = clock(58, 16, 120);
  const blue = (one: Mark): Mark => ({ ...one, colour: [80, 180, 230] });

  it('are left out', () => {
    const ticks = [blue(mark([34, 86, 9, 12], 120)), blue(mark([42, 86, 14, 14], 120))];
    expect(ticksBefore([...ticks, ...time])).toBe(2);
    expect(textRuns([...ticks, ...time], emPx).map(({ marks }) => marks)).toEqual([time]);
  });

  it('are no short text, which is black beside a grey stamp, or higher', () => {
    const grey = time.map((one): Mark => ({ ...one, colour: [140, 140, 140] }));
    expect(ticksBefore([...letters(8, 3, 16), ...grey])).toBe(0);
    expect(ticksBefore([...letters(8, 3, 22).map(blue), ...grey])).toBe(0);
  });

  it('are none where a digit or a word stands there, or no time follows', () => {
    expect(ticksBefore([mark([46, 84, 9, 16], 120), ...time])).toBe(0);
    expect(ticksBefore(time)).toBe(0);
    expect(ticksBefore([blue(mark([34, 86, 14, 14], 120)), ...letters(58, 5, 16)])).toBe(0);
  });
});
