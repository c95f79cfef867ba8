import { describe, expect, it } from 'vitest';
import { floatingBoxes } from '../../../../src/core/chat/layout/floatingBoxes.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, Canvas, white } from './canvas.js';

const frame: Colour = [226, 228, 232];
const dark: Colour = [30, 36, 46];
const [width, height] = [1280, 720];
const box: Box = [860, 120, 380, 520];

/** A page with lines of text, on which tiles of one size stand. */
function page(): Canvas {
  const raster = new Canvas(width, height, white);
  for (let y = 30; y < height - 20; y += 44) raster.line(20, y, 60, black);
  for (const x of [40, 320, 600]) for (const y of [60, 390]) raster.fill([x, y, 250, 320], frame).fill([x + 1, y + 1, 248, 318], white).line(x + 20, y + 260, 12, black);
  return raster;
}

/** What floats: a dark head over a white body, with a line or a shadow around it. */
function floating(raster: Canvas, [x, y, w, h]: Box, rim: Colour = [206, 210, 216]): Canvas {
  return raster.fill([x - 2, y - 2, Math.min(w + 4, raster.width - x + 2), Math.min(h + 4, raster.height - y + 2)], rim).fill([x, y, w, h], white).fill([x, y, w, 70], dark).line(x + 60, y + 26, 9, white).line(x + 40, y + 160, 10, black);
}

/** Whether the one box found is `box`, but for the pixels of its line. */
function expectBox(found: readonly Box[], [x, y, w, h]: Box): void {
  expect(found).toHaveLength(1);
  for (const [at, place] of [x, y, w, h].entries()) expect(Math.abs(found[0]![at]! - place)).toBeLessThanOrEqual(3);
}

describe('what floats over a page', () => {
  it('may be lower in a corner, as a widget on a large screen is', () => {
    const low: Box = [940, 470, 320, 230];
    expectBox(floatingBoxes(floating(new Canvas(width, height, white), low, [238, 239, 241])), low);
  });

  it('is told by its edges, which hide whatever stands on the page', () => {
    expectBox(floatingBoxes(floating(page(), box)), box);
  });

  it('is told by its shadow on a page of its own colour', () => {
    expectBox(floatingBoxes(floating(new Canvas(width, height, white), box, [238, 239, 241])), box);
  });

  it('may be dark, with a fill as even as its page', () => {
    const raster = new Canvas(width, height, [18, 18, 20]).fill(box, [34, 35, 38]);
    expectBox(floatingBoxes(raster), box);
  });

  it('may be cut by the foot of the picture', () => {
    const low: Box = [860, 250, 380, 470];
    expectBox(floatingBoxes(floating(page(), low)), low);
  });

  it('is told by the whole of its edges, beside which a copy’s ripples may stand for some rows', () => {
    const drawer: Box = [900, 80, 380, 640];
    const rippled = floating(new Canvas(width, height, frame), drawer).fill([903, 80, 1, 330], [240, 242, 246]).fill([920, 300, 350, 110], [200, 236, 180]);
    expectBox(floatingBoxes(rippled), drawer);
  });

  it('may be docked at the right end of the picture, though not as wide as the last column of a messenger', () => {
    const docked = (x: number): Box[] => floatingBoxes(floating(new Canvas(width, height, frame), [x, 80, width - x, height - 80]));
    expectBox(docked(840), [840, 80, 440, 640]);
    expect(docked(560)).toEqual([]);
  });

  it('begins at the innermost of its edges, where the page has another at its left', () => {
    const raster = floating(new Canvas(width, height, frame).fill([600, 80, 680, 640], white), [840, 80, 440, 640]);
    expectBox(floatingBoxes(raster.fill([720, 80, 3, 640], frame)).slice(0, 1), [840, 80, 440, 640]);
  });

  it('may show nothing of its edge where the page has its colour for a few rows', () => {
    const raster = floating(page(), box).fill([box[0] - 12, 300, 12, 12], white);
    expectBox(floatingBoxes(raster), box);
  });

  it('comes as the largest first', () => {
    const raster = floating(floating(new Canvas(width, height, frame), [100, 200, 300, 300]), box);
    expect(floatingBoxes(raster).map(([x]) => Math.round(x / 10))).toEqual([86, 10]);
  });

  it.each<[what: string, raster: () => Canvas]>([
    ['are the tiles of a catalogue, which are all of one size', page],
    ['is a picture, busy up to its edges', () => new Canvas(width, height, white).paint(box, (_, row) => [40 + ((row * 37) % 120), 90, 70])],
    ['is what has no edge above', () => new Canvas(width, height, white).fill([box[0], 0, 2, 600], dark).fill([1240, 0, 2, 600], dark)],
    ['is what is as wide as most of the page', () => floating(new Canvas(width, height, frame), [150, 100, 980, 560])],
    ['is what is as narrow as a menu', () => floating(new Canvas(width, height, frame), [900, 100, 140, 560])],
    ['is what is as low as a picture in a conversation', () => new Canvas(width, height, white).fill([860, 400, 380, 260], dark)],
  ])('none %s', (_, raster) => expect(floatingBoxes(raster())).toEqual([]));

  it('is nothing on a phone, which shows one thing at a time', () => {
    expect(floatingBoxes(floating(new Canvas(720, 1280, frame), [100, 300, 400, 600]))).toEqual([]);
  });
});
