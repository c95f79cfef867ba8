import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { withinBars } from '../../../../src/core/chat/layout/withinBars.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const [width, height] = [1000, 900];
const screen: Box = [250, 20, 500, 860];
const inset: Box = [252, 22, 496, 856];

/** A phone's screen: a title bar, four bubbles of two sides, a field. */
function talk(raster: Canvas, [x, y]: Box, ground = white): Canvas {
  raster.fill([x, y, 500, 860], ground).fill([x, y, 500, 70], [30, 36, 46]).line(x + 60, y + 26, 11, white);
  raster.bubble([x + 14, y + 110, 300, 90], grey, black).bubble([x + 206, y + 230, 280, 54], blue, white).bubble([x + 14, y + 310, 210, 54], grey, black).bubble([x + 166, y + 390, 320, 90], blue, white);
  return raster.fill([x, y + 790, 500, 70], [30, 36, 46]);
}

describe('a screen between bars', () => {
  it('is what stands within them, without the pixels that an edge smears over', () => {
    expect(withinBars(talk(new Canvas(width, height, black), screen))).toEqual(inset);
    expect(withinBars(talk(new Canvas(width, height, black), screen).grain(4))).toEqual(inset);
  });

  it('reaches the ends of the picture where bars stand at its sides alone', () => {
    const whole: Box = [250, 0, 500, 860];
    expect(withinBars(talk(new Canvas(width, 860, black), whole))).toEqual([252, 0, 496, 860]);
  });

  it('is laid out as a picture of its own, of which nothing floats', () => {
    const layout = findBlocks(talk(new Canvas(width, height, black), screen))!;
    expect(layout.screen).toEqual(inset);
    expect(layout.isFloating).toBe(false);
    const [alone] = [findBlocks(talk(new Canvas(500, 860, white), [0, 0, 500, 860]))!];
    expect(layout.blocks.map(({ side, box: [x, y, w, h] }) => [side, x + 2, y + 2, w, h])).toEqual(alone.blocks.map(({ side, box }) => [side, ...box]));
  });

  it('is none where the margins of a page end at its words, bubbles and bars', () => {
    const page = talk(new Canvas(width, height, white), screen);
    expect(withinBars(page)).toBeNull();
  });

  it('is none where a list stands beside, or a bar at one side alone', () => {
    expect(withinBars(talk(new Canvas(width, height, black), screen).line(40, 300, 10, white).line(40, 330, 10, white).line(40, 360, 10, white))).toBeNull();
    expect(withinBars(talk(new Canvas(750, height, black), screen))).toBeNull();
  });

  it('is none where cards stand beside each other on a page, which shows between them', () => {
    const cards = new Canvas(width, height, grey).fill([20, 40, 260, 680], white).fill([300, 40, 680, 680], white);
    expect(withinBars(cards)).toBeNull();
    expect(withinBars(cards.fill([280, 40, 20, 680], black))).not.toBeNull();
  });

  it('is none where what stands within is a small part', () => {
    expect(withinBars(new Canvas(width, height, black).fill([450, 400, 100, 100], white))).toBeNull();
  });
});
