import { describe, expect, it } from 'vitest';
import type { LaidBlock, LaidRun } from '../../../../src/core/chat/layout/findBlocks.js';
import { nestPictures } from '../../../../src/core/chat/layout/nestPictures.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { grey } from './canvas.js';

const run = (box: Box): LaidRun => ({ box, marks: [], letterPx: 12, field: { box, distance: new Uint8Array(box[2] * box[3]), ground: grey }, holes: [] });
const block = (shape: LaidBlock['shape'], box: Box, ...runs: LaidRun[]): LaidBlock => ({ shape, box, side: 'left', runs, fillColour: grey, cutTop: false, cutBottom: false, quoteBoxes: [] });

describe('a picture found by itself and within a bubble', () => {
  const [name, scrap, stamp] = [run([40, 110, 60, 20]), run([100, 200, 30, 30]), run([250, 360, 50, 15])];
  const picture = block('picture', [36, 140, 300, 250], stamp);

  it('is the bubble, with the name above it and its stamp, without what was read of the drawing', () => {
    expect(nestPictures([block('bubble', [30, 100, 312, 280], name, scrap), picture])).toEqual([block('bubble', [30, 100, 312, 290], name, stamp)]);
  });

  it('is one with another picture of the same edges', () => {
    expect(nestPictures([picture, block('picture', [32, 250, 306, 160])]).map(({ box, runs }) => [box, runs])).toEqual([[[32, 140, 306, 270], [stamp]]]);
  });

  it('is part of a bubble that shows it as a large part, unless the bubble says something there', () => {
    const sheet = block('picture', [120, 160, 130, 200]);
    const photo = (...runs: LaidRun[]): LaidBlock => block('bubble', [30, 100, 312, 320], run([40, 390, 60, 20]), ...runs);
    expect(nestPictures([photo(), sheet])).toEqual([photo()]);
    expect([nestPictures([photo(run([40, 300, 120, 20])), sheet]), nestPictures([photo(), block('picture', [120, 160, 60, 60])])].map(({ length }) => length)).toEqual([2, 2]);
  });

  it('stands by itself beside or below a bubble', () => {
    const blocks = [block('bubble', [30, 20, 312, 150], name), picture, block('bubble', [200, 150, 400, 240], name)];
    expect(nestPictures(blocks)).toEqual(blocks);
  });
});
