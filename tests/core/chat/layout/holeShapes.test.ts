import { describe, expect, it } from 'vitest';
import { findShapes } from '../../../../src/core/chat/layout/findShapes.js';
import { growRegions } from '../../../../src/core/chat/layout/growRegions.js';
import { isRipple, isSlice } from '../../../../src/core/chat/layout/holeShapes.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, Canvas, grey, noise, white } from './canvas.js';
import { emPx, shapeAt } from './shapes.js';

const whole: Box = [0, 0, 480, 700];
const shapesOf = (raster: Canvas): readonly Shape[] => findShapes(raster, growRegions(raster, [whole], 4), [whole], 4)!.shapes;
const boxes = (raster: Canvas): Box[] => shapesOf(raster).map(({ box }) => box).sort((a, b) => a[1] - b[1]);
/** A conversation's ground with one plain bubble. */
const canvas = (): Canvas => new Canvas(480, 700, white).bubble([14, 40, 300, 90], grey, black);
/** Too steep for one area in two places, so that three slices are left. */
const steep = (_: number, y: number): Colour => [240 - y - 3 * (Math.min(8, Math.max(0, y - 28)) + Math.min(8, Math.max(0, y - 64))), 60 + y, 90];

describe('what leaves a hole in the ground', () => {
  it('is one bubble with its text, however steep its gradient', () => {
    const raster = canvas().paint([180, 200, 280, 100], steep).line(200, 208, 12, white).line(200, 242, 10, white).line(200, 276, 10, white);
    const shapes = shapesOf(raster);
    expect(boxes(raster), boxes(raster).join('; ')).toEqual([[14, 40, 300, 90], [180, 200, 280, 100]]);
    expect(shapes.find(({ box }) => box[1] === 200)!.marks).toHaveLength(32);
    expect(shapes.flatMap(({ inner }) => inner)).toEqual([]);
  });

  it('is a shape without text where it is a photo', () => {
    const any = noise();
    const raster = canvas().paint([180, 200, 200, 150], () => [128 + any(100), 128 + any(100), 128 + any(100)]);
    const photo = shapesOf(raster).find(({ box }) => box[1] > 190)!;
    expect([photo.box, photo.marks]).toEqual([[180, 200, 200, 150], []]);
  });

  it('is no bubble anew that has a shadow around it', () => {
    const raster = canvas().fill([177, 197, 286, 96], [214, 214, 214]).bubble([180, 200, 280, 90], [20, 90, 220], white);
    expect(boxes(raster)).toEqual([[14, 40, 300, 90], [180, 200, 280, 90]]);
    const any = noise();
    const wide = canvas().paint([150, 190, 320, 112], () => [190 + any(40), 190 + any(40), 190 + any(40)]).bubble([170, 200, 280, 90], [20, 90, 220], white);
    expect(boxes(wide)).toContainEqual([170, 200, 280, 90]);
    expect(boxes(wide)).not.toContainEqual([150, 190, 320, 112]);
  });

  it('is no bubble where the ripples of a copy join the many letters of a text on the ground', () => {
    const raster = (from: number, count: number): Canvas => canvas().paint([200, 200, 220, 60], (x, y) => (x % 30 < 4 || y % 30 < 4 ? [232, 232, 232] : white)).line(from, 220, count, black);
    expect([boxes(raster(194, 12)), boxes(raster(220, 12))]).toEqual([[[14, 40, 300, 90]], [[14, 40, 300, 90]]]);
    expect(boxes(raster(220, 2))).toHaveLength(2);
  });

  it('is no bubble where the bold letters of a name on the ground touch', () => {
    const name = (marks: readonly (readonly [x: number, wide: number])[]): Canvas => {
      const raster = canvas().paint([200, 200, 220, 60], (x, y) => (x % 30 < 4 || y % 30 < 4 ? [232, 232, 232] : white));
      for (const [x, wide] of marks) raster.fill([x, 220, wide, 16], black);
      return raster;
    };
    expect(boxes(name([[216, 12], [234, 60], [300, 60], [366, 36]]))).toEqual([[14, 40, 300, 90]]);
    expect(boxes(name([[220, 12], [300, 12]]))).toHaveLength(2);
  });

  it('is no bubble anew to which a wallpaper’s drawing runs from above', () => {
    const drawn = canvas().fill([186, 200, 90, 4], [222, 222, 222]).fill([316, 200, 42, 4], [222, 222, 222]).fill([216, 204, 8, 42], [222, 222, 222]).fill([322, 204, 8, 42], [222, 222, 222]).bubble([200, 246, 146, 60], [20, 90, 220], white);
    expect(boxes(drawn)).toEqual([[14, 40, 300, 90], [200, 246, 146, 60]]);
  });

  it('is no bubble made of two between which a wallpaper is drawn', () => {
    const fill: Colour = [226, 226, 226];
    const two = canvas().fill([30, 330, 44, 40], [205, 205, 205]).fill([38, 338, 28, 24], white).bubble([60, 240, 340, 100], fill, black).bubble([60, 348, 200, 100], fill, black);
    for (const x of [100, 150, 200]) two.fill([x, 340, 12, 8], [205, 205, 205]);
    expect(boxes(two)).toEqual([[14, 40, 300, 90], [60, 240, 340, 100], [60, 348, 200, 100]]);
  });

  it('is no widget that holds several bubbles on a ground of its own', () => {
    const raster = canvas().fill([60, 200, 380, 440], [180, 190, 200]).fill([63, 203, 374, 434], [250, 244, 230]);
    for (const [at, width] of [300, 240, 280, 200].entries()) raster.bubble([80, 220 + at * 100, width, 60], grey, black);
    expect(boxes(raster).filter((box) => box[3] > 300)).toEqual([]);
    expect(boxes(raster)).toHaveLength(5);
  });
});

