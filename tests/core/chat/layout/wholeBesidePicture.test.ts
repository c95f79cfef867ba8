import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const picture: Colour = [84, 96, 110];
/** A chat with a bubble whose fill goes on right of a field and below it, where something is said. */
const boxes = (field: Colour): Box[] => {
  const raster = new Canvas(480, 900, white).bubble([14, 60, 300, 90], grey, black).bubble([206, 180, 260, 54], blue, white).bubble([14, 260, 210, 54], grey, black);
  return findBlocks(raster.fill([146, 400, 320, 200], blue).fill([146, 400, 230, 200], field).bubble([146, 600, 320, 54], blue, white))!.blocks.map(({ box }) => box);
};

describe('a bubble with a picture in its upper corner', () => {
  it('is one with what is said below the picture, though its fill goes on beside it', () => {
    expect(boxes(picture).filter((box) => box[1] >= 390)).toEqual([[146, 400, 320, 254]]);
  });

  it('is none where the corner is of the ground: a narrow one above a wide one', () => {
    expect(boxes(white)).not.toContainEqual([146, 400, 320, 254]);
  });
});
