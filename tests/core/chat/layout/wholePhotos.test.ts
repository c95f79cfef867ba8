import { describe, expect, it } from 'vitest';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import { wholePhotos } from '../../../../src/core/chat/layout/wholePhotos.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, grey } from './canvas.js';
import { emPx, shapeAt } from './shapes.js';

const [wall, floor]: readonly [Colour, Colour] = [[120, 130, 140], [90, 98, 108]];
/** A photo of a wall and a floor. */
const photo = (): Canvas => new Canvas(800, 900, grey).fill([300, 200, 400, 190], wall).fill([300, 390, 400, 120], floor);
const upper = shapeAt([300, 200, 400, 190]);
const boxes = (raster: Canvas, ...shapes: Shape[]): Box[] => wholePhotos(raster, shapes, emPx).map(({ box }) => box);

describe('a photo of which but its wall was found', () => {
  it('is whole as far as its upright edges lead, with what was found in it', () => {
    expect(boxes(photo(), upper)).toEqual([[300, 200, 400, 310]]);
    expect(boxes(photo(), upper, shapeAt([450, 250, 90, 220]))).toEqual([[300, 200, 400, 310]]);
  });

  it('is whole upward as well, and within the frame of its bubble', () => {
    const framed = new Canvas(800, 900, grey).fill([294, 194, 412, 380], [200, 240, 200]).fill([300, 200, 400, 310], floor);
    expect(boxes(framed, shapeAt([300, 390, 400, 120]))).toEqual([[300, 200, 400, 310]]);
  });

  it.each<[what: string, raster: Canvas, others: Shape[]]>([
    ['where the ground is seen below it', new Canvas(800, 900, grey).fill([300, 200, 400, 190], wall).fill([300, 394, 400, 116], floor), []],
    ['where what is below it is narrower', new Canvas(800, 900, grey).fill([300, 200, 400, 190], wall).fill([300, 390, 250, 120], floor), []],
    ['where something is said below it', photo(), [shapeAt([300, 390, 400, 120], { letters: 9 })]],
    ['where another thing reaches out of it', photo(), [shapeAt([200, 450, 300, 40])]],
    ['where no row ends it', new Canvas(800, 900, grey).fill([300, 200, 400, 700], wall), []],
  ])('stays as it is %s', (_, raster, others) => expect(boxes(raster, upper, ...others)).toEqual([upper.box, ...others.map(({ box }) => box)]));

  it('is none where it is too narrow or low, or something is said in it', () => {
    const bubble = shapeAt([300, 200, 400, 190], { letters: 9 });
    expect(boxes(photo(), bubble)).toEqual([bubble.box]);
    expect(boxes(new Canvas(800, 900, grey).fill([300, 200, 80, 310], wall), shapeAt([300, 200, 80, 190]))).toEqual([[300, 200, 80, 190]]);
  });
});
