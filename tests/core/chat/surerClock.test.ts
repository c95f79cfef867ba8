import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/chat/layout/inkMarks.js';
import type { InkField } from '../../../src/core/chat/layout/inkField.js';
import type { TextRun } from '../../../src/core/chat/layout/textRuns.js';
import { clockOnly, surerClock } from '../../../src/core/chat/surerClock.js';
import type { ReadWord } from '../../../src/core/exhibit/Reading.js';

const word = (text: string, confidence: number, x = 0): ReadWord => ({ text, confidence, bbox: [x, 0, text.length * 10, 16] });
const mark = (x: number, width: number): Mark => ({ box: [x, 0, width, 16], area: 40, colour: [0, 0, 0], strength: 200 });
const field: InkField = { box: [0, 0, 0, 0], distance: new Uint8Array(0), ground: [255, 255, 255] };
const run: TextRun & { readonly field: InkField } = { field, box: [0, 0, 90, 16], letterPx: 16, marks: [0, 10, 20, 30, 40].map((x) => mark(x, 8)).concat(mark(64, 26)) };

describe('a stamp read twice', () => {
  it('is looked at for digits without the ticks behind it', () => {
    expect(clockOnly(run, [word('12:34', 0.9), word('W', 0.6, 64)]).box).toEqual([0, 0, 48, 16]);
  });

  it('is looked at without the day before it', () => {
    const year = { ...run, marks: [0, 10, 20, 30].map((x) => mark(x, 8)).concat([64, 74, 94, 104].map((x) => mark(x, 8))), box: [0, 0, 112, 16] as const };
    expect(clockOnly(year, [word('2025', 0.9), word('13:52', 0.9, 64)]).box).toEqual([64, 0, 48, 16]);
  });

  it('is looked at as a whole where the first reading found no time at its front', () => {
    expect(clockOnly(run, [word('1234', 0.9), word('W', 0.6, 64)])).toBe(run);
    expect(clockOnly(run, [word('12:34', 0.9)])).toBe(run);
  });

  it.each<[rule: string, first: readonly ReadWord[], digits: readonly ReadWord[], time: string]>([
    ['the surer first reading', [word('12:34', 0.94), word('W', 0.67)], [word('12:54', 0.3)], '12:34'],
    ['the surer look for digits', [word('12:34', 0.88)], [word('12:54', 0.95)], '12:54'],
    ['the look for digits where the first reading was doubtful', [word('12:34', 0.6)], [word('12:54', 0.5)], '12:54'],
    ['the look for digits where the first reading was no time', [word('12З4', 0.96)], [word('12:34', 0.4)], '12:34'],
  ])('tells %s', (_rule, first, digits, time) => expect(surerClock(first, digits, run).map(({ text }) => text)).toEqual([time]));
});

/** «11:24» with ticks before it: digits so wide, dots 3 px. */
const clock = ([h, hh]: readonly [number, number], [m, mm]: readonly [number, number] = [9, 9]): typeof run => {
  const digit = (x: number, width: number): Mark => mark(x, width);
  const dot = (y: number): Mark => ({ ...mark(42, 3), box: [42, y, 3, 3] });
  return { field, box: [0, 0, 75, 16], letterPx: 16, marks: [{ ...mark(0, 14), box: [0, 4, 14, 10] }, digit(18, h), digit(30, hh), dot(4), dot(13), digit(50, m), digit(62, mm)] };
};

describe('a stamp behind which a tick was read as a digit', () => {
  const told = (first: string, digits: string): string[] => surerClock([word(first, 0.2)], [word(digits, 0)], clock([5, 5])).map(({ text }) => text);
  it('is the time that the first reading has but for its first digit', () => expect(told('1:22', '11:224')).toEqual(['11:22']));
  it('is none where the first reading has another', () => expect([told('1:32', '11:224'), told('??', '11:224')]).toEqual([['11:224'], ['11:224']]));
});

describe('a stamp whose colon is seen', () => {
  it('is looked at for digits without the ticks before it', () => {
    expect(clockOnly(clock([9, 9]), [word('»711:24', 0.3)]).box).toEqual([18, 0, 53, 16]);
  });

  it('is looked at as a whole where something close before a single digit may be the other', () => {
    const { marks, ...run } = clock([9, 9]);
    const broken = { ...run, marks: marks.map((one, at) => (at === 1 ? { ...one, box: [18, 5, 9, 11] as const } : one)) };
    expect(clockOnly(broken, [])).toBe(broken);
  });

  it.each<[rule: string, widths: readonly [number, number], digits: string, time: readonly string[]]>([
    ['has a narrow first digit that the look lost', [5, 9], '6:24', ['16:24']],
    ['has two narrow digits', [5, 5], '1:24', ['11:24']],
    ['has two strokes for an hour, whatever one of them was read as', [5, 5], '7:24', ['11:24']],
    ['has a stroke and a digit that is but narrow', [5, 8], '7:24', ['17:24']],
    ['has a narrow second digit that the look lost', [9, 5], '2:24', ['21:24']],
    ['lost a digit that can be any', [9, 9], '6:24', []],
    ['has all its digits', [9, 9], '20:24', ['20:24']],
    ['has two narrow minutes of which one was lost', [9, 9], '20:1', ['20:11']],
    ['would show what no clock does', [5, 5], '1:84', ['1:84']],
  ])('%s', (_rule, widths, digits, time) => expect(surerClock([word('??', 0.3)], [word(digits, 0.9)], clock(widths, digits.endsWith(':1') ? [5, 5] : [9, 9])).map(({ text }) => text)).toEqual(time));
});
