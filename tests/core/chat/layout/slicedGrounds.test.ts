import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import { slicedGrounds } from '../../../../src/core/chat/layout/slicedGrounds.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';
import { emPx, shapeAt } from './shapes.js';

const page: Colour = [225, 228, 232];
const rule: Colour = [190, 194, 200];

/** A page, not wide enough for anything to float over it, with a list in a card at its left and another card, from 300 to 980, that lines cut into three. */
const console = (): Canvas =>
  new Canvas(1000, 1000, page)
    .fill([20, 40, 260, 680], white)
    .fill([300, 40, 680, 680], white)
    .line(40, 60, 8, black)
    .fill([300, 218, 680, 1], rule)
    .fill([300, 430, 680, 1], rule);

describe('a card that lines cut from side to side', () => {
  it('is one ground, on which bubbles stand and days above the lines', () => {
    const raster = console().line(580, 180, 8, [90, 90, 90]).bubble([320, 230, 300, 60], grey, black).bubble([700, 300, 260, 54], blue, white).bubble([320, 364, 260, 56], grey, black).bubble([320, 450, 280, 60], grey, black).bubble([620, 560, 340, 90], blue, white);
    const { panel, blocks } = findBlocks(raster)!;
    expect(panel).toEqual([300, 40, 680, 680]);
    expect(blocks.map(({ shape, side }) => [shape, side])).toEqual([['flat', 'center'], ...['left', 'right', 'left', 'left', 'right'].map((side) => ['bubble', side])]);
  });

  const [upper, lower]: [Box, Box] = [[300, 40, 680, 300], [300, 342, 680, 300]];
  const bubbles = [shapeAt([320, 60, 300, 60], { letters: 14 }), shapeAt([700, 400, 260, 60], { letters: 10 })];
  const taken = (...slices: Shape[]): number => slicedGrounds([...slices, ...bubbles], emPx, () => true).length;

  it('counts as a ground with all its slices', () => {
    expect(taken(shapeAt(upper, { letters: 5 }), shapeAt(lower, { letters: 5 }))).toBe(2);
  });

  it('does so whatever is written on a slice that bears no message, as a title bar', () => {
    expect(taken(shapeAt([300, 0, 680, 38], { letters: 30 }), shapeAt(upper, { letters: 5 }), shapeAt(lower, { letters: 5 }))).toBe(3);
  });

  it('is none where letters of a thread stand above the field to answer in', () => {
    const letters = [shapeAt([300, 0, 680, 38], { letters: 20 }), shapeAt(upper, { letters: 30 })];
    expect(slicedGrounds([...letters, shapeAt(lower), shapeAt([320, 400, 600, 60], { letters: 11 })], emPx, () => true)).toEqual([]);
  });

  it.each<[why: string, slices: [Shape, Shape]]>([
    ['more is written on the slices than in what stands there, as on letters of a thread', [shapeAt(upper, { letters: 20 }), shapeAt(lower, { letters: 20 })]],
    ['they differ in colour', [shapeAt(upper), shapeAt(lower, { ground: [250, 220, 220] })]],
    ['they differ in width', [shapeAt(upper), shapeAt([300, 342, 600, 300])]],
    ['more than a line is between them', [shapeAt(upper), shapeAt([300, 352, 680, 300])]],
  ])('is none where %s', (_, slices) => {
    expect(taken(...slices)).toBe(0);
  });
});
