import { describe, expect, it } from 'vitest';
import { inkField } from '../../../../src/core/chat/layout/inkField.js';
import { inkMarks } from '../../../../src/core/chat/layout/inkMarks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import { wholeFills } from '../../../../src/core/chat/layout/wholeFills.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, white } from './canvas.js';
import { emPx, shapeAt } from './shapes.js';

const [ground, fill, stroke]: readonly [Colour, Colour, Colour] = [[150, 195, 220], [114, 151, 179], [96, 134, 156]];
/** A plate with a line of letters. */
const canvas = (from: number, to: number, filled: (x: number) => Colour = () => fill): Canvas =>
  new Canvas(800, 200, ground).paint([from, 80, to - from, 50], (x) => filled(from + x)).line(from + 20, 96, Math.floor((to - from - 60) / 16), white);
/** What was found of it between two strokes. */
function piece(raster: Canvas, from: number, to: number): Shape {
  const box: Box = [from, 80, to - from, 50];
  const field = inkField(raster, box, (_, row) => row.fill(0).fill(1, 0, 3).fill(1, to - from - 3, to - from));
  return { ...shapeAt(box, { ground: fill }), field: { ...field, ground: fill }, marks: inkMarks(raster, field) };
}
const boxes = (raster: Canvas, shapes: readonly Shape[]): Box[] => wholeFills(raster, shapes, emPx).map(({ box }) => box);

describe('a plate or low bubble that is cut', () => {
  it('by a wallpaper’s strokes is one, with the letters of all its pieces, of which the lesser are gone', () => {
    const raster = canvas(200, 440).fill([309, 88, 3, 36], stroke).fill([364, 80, 3, 40], stroke);
    const whole = wholeFills(raster, [piece(raster, 200, 309), piece(raster, 312, 364)], emPx);
    expect(whole.map(({ box }) => box)).toEqual([[200, 80, 240, 50]]);
    expect(whole[0]!.marks.filter(({ box }) => box[3] === 16)).toHaveLength(11);
  });

  it('by its letters is one: of a bubble its time may be found alone', () => {
    const raster = canvas(200, 560);
    expect(boxes(raster, [piece(raster, 480, 560)])).toEqual([[200, 80, 360, 50]]);
  });

  it('has the rows above and below that its piece lacks; where those are another’s it is left as it is', () => {
    const raster = canvas(200, 560);
    const low = { ...piece(raster, 480, 560), box: [480, 86, 80, 38] as Box };
    expect(boxes(raster, [low])).toEqual([[200, 80, 360, 50]]);
    expect(boxes(raster, [low, shapeAt([300, 60, 200, 24])])).toEqual([[480, 86, 80, 38], [300, 60, 200, 24]]);
  });

  it('is followed along its gradient', () => {
    const raster = canvas(100, 600, (x) => [100 + (x >> 4), 150 + (x >> 5), 179]).fill([300, 88, 3, 36], stroke);
    expect(boxes(raster, [piece(raster, 100, 300)])).toEqual([[100, 80, 500, 50]]);
  });

  it('is none between the lines of a bubble of its fill', () => {
    const raster = canvas(200, 560);
    const bubble = shapeAt([200, 60, 360, 90], { ground: fill });
    expect(boxes(raster, [bubble, piece(raster, 480, 560)])).toEqual([[200, 60, 360, 90], [480, 80, 80, 50]]);
  });

  it('is none where its colour is the ground’s, as on a dark page', () => {
    const dark = new Canvas(800, 200, [24, 24, 25]).fill([200, 80, 100, 50], [31, 32, 32]).line(220, 96, 4, white);
    expect(boxes(dark, [{ ...piece(dark, 200, 300), field: { ...piece(dark, 200, 300).field, ground: [31, 32, 32] } }])).toEqual([[200, 80, 100, 50]]);
  });

  it('is none where its colour is the ground’s up to the lines around a panel', () => {
    const line: Colour = [70, 70, 72];
    const panel = new Canvas(800, 200, [24, 24, 25]).fill([60, 77, 700, 1], line).fill([60, 132, 700, 1], line).fill([56, 0, 8, 200], line).fill([756, 0, 8, 200], line).fill([300, 80, 100, 50], [31, 32, 32]).line(320, 96, 4, white);
    expect(boxes(panel, [{ ...piece(panel, 300, 400), field: { ...piece(panel, 300, 400).field, ground: [31, 32, 32] } }])).toEqual([[300, 80, 100, 50]]);
  });

  it('is none where outlined buttons have the ground’s colour', () => {
    const page = new Canvas(800, 200, fill).fill([198, 78, 104, 54], ground).fill([200, 80, 100, 50], fill).line(220, 96, 4, white).fill([310, 78, 104, 54], ground).fill([312, 80, 100, 50], fill).fill([300, 90, 12, 30], fill);
    expect(boxes(page, [piece(page, 200, 300)])).toEqual([[200, 80, 100, 50]]);
  });

  it('is none where the ground is seen between, as between buttons, nor with a tail or in something high', () => {
    const buttons = canvas(200, 300).fill([304, 80, 100, 50], fill);
    expect(boxes(buttons, [piece(buttons, 200, 300)])).toEqual([[200, 80, 100, 50]]);
    const tail = canvas(200, 300).fill([300, 116, 14, 14], fill);
    expect(boxes(tail, [piece(tail, 200, 300)])).toEqual([[200, 80, 100, 50]]);
    const high = canvas(200, 440).fill([200, 50, 240, 90], fill).line(220, 96, 4, white).fill([300, 50, 3, 80], stroke);
    expect(boxes(high, [{ ...piece(high, 200, 300), box: [200, 50, 100, 90] }])).toEqual([[200, 50, 100, 90]]);
  });
});
