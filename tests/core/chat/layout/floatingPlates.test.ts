import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { floatingPlates } from '../../../../src/core/chat/layout/floatingPlates.js';
import { floatingWords } from '../../../../src/core/chat/layout/floatingWords.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const panel: Box = [0, 0, 480, 700];
const emPx = 30;
const plate: Box = [190, 66, 100, 44];

/** A plate that darkens what it floats over, with white letters in its middle. */
function withPlate(canvas: Canvas, [x, y, width, height]: Box = plate): Canvas {
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const at = (row * canvas.width + column) * 3;
      for (let channel = 0; channel < 3; channel += 1) canvas.data[at + channel] = canvas.data[at + channel]! * 0.6 + 20;
    }
  }
  for (let i = 0; i < 5; i += 1) canvas.fill([x + Math.round(width / 2) - 32 + i * 14, y + 14, 6, 16], white);
  return canvas;
}

const lilac: Colour = [228, 190, 215];
/** A bubble whose upper edge and whose first line the plate crosses. */
const talk = (ground: Colour): Canvas => new Canvas(480, 700, ground).bubble([106, 86, 360, 90], blue, white).bubble([14, 200, 300, 90], grey, black).bubble([106, 320, 360, 90], blue, white);

describe('a plate that floats over messages', () => {
  it('is found with its words, though a bubble’s edge and its text shine through', () => {
    const [found, ...more] = floatingPlates(withPlate(talk(lilac)), panel, emPx);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ side: 'center', floats: true, box: [190, 66, 100, 38] });
    expect(found!.runs.map(({ box }) => box)).toEqual([[208, 80, 62, 16]]);
    expect(found!.runs[0]!.marks).toHaveLength(5);
  });

  it('is none where a bubble is as wide at both sides of the middle, without words in its middle', () => {
    expect(floatingPlates(new Canvas(480, 700, white).fill([190, 66, 100, 44], blue), panel, emPx)).toEqual([]);
  });

  it('is none where words stand at the side of such a field', () => {
    expect(floatingPlates(new Canvas(480, 700, white).fill([140, 66, 200, 44], blue).line(150, 80, 5, white), panel, emPx)).toEqual([]);
  });

  it('takes no letter away from the messages below, and adds itself to them', () => {
    const { blocks } = findBlocks(withPlate(talk(lilac)))!;
    expect(blocks.map(({ side, floats = false }) => [side, floats])).toEqual([['center', true], ['right', false], ['left', false], ['right', false]]);
    expect(blocks[1]!.runs.flatMap(({ marks }) => marks).some(({ box: [x, y] }) => x > 190 && x < 290 && y < 100)).toBe(false);
  });
});

describe('white words over a picture', () => {
  /** A picture of many colours, so that no row of the plate has one. */
  function picture(): Canvas {
    const canvas = new Canvas(480, 700, lilac);
    for (let x = 60; x < 420; x += 12) canvas.fill([x, 4, 12, 300], [90 + ((x * 7) % 80), 60 + ((x * 3) % 90), 70 + (x % 60)]);
    return canvas;
  }

  it('are found in the middle below the top', () => {
    expect(floatingWords(withPlate(picture()), panel, emPx)).toMatchObject({ side: 'center', floats: true, runs: [{ box: [208, 80, 62, 16] }] });
  });

  it('are not meant where they go on at a side, or stand lower', () => {
    expect(floatingWords(picture().line(150, 80, 14, white), panel, emPx)).toBeNull();
    expect(floatingWords(withPlate(picture(), [190, 200, 100, 44]), panel, emPx)).toBeNull();
  });
});
