import { describe, expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { withStickerStamps } from '../../../../src/core/chat/layout/stickerStamps.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, white } from './canvas.js';

const emPx = 30;
const panel: Box = [0, 0, 600, 500];
const yellow: Colour = [255, 205, 60];
const sticker: Box = [100, 100, 160, 160];

/** A wallpaper with a sticker whose lower right corner lies under a plate, through which both shine. */
function wallpaper(): Canvas {
  const shade = (colour: Colour): Colour => [colour[0] * 0.55, colour[1] * 0.55, colour[2] * 0.55];
  const canvas = new Canvas(600, 500, [190, 205, 150]).fill([90, 90, 180, 180], white).fill(sticker, yellow);
  canvas.fill([210, 245, 110, 34], shade([190, 205, 150])).fill([210, 245, 60, 25], shade(white)).fill([210, 245, 50, 15], shade(yellow));
  return canvas;
}

/** Four digits with a colon between them, of upright strokes. */
function stamp(canvas: Canvas, x: number, y: number, ink: Colour = white): Canvas {
  for (const at of [0, 12, 30, 42]) canvas.fill([x + at, y, 3, 16], ink).fill([x + at + 6, y, 3, 16], ink).fill([x + at, y, 9, 3], ink);
  return canvas.fill([x + 24, y + 4, 3, 3], ink).fill([x + 24, y + 11, 3, 3], ink);
}

const block = (box: Box, more: Partial<LaidBlock> = {}): LaidBlock => ({ shape: 'bubble', box, side: 'left', runs: [], fillColour: yellow, cutTop: false, cutBottom: false, quoteBoxes: [], ...more });
const marked = (box: Box, count: number, more: Partial<LaidBlock> = {}): LaidBlock => {
  const marks = Array.from({ length: count }, (_, at) => ({ box: [box[0] + at * 9, box[1], 7, 12] as Box, area: 60, colour: white, strength: 200 }));
  return block(box, { ...more, runs: [{ box, marks, letterPx: 12, field: { box, distance: new Uint8Array(box[2] * box[3]), ground: yellow }, holes: [] }] });
};

describe('the time over the corner of a drawing', () => {
  const stamped = stamp(wallpaper(), 240, 254);

  it('makes it a picture with a stamp', () => {
    const [found, ...others] = withStickerStamps(stamped, [marked(sticker, 3)], panel, emPx);
    expect(others).toEqual([]);
    expect([found?.shape, found?.runs.map(({ box }) => box)]).toEqual(['picture', [[240, 254, 51, 16]]]);
  });

  it('makes one of the pieces that were found of it, in a fill that nothing is said in', () => {
    const pieces = [block([110, 110, 60, 40]), block([120, 190, 130, 60])];
    const found = withStickerStamps(stamped, pieces, panel, emPx);
    expect(found.map(({ shape, box }) => [shape, box[0], box[1]])).toEqual([['picture', 110, 110]]);
    expect(withStickerStamps(stamped, [...pieces, marked([20, 400, 300, 60], 12)], panel, emPx)).toHaveLength(3);
  });

  it('may stand on a plate that was found by itself, below the drawing', () => {
    const plated = (y: number): readonly Box[] => withStickerStamps(new Canvas(600, 500, white), [marked(sticker, 3)], panel, emPx, marked([240, y, 51, 16], 6).runs)[0]!.runs.map(({ box }) => box);
    expect([plated(290), plated(400)]).toEqual([[[240, 290, 51, 16]], [marked(sticker, 3).runs[0]!.box]]);
  });

  it('may stand on such a plate below a drawing with many strokes, unless something is said in its fill', () => {
    const clock = [[0, 0, 9, 16], [12, 0, 9, 16], [24, 4, 3, 3], [24, 11, 3, 3], [30, 0, 9, 16], [42, 0, 9, 16]].map(([x, y, width, height]) => ({ box: [40 + x!, 420 + y!, width!, height!] as Box, area: 60, colour: white, strength: 200 }));
    const bubble = (fillColour: Colour): LaidBlock => { const one = marked([20, 400, 300, 60], 1, { fillColour }); return { ...one, runs: [{ ...one.runs[0]!, marks: clock }] }; };
    const timed = (fillColour: Colour): readonly string[] => withStickerStamps(new Canvas(600, 500, white), [marked(sticker, 13), bubble(fillColour)], panel, emPx, marked([240, 290, 51, 16], 6).runs).map(({ shape }) => shape);
    expect([timed(white), timed(yellow)]).toEqual([['picture', 'bubble'], ['bubble', 'bubble']]);
  });

  it('may be dark on a light plate, and is none on the ground of what it would stand in', () => {
    const dark = (x: number, y: number): readonly Box[] => {
      const canvas = new Canvas(600, 500, [190, 205, 150]).fill(sticker, yellow);
      if (x > 200) canvas.fill([x - 30, y - 9, 110, 34], white);
      return withStickerStamps(stamp(canvas, x, y, [90, 90, 20]), [marked(sticker, 3)], panel, emPx)[0]!.runs.map(({ box }) => box);
    };
    expect(dark(240, 254)).toEqual([[240, 254, 51, 16]]);
    expect(dark(190, 238)).toEqual([marked(sticker, 3).runs[0]!.box]);
  });

  it('is read in small print, whose colon is of single pixels and whose digits fall to pieces', () => {
    const small = new Canvas(300, 250, [190, 205, 150]).fill([50, 50, 80, 80], yellow).fill([104, 120, 56, 18], [104, 113, 84]);
    for (const at of [0, 7, 16, 23]) small.fill([114 + at, 125, 1, 8], white).fill([118 + at, 125, 1, 8], white).fill([114 + at, 125, 5, 1], white);
    small.fill([128, 127, 1, 1], white).fill([128, 131, 1, 1], white).fill([132, 129, 1, 1], white);
    expect(withStickerStamps(small, [block([50, 50, 80, 80])], [0, 0, 300, 250], 15).flatMap(({ runs }) => runs.map(({ box }) => box))).toEqual([[114, 125, 28, 8]]);
  });

  it('is that of one of which little was found, about as high as wide, with eyes and a mouth', () => {
    const face: Box = [150, 160, 90, 86];
    expect(withStickerStamps(stamped, [marked(face, 9)], panel, emPx)[0]!.shape).toBe('picture');
    expect(withStickerStamps(stamped, [marked([110, 160, 130, 86], 9)], panel, emPx)[0]!.shape).toBe('bubble');
  });

  it('is each one’s own of two drawings that stand near each other', () => {
    const two = stamp(wallpaper().fill([300, 300, 160, 120], yellow).fill([400, 385, 66, 30], [110, 100, 60]), 240, 254);
    stamp(two, 405, 392);
    const found = withStickerStamps(two, [block(sticker), block([300, 300, 160, 120])], panel, emPx);
    expect(found.map(({ runs }) => runs.map(({ box }) => box[0]))).toEqual([[240], [405]]);
  });

  it('takes the parts of drawing and plate away that were found by themselves', () => {
    const plate = marked([225, 248, 90, 30], 4, { shape: 'flat' });
    expect(withStickerStamps(stamped, [marked(sticker, 3), plate], panel, emPx)).toHaveLength(1);
  });

  it('is none where a text stands there', () => {
    const text = marked([200, 240, 300, 60], 24);
    const found = withStickerStamps(stamped, [marked(sticker, 3), text], panel, emPx);
    expect(found.map(({ shape }) => shape)).toEqual(['bubble', 'bubble']);
  });

  it('is none of a button that floats beyond the part of a window that the chat keeps to', () => {
    expect(withStickerStamps(stamped, [marked([420, 300, 110, 110], 1)], [0, 0, 240, 500], emPx)[0]!.shape).toBe('bubble');
  });

  it('is none of a bubble with a word in it', () => {
    const low = marked([100, 190, 160, 70], 3);
    expect(withStickerStamps(stamped, [low], panel, emPx)).toEqual([low]);
  });

  it('of one digit tells the hour before the half of the day, which it takes along', () => {
    const noon = wallpaper();
    for (const at of [12, 30, 42]) noon.fill([228 + at, 254, 3, 16], white).fill([234 + at, 254, 3, 16], white).fill([228 + at, 254, 9, 3], white);
    noon.fill([252, 258, 3, 3], white).fill([252, 265, 3, 3], white);
    const single = withStickerStamps(noon, [marked(sticker, 3)], panel, emPx);
    for (const at of [0, 14]) noon.fill([286 + at, 254, 3, 16], white).fill([295 + at, 254, 3, 16], white).fill([286 + at, 254, 12, 3], white);
    const halved = withStickerStamps(noon, [marked(sticker, 3)], panel, emPx);
    expect([single, halved].map(([one]) => one!.runs.at(-1)!.box)).toEqual([marked(sticker, 3).runs[0]!.box, [240, 254, 72, 16]]);
  });

  it('may hang well below what was found of it', () => {
    const found = withStickerStamps(stamp(new Canvas(600, 500, [80, 90, 70]).fill(sticker, yellow), 260, 325), [marked(sticker, 3)], panel, emPx);
    expect(found.flatMap(({ runs }) => runs.map(({ box }) => box))).toEqual([[260, 325, 51, 16]]);
  });

  it('is none where a digit of its hour is lost', () => {
    const lost = stamped.fill([240, 254, 9, 16], [140, 140, 140]);
    const drawing = marked(sticker, 3);
    expect(withStickerStamps(lost, [drawing], panel, emPx)).toEqual([drawing]);
  });
});
