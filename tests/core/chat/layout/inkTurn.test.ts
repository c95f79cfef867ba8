import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { inkShare, inkTurn } from '../../../../src/core/chat/layout/inkTurn.js';
import { emPx, letter } from './shapes.js';

/** Letters of 12×16 px from a place on, all of one ink. */
const word = (x: number, count: number, strength: number, colour: Mark['colour'] = [20, 20, 20]): Mark[] => Array.from({ length: count }, (_, at) => ({ ...letter(x + at * 16, 100), box: [x + at * 16, 100, 12, 16], strength, colour }));

describe('the ink of a line', () => {
  it('turns where all that follows is paler', () => {
    expect(inkTurn([...word(0, 4, 230), ...word(80, 6, 100)], emPx)).toBe(80);
  });

  it('turns where all that follows is of another colour', () => {
    expect(inkTurn([...word(0, 4, 200), ...word(80, 6, 200, [20, 90, 220])], emPx)).toBe(80);
  });

  it.each<[what: string, marks: readonly Mark[]]>([
    ['of one ink', [...word(0, 4, 230), ...word(80, 6, 220)]],
    ['that comes back to its first', [...word(0, 4, 230), ...word(80, 3, 100), ...word(140, 4, 230)]],
    ['that changes within a word', [...word(0, 4, 230), ...word(64, 6, 100)]],
  ])('does not turn in a line %s', (_, marks) => expect(inkTurn(marks, emPx)).toBeNull());

  it('fills the share of its letters’ places that their area tells, without their dots', () => {
    const dot: Mark = { ...letter(70, 96, 3), box: [70, 96, 3, 3], area: 9 };
    const bold = word(0, 4, 230).map((mark): Mark => ({ ...mark, area: 96 }));
    expect(inkShare([...bold, dot], 16)).toBeCloseTo(0.5);
  });
});
