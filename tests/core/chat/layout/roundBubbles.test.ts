import { describe, expect, it } from 'vitest';
import type { GroundText } from '../../../../src/core/chat/layout/groundText.js';
import { roundBubbles } from '../../../../src/core/chat/layout/roundBubbles.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import { disc, emPx, fieldOf, letter, shapeAt } from './shapes.js';

const text = (x: number, y: number): GroundText => ({ field: fieldOf([0, 0, 1000, 2000]), marks: [0, 14, 34, 48].map((at) => letter(x + at, y)) });
const said = shapeAt([30, 100, 500, 100], { letters: 14 });
const round = (letters: number): Shape => disc([800, 300, 90, 88], { letters, ground: [250, 230, 170] });
const isSaid = (shape: Shape, ground: GroundText | null): boolean => roundBubbles([shape], [said], ground, emPx).length === 1;

describe('a disc with letters', () => {
  it('is said where other bubbles are filled as it is', () => expect(isSaid(disc([800, 300, 90, 88], { letters: 1 }), null)).toBe(true));

  it('is said where two letters on a line have a stamp right below', () => {
    expect(isSaid(round(2), text(826, 400))).toBe(true);
    expect(isSaid(round(2), null)).toBe(false);
    expect(isSaid(round(2), text(826, 460))).toBe(false);
    expect(isSaid(round(2), text(500, 400))).toBe(false);
  });

  it('is not said once more where it looks said without doubt, as a drawing with its stamp may', () => {
    const drawing = disc([800, 300, 90, 88], { letters: 2 });
    expect(roundBubbles([drawing], [said, drawing], null, emPx)).toEqual([]);
  });

  it('is a face or a button with a letter, or with letters above each other', () => {
    expect(isSaid(round(1), text(826, 400))).toBe(false);
    const arrow = { ...round(0), marks: [letter(830, 310), letter(830, 350)] };
    expect(isSaid(arrow, text(826, 400))).toBe(false);
  });
});
