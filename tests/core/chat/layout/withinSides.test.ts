import { describe, expect, it } from 'vitest';
import { withinSides } from '../../../../src/core/chat/layout/withinSides.js';
import { Canvas, white } from './canvas.js';
import { emPx, shapeAt } from './shapes.js';

const found = shapeAt([50, 40, 200, 300], { letters: 4 });
/** The shadow beside a white bubble on white, from row 130 to 220. */
const shadowed = (...rows: (readonly [from: number, height: number])[]): Canvas =>
  rows.reduce((canvas, [from, height]) => canvas.fill([46, from, 4, height], [244, 245, 248]).fill([250, from, 4, height], [244, 245, 248]), new Canvas(400, 400, white));

describe('a bubble that only its shadow tells from the ground', () => {
  it('is as high as both its sides show, with its round corners, and so are its letters', () => {
    const { box, marks } = withinSides(shadowed([130, 90]), found, emPx);
    expect(box).toEqual([50, 91, 200, 168]);
    expect(marks).toEqual([]);
  });

  it('is the longest of several one above the other', () => {
    expect(withinSides(shadowed([50, 30], [180, 100]), found, emPx).box).toEqual([50, 141, 200, 178]);
  });

  it('stays as it is where its sides show all along, or nowhere', () => {
    expect(withinSides(shadowed([40, 300]), found, emPx)).toBe(found);
    expect(withinSides(new Canvas(400, 400, white), found, emPx)).toBe(found);
  });

  it('is told where its box is a little too narrow, so that the shadow stands further off', () => {
    const narrow = shapeAt([52, 40, 196, 300], { letters: 4 });
    expect(withinSides(shadowed([130, 90]), narrow, emPx).box).toEqual([52, 91, 196, 168]);
  });
});
