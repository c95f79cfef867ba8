import { describe, expect, it } from 'vitest';
import { faintShapes } from '../../../../src/core/chat/layout/faintShapes.js';
import { findShapes, type FoundShapes } from '../../../../src/core/chat/layout/findShapes.js';
import { flatTolerance } from '../../../../src/core/chat/layout/flatTolerance.js';
import { inkField } from '../../../../src/core/chat/layout/inkField.js';
import { inkMarks } from '../../../../src/core/chat/layout/inkMarks.js';
import { growRegions } from '../../../../src/core/chat/layout/growRegions.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, Canvas } from './canvas.js';
import { shapeAt } from './shapes.js';

const emPx = 30;
const whole: Box = [0, 0, 480, 700];
const ground: Colour = [240, 240, 240];
const pale: Colour = [246, 246, 246];
const canvas = (): Canvas => new Canvas(480, 700, ground);

/** The faint shapes among the dark letters of a picture. */
function faint(raster: Canvas, shapes: readonly Shape[] = []): readonly Shape[] {
  const field = inkField(raster, whole, (_, row) => row.fill(0, 0, 480).fill(1, 0, 2));
  return faintShapes(raster, { field, marks: inkMarks(raster, field) }, whole, shapes, emPx, 8);
}
const boxes = (shapes: readonly Shape[]): Box[] => shapes.map(({ box }) => box);
const isNear = (box: Box, other: Box): boolean => box.every((value, at) => Math.abs(value - other[at]!) <= 4);

/** What the layout finds on a copy with its grain. */
function found(raster: Canvas): FoundShapes {
  const tolerance = flatTolerance(raster);
  return findShapes(raster, growRegions(raster, [whole], tolerance), [whole], tolerance)!;
}

describe('bubbles too near to their ground for an area', () => {
  it('are found with their box and their own text, which is no more the ground’s', () => {
    const places: Box[] = [[20, 60, 280, 92], [200, 220, 260, 58], [20, 340, 240, 92]];
    const raster = places.reduce((one, box) => one.bubble(box, pale, black), canvas()).grain(3);
    const { shapes, texts } = found(raster);
    expect(shapes).toHaveLength(3);
    for (const place of places) expect(boxes(shapes).some((box) => isNear(box, place)), place.join(' ')).toBe(true);
    expect(shapes.map(({ marks }) => marks.length).reduce((a, b) => a + b)).toBe(14 + 14 + 13 + 11 + 11);
    expect(texts.get(whole)!.marks).toEqual([]);
  });

  it('are not seen in lines on plain ground', () => {
    const raster = canvas().line(40, 100, 14, black).line(40, 134, 12, black).line(40, 300, 16, black).grain(3);
    expect(boxes(found(raster).shapes)).toEqual([]);
  });

  it('stay two with a gap of four pixels', () => {
    const raster = canvas().bubble([20, 100, 280, 58], pale, black).bubble([20, 162, 280, 58], pale, black).grain(2);
    expect(boxes(faint(raster)).map(([, y]) => Math.round(y / 10))).toEqual([10, 16]);
  });

  it('are not pulled up by a title bar of their colour', () => {
    const raster = canvas().fill([0, 0, 480, 70], pale).line(120, 26, 10, black).bubble([20, 90, 280, 92], pale, black).bubble([200, 220, 260, 58], pale, black).grain(2);
    const { shapes } = found(raster);
    expect(boxes(shapes).some((box) => isNear(box, [20, 90, 280, 92])), boxes(shapes).join('; ')).toBe(true);
    expect(boxes(shapes).every(([, y]) => y > 80)).toBe(true);
  });

  it('are no column of the page, no band from side to side, and no strip of a line’s height', () => {
    expect(faint(canvas().bubble([40, 60, 400, 600], pale, black))).toEqual([]);
    expect(faint(canvas().fill([5, 200, 470, 60], pale).line(60, 220, 10, black))).toEqual([]);
    expect(faint(canvas().fill([60, 205, 240, 26], pale).line(78, 210, 10, black))).toEqual([]);
  });

  it('cross no shape that was found, and may hold one', () => {
    const raster = canvas().bubble([20, 100, 280, 92], pale, black);
    expect(faint(raster, [shapeAt([280, 90, 100, 100])])).toEqual([]);
    expect(faint(raster, [shapeAt([200, 130, 60, 40])])).toHaveLength(1);
  });

  it('measure their ink against their own fill', () => {
    const [one] = faint(canvas().bubble([20, 100, 280, 92], pale, black));
    one!.field.ground.forEach((value) => expect(Math.abs(value - 246)).toBeLessThan(1.5));
    expect(one!.marks).toHaveLength(28);
  });

  it('are not told by a lone mark', () => {
    expect(faint(canvas().fill([60, 200, 240, 60], pale).line(78, 222, 1, black))).toEqual([]);
  });

  it('are not told by the strokes of a wallpaper, between the bands of whose gradient they stand', () => {
    const bands = (ink: Colour): Canvas => canvas().fill([100, 0, 240, 700], pale).line(160, 220, 6, ink);
    expect(faint(bands([206, 206, 206]))).toEqual([]);
    expect(faint(bands(black))).toHaveLength(1);
  });

  it('do not begin at the edge of a bubble beside them', () => {
    // A name between a bubble, whose edge is a step, and a bar to scroll with.
    const raster = canvas().fill([100, 100, 200, 60], [30, 110, 230]).line(320, 122, 5, black).fill([460, 0, 20, 700], pale);
    expect(faint(raster, [shapeAt([100, 100, 200, 60])])).toEqual([]);
  });
});
