import { describe, expect, it } from 'vitest';
import { cutPanels } from '../../../../src/core/chat/layout/cutPanels.js';
import { Canvas, grey, white } from './canvas.js';

describe('a pane on a page with room at its sides, parted by lines alone', () => {
  /** A page with a button and a field over a list and a pane; a line between these from `top` on, and one below the pane's title to `end`. */
  const page = (top: number, end: number): Canvas =>
    new Canvas(1000, 600, white).fill([60, 30, 90, 40], [0, 90, 250]).fill([200, 30, 500, 40], grey).fill([300, top, 1, 600 - top], [220, 222, 225]).fill([301, 140, end - 301, 1], [220, 222, 225]).fill([700, 300, 240, 50], grey);

  it('is cut from the list, from what is above it and from the margin', () => {
    expect(cutPanels(page(100, 960))).toEqual([[0, 0, 301, 600], [301, 0, 699, 141], [960, 141, 40, 459], [301, 141, 659, 459]]);
  });

  it('is cut where a copy spreads its lines over three rows and columns', () => {
    const spread = [[-1, 251], [0, 236], [1, 231]] as const;
    const raster = spread.reduce((one, [by, grey]) => one.fill([301, 140 + by, 659, 1], [grey, grey, grey]).fill([300 + by, 100, 1, 500], [grey, grey, grey]), page(100, 960));
    expect(cutPanels(raster).map(([x, , width]) => [x, width])).toContainEqual([300, 660]);
  });

  it.each<[what: string, raster: Canvas]>([
    ['where the upright line does not reach the foot', page(100, 960).fill([300, 520, 1, 80], white)],
    ['where the title’s line does not begin at it', page(100, 960).fill([301, 140, 60, 1], white)],
    ['where what stands below the title goes on beside its line', page(100, 800)],
    ['where it is no line below the title, but the edge of something filled', page(100, 960).fill([301, 140, 659, 460], [240, 242, 245])],
    ['where it is the side of something filled', page(100, 960).fill([301, 100, 12, 500], [220, 222, 225])],
  ])('is none %s', (_, raster) => expect(cutPanels(raster)).toEqual([[0, 0, 1000, 600]]));
});
