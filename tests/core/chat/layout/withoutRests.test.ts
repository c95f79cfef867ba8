import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import { isDrawn, withoutRests } from '../../../../src/core/chat/layout/withoutRests.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, shapeAt } from './shapes.js';

const panel: Box = [0, 0, 800, 1200];
/** Strokes of such a strength instead of letters. */
const inked = (shape: Shape, strength: number): Shape => ({ ...shape, marks: shape.marks.map((mark) => ({ ...mark, strength })) });
const boxes = (shapes: readonly Shape[]): Box[] => shapes.map(({ box }) => box);

describe('a piece of wallpaper between bubbles and the side of the panel', () => {
  const left = shapeAt([20, 100, 500, 200], { letters: 20 });
  const answer = shapeAt([600, 320, 180, 60], { letters: 8 });
  const piece = (inner: readonly Shape[], strength: number): Shape => ({ ...inked(shapeAt([400, 300, 400, 300], { letters: 3 }), strength), inner });

  it('is none of the bubbles, and what is said on it is', () => expect(boxes(withoutRests([left, piece([answer], 30)], panel, emPx))).toEqual([left.box, answer.box]));

  it('may be parted from the side by the line that ends the panel, and no further', () => {
    const from = (x: number): Shape => inked(shapeAt([x, 700, 300, 90], { letters: 3 }), 30);
    expect(boxes(withoutRests([left, from(3)], panel, emPx))).toEqual([left.box]);
    expect(boxes(withoutRests([left, from(6)], panel, emPx))).toHaveLength(2);
  });

  it('goes with what its drawing encloses', () => expect(boxes(withoutRests([left, piece([inked(answer, 30)], 30)], panel, emPx))).toEqual([left.box]));

  it('is known by ink far paler than that of letters', () => expect(boxes(withoutRests([left, piece([], 90)], panel, emPx))).toEqual([left.box]));

  it('is known by the stronger ink of a colourful drawing, as far as letters are twice as strong', () => expect(boxes(withoutRests([left, piece([], 102)], panel, emPx))).toEqual([left.box]));

  it('is known by a single sign in it as well, as the edge of a photo’s leaf looks, where it is no button that floats', () => {
    const sign = (width: number): Shape => shapeAt([800 - width, 700, width, 80], { letters: 1 });
    expect(boxes(withoutRests([left, sign(36)], panel, emPx))).toEqual([left.box]);
    expect(boxes(withoutRests([left, sign(80)], panel, emPx))).toHaveLength(2);
  });

  it('is a bubble where its ink is as strong', () => expect(boxes(withoutRests([left, piece([], 200)], panel, emPx))).toHaveLength(2));
});

describe('what a wallpaper’s drawing encloses', () => {
  it('is nothing that was said', () => expect(isDrawn(inked(shapeAt([300, 300, 90, 60], { letters: 2 }), 30), emPx)).toBe(true));

  it.each<[what: string, shape: Shape]>([
    ['clear letters', shapeAt([300, 300, 90, 60], { letters: 2 })],
    ['no strokes at all', shapeAt([300, 300, 90, 60])],
    ['the size of a picture', inked(shapeAt([300, 300, 300, 300], { letters: 2 }), 30)],
    ['a picture in it', { ...inked(shapeAt([300, 300, 400, 90], { letters: 2 }), 30), inner: [shapeAt([310, 100, 200, 200])] }],
  ])('is told from what has %s', (_, shape) => expect(isDrawn(shape, emPx)).toBe(false));
});
