import { describe, expect, it } from 'vitest';
import { isText } from '../../../../src/core/chat/layout/flatBlocks.js';
import { letterMarks } from '../../../../src/core/chat/layout/letterMarks.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';

const mark = (x: number, width: number, more: Partial<Mark> & { height?: number } = {}): Mark => ({ box: [x, 100, width, more.height ?? 20], area: width * 8, colour: [20, 20, 20], strength: 220, ...more });
const letter = mark(0, 14);

describe('a mark one pixel high', () => {
  it('is a letter where it is a dash of small print, and none where it is a dot, a longer line, or in larger print', () => {
    expect(letterMarks([letter, mark(22, 18, { height: 1 })], 19)).toHaveLength(2);
    expect(letterMarks([letter, mark(22, 3, { height: 1 })], 19)).toHaveLength(1);
    expect(letterMarks([letter, mark(22, 30, { height: 1 })], 19)).toHaveLength(1);
    expect(letterMarks([letter, mark(22, 18, { height: 1 })], 28)).toHaveLength(1);
  });
});

describe('letters that touch', () => {
  it('are text beside other letters', () => {
    const touching = mark(18, 120);
    expect(letterMarks([letter, touching], 28)).toEqual([letter, touching]);
  });

  it('are text though they are small and pale edges fill most of their box', () => {
    const small = mark(15, 40, { height: 8, area: 199 });
    expect(letterMarks([letter, { ...small, box: [15, 106, 40, 8] }], 15)).toHaveLength(2);
  });

  it('are text though they are bold in small print, unless they fill all of their box or are higher', () => {
    const bold = (height: number, full: number): number => letterMarks([letter, { ...mark(15, 40, { area: 40 * height * full }), box: [15, 104, 40, height] }], 15).length;
    expect([bold(8, 0.8), bold(8, 0.95), bold(18, 0.8)]).toEqual([2, 1, 1]);
  });

  it('are a whole word before a time in another ink, and may be all that a line has', () => {
    const word = mark(0, 60, { colour: [220, 40, 40] });
    expect(letterMarks([word, mark(64, 14)], 28)).toHaveLength(2);
    expect(isText({ box: [0, 100, 90, 20], marks: [word], letterPx: 20 }, 28, false)).toBe(true);
    expect(isText({ box: [0, 100, 90, 60], marks: [word], letterPx: 20 }, 28, false)).toBe(false);
  });

  it.each<[what: string, other: Mark]>([
    ['far from any letter', mark(60, 120)],
    ['in another colour', mark(18, 120, { colour: [220, 40, 40] })],
    ['a filled field', mark(18, 120, { area: 120 * 18 })],
    ['a rule', mark(18, 120, { height: 3 })],
    ['as long as a line', mark(18, 400)],
    ['higher than letters', mark(18, 120, { height: 60 })],
  ])('are not seen in what is %s', (_, other) => expect(letterMarks([letter, other], 28)).toEqual([letter]));
});