describe('a slice of a hole', () => {
  const hole = shapeAt([100, 100, 300, 120], { letters: 9 });
  it.each<[what: string, shape: Shape, holes: readonly Shape[], expected: boolean]>([
    ['is an area with letters at its edge', shapeAt([100, 100, 300, 40], { letters: 4 }), [hole], true],
    ['is not a picture in it, without letters', shapeAt([100, 100, 300, 40]), [hole], false],
    ['does not stand in its middle', shapeAt([140, 130, 100, 40], { letters: 3 }), [hole], false],
    ['stands in its middle where that has the hole’s own fill', shapeAt([140, 130, 100, 40], { letters: 3 }), [{ ...hole, field: { ...hole.field, distance: new Uint8Array(300 * 120) } }], true],
    ['does not where that has another', shapeAt([140, 130, 100, 40], { letters: 3 }), [{ ...hole, field: { ...hole.field, distance: new Uint8Array(300 * 120).fill(20) } }], false],
    ['does not stand outside', shapeAt([100, 300, 300, 40], { letters: 4 }), [hole], false],
    ['is of a fill, not of a photo', shapeAt([100, 100, 300, 40], { letters: 4 }), [shapeAt([100, 100, 300, 120])], false],
  ])('%s', (_, shape, holes, expected) => expect(isSlice(shape, holes, emPx)).toBe(expected));
});

describe('a hole in a bubble too faint for an area', () => {
  const around = [shapeAt([100, 100, 300, 120], { letters: 9, ground: [230, 230, 234] })];
  const hole = (box: Box, ground: Colour, label = 0): Shape => {
    const one = shapeAt(box, { letters: 4, ground });
    return { ...one, region: { ...one.region, label } };
  };
  it.each<[what: string, one: Shape, expected: boolean]>([
    ['is the ripples about its letters where it has its fill', hole([130, 130, 200, 60], [231, 230, 235]), true],
    ['is a thing of its own where it has another', hole([130, 130, 200, 60], [205, 225, 250]), false],
    ['is a thing of its own where it reaches out of it', hole([130, 130, 300, 60], [231, 230, 235]), false],
    ['is none where it is an area', hole([130, 130, 200, 60], [231, 230, 235], 7), false],
  ])('%s', (_, one, expected) => expect(isRipple(one, around)).toBe(expected));
});
