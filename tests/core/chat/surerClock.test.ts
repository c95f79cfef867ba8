import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/chat/layout/inkMarks.js';
import type { TextRun } from '../../../src/core/chat/layout/textRuns.js';
import { clockOnly, surerClock } from '../../../src/core/chat/surerClock.js';
import type { ReadWord } from '../../../src/core/exhibit/Reading.js';

const word = (text: string, confidence: number, x = 0): ReadWord => ({ text, confidence, bbox: [x, 0, text.length * 10, 16] });
const mark = (x: number, width: number): Mark => ({ box: [x, 0, width, 16], area: 40, colour: [0, 0, 0], strength: 200 });
const run: TextRun = { box: [0, 0, 90, 16], letterPx: 16, marks: [0, 10, 20, 30, 40].map((x) => mark(x, 8)).concat(mark(64, 26)) };

describe('a stamp read twice', () => {
  it('is looked at for digits without the ticks behind it', () => {
    expect(clockOnly(run, [word('12:34', 0.9), word('W', 0.6, 64)]).box).toEqual([0, 0, 48, 16]);
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
  ])('tells %s', (_rule, first, digits, time) => expect(surerClock(first, digits).map(({ text }) => text)).toEqual([time]));
});
