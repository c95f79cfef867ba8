import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { loweredAt } from '../../../../src/core/chat/layout/loweredAt.js';
import { textRuns } from '../../../../src/core/chat/layout/textRuns.js';
import { emPx, letter } from './shapes.js';

/** Letters from a place on, of a height, on a base line. */
const word = (x: number, count: number, baseline: number, height = 16): Mark[] => Array.from({ length: count }, (_, at) => letter(x + at * (height + 2), baseline - height, height));
const text = word(0, 7, 100);

describe('a stamp in the corner below the end of a line', () => {
  it('begins where all stands lower, its digits touching or not', () => {
    expect(loweredAt([...text, ...word(140, 4, 108, 14)], emPx)).toBe(7);
    const touching: Mark = { ...letter(140, 94), box: [140, 94, 26, 14] };
    expect(loweredAt([...text, touching, { ...touching, box: [174, 94, 26, 14] }], emPx)).toBe(7);
  });

  it('begins there also where a faint stroke of a digit is lost, so that its foot is a piece by itself', () => {
    const broken: Mark[] = [...word(140, 2, 108, 14), { ...letter(172, 94), box: [172, 94, 12, 11] }, { ...letter(178, 106), box: [178, 106, 3, 2] }];
    expect(loweredAt([...word(0, 7, 102), ...broken], emPx)).toBe(7);
  });

  it('may stand but a little lower where it is paler', () => {
    const pale = (strength: number): Mark[] => word(140, 4, 103, 14).map((mark) => ({ ...mark, strength }));
    expect(text[0]!.strength).toBeGreaterThan(150);
    expect([loweredAt([...text, ...pale(100)], emPx), loweredAt([...text, ...pale(190)], emPx)]).toEqual([7, -1]);
  });

  it('is a run of its own', () => {
    expect(textRuns([...text, ...word(140, 4, 107, 14)], emPx).map(({ marks }) => marks.length)).toEqual([7, 4]);
  });

  it('begins with the word before its time, which is a run by itself', () => {
    const dot = (y: number): Mark => ({ ...letter(256, y, 3), area: 9, strength: 120 });
    const time: Mark[] = [...word(224, 2, 108, 14).map((mark): Mark => ({ ...mark, box: [mark.box[0], mark.box[1], 12, 14], strength: 120 })), dot(98), dot(104), ...word(263, 2, 108, 14).map((mark): Mark => ({ ...mark, box: [mark.box[0], mark.box[1], 12, 14], strength: 120 }))];
    expect(textRuns([...text, ...word(140, 5, 108, 12), ...time], emPx).map(({ marks }) => marks.length)).toEqual([7, 5, 6]);
  });

  it.each<[what: string, marks: Mark[]]>([
    ['a word on the same line', word(140, 4, 100)],
    ['smaller print on the same line', word(140, 4, 100, 10)],
    ['letters that reach below it', [letter(140, 84, 22), letter(166, 84), letter(184, 84)]],
    ['a lone comma or sign', [letter(140, 94, 14)]],
    ['what follows without a gap', word(126, 4, 108, 14)],
  ])('is not %s', (_, marks) => expect(loweredAt([...text, ...marks], emPx)).toBe(-1));
});
