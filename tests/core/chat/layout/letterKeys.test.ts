import { describe, expect, it } from 'vitest';
import { keyboardTop } from '../../../../src/core/chat/layout/keyboardTop.js';
import { letterKeys } from '../../../../src/core/chat/layout/letterKeys.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { emPx, letter } from './shapes.js';

/** So many letters in a row, `step` apart. */
const row = (y: number, count: number, step = 70): Mark[] => Array.from({ length: count }, (_, at) => letter(30 + at * step, y, at % 3 === 0 ? 22 : 18));
const keyboard = [...row(900, 11), ...row(990, 10), ...row(1080, 9)];

describe('keys without a field about their letters', () => {
  it('are single letters in a row, equally far apart, each with a place of its own', () => {
    const keys = letterKeys(row(900, 11), emPx);
    expect(keys).toHaveLength(11);
    expect(new Set(keys.map(([, y, width, height]) => [y, width, height].join())).size).toBe(1);
    expect(keys.every(([x], at) => at === 0 || x >= keys[at - 1]![0] + keys[at - 1]![2] - 2)).toBe(true);
  });

  it('make a keyboard, whose top is that of its ground', () => {
    expect(keyboardTop(letterKeys(keyboard, emPx), [[0, 0, 900, 850], [0, 850, 900, 400]], emPx)).toBe(850);
  });

  it.each<[what: string, marks: Mark[]]>([
    ['few in a row', [...row(900, 6), ...row(990, 6)]],
    ['letters of words', row(900, 30, 22)],
    ['unequally far apart', row(900, 10).map((mark, at): Mark => ({ ...mark, box: [mark.box[0] + (at % 2) * 24, mark.box[1], mark.box[2], mark.box[3]] }))],
    ['words of several letters', row(900, 10, 160).flatMap((mark) => [0, 20, 40, 60].map((by): Mark => ({ ...mark, box: [mark.box[0] + by, mark.box[1], mark.box[2], mark.box[3]] })))],
  ])('are none of %s', (_, marks) => expect(letterKeys(marks, emPx)).toEqual([]));
});
