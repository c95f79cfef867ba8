import { describe, expect, it } from 'vitest';
import { framedBoxes, isFramedGround } from '../../../../src/core/chat/layout/framedBoxes.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, shapeAt } from './shapes.js';

const title: Box = [1300, 200, 600, 90];
const input: Box = [1300, 1100, 600, 80];
const framed = (boxes: readonly Box[], width = 2000, height = 1300): Box[] => framedBoxes(boxes.map((box) => shapeAt(box)), [], { width, height, data: new Uint8Array(0) }, emPx);

describe('a chat that floats over a page', () => {
  it('stands between its title bar and the field to write in', () => {
    expect(framed([title, input])).toEqual([[1300, 290, 600, 810]]);
  });

  it('may take up more than half of the page', () => {
    expect(framed([[500, 200, 1300, 90], [500, 1100, 1300, 80]])).toEqual([[500, 290, 1300, 810]]);
    expect(framed([[300, 200, 1500, 90], [300, 1100, 1500, 80]])).toEqual([]);
    // Cards of a thread, and the field to write in below them.
    expect(framed([[500, 200, 1300, 90], [500, 320, 1300, 200], [500, 560, 1300, 200], [500, 1100, 1300, 80]])).toEqual([]);
  });

  it('goes from the highest bar to the lowest, whatever stands between', () => {
    expect(framed([title, [1300, 620, 600, 100], input])).toEqual([[1300, 290, 600, 810]]);
  });

  it('is none where what is said between them ends right at their side, as messages do at that of each other', () => {
    const frame = (letters: number): Box[] => framedBoxes([shapeAt(title), shapeAt([1500, 600, 400, 60], { letters }), shapeAt(input)], [], { width: 2000, height: 1300, data: new Uint8Array(0) }, emPx);
    expect(frame(9)).toEqual([]);
    expect(frame(1)).toHaveLength(1);
  });

  it.each<[why: string, boxes: Box[], width?: number, height?: number]>([
    ['the bars have other edges', [title, [1250, 1100, 600, 80]]],
    ['the bars are of other widths', [title, [1300, 1100, 500, 80]]],
    ['there is no room between them', [title, [1300, 500, 600, 80]]],
    ['something between them reaches out, so that they are messages of one width', [title, [1700, 500, 400, 200], input]],
    ['there is one bar', [title]],
    ['the bars are as high as messages of many lines', [title, [1300, 900, 600, 300]]],
    ['they are as wide as the page', [[100, 200, 1800, 90], [100, 1100, 1800, 80]]],
    ['they are as narrow as buttons', [[1300, 200, 300, 90], [1300, 1100, 300, 80]]],
    ['the picture is upright, as of a phone', [title, input], 2000, 2600],
  ])('is none where %s', (_, boxes, width, height) => expect(framed(boxes, width, height)).toEqual([]));
});

describe('the own ground of a chat that floats over a page', () => {
  const body = shapeAt([1300, 290, 600, 700]);
  const field = shapeAt([1300, 990, 600, 80]);
  /** What faces and a gradient left of the title bar. */
  const rest = shapeAt([1480, 200, 420, 88]);
  const page = { width: 2000, height: 1300, data: new Uint8Array(0) };

  it('stands between the field to write in and a piece of the title bar', () => {
    expect(isFramedGround(body, [body, field, rest], page, emPx)).toBe(true);
    expect(framedBoxes([field, rest], [body], page, emPx)).toEqual([body.box]);
  });

  it('stands so below a bar that goes on over the list of chats beside it', () => {
    const over = (x: number): Shape => shapeAt([x, 200, 1900 - x, 90]);
    expect(isFramedGround(body, [body, field, over(900)], page, emPx)).toBe(true);
    expect(isFramedGround(body, [body, field, over(100)], page, emPx)).toBe(false);
  });

  it('is found once where both bars are whole', () => {
    expect(framedBoxes([shapeAt([1300, 200, 600, 90]), field], [body], page, emPx)).toEqual([[1300, 290, 600, 700]]);
  });

  it.each<[why: string, shapes: Shape[], width?: number]>([
    ['no field stands below it', [body, rest]],
    ['nothing stands above it, as above a message with a button', [body, field]],
    ['the field is of other edges', [body, shapeAt([1320, 990, 500, 80]), rest]],
    ['the picture is upright', [body, field, rest], 1200],
  ])('is none where %s', (_, shapes, width = 2000) => expect(isFramedGround(body, shapes, { ...page, width }, emPx)).toBe(false));
});
