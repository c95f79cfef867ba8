import { describe, expect, it } from 'vitest';
import { openGrey } from '../../../../src/core/chat/layout/openGrey.js';
import { pictureStamps, withPictureStamps } from '../../../../src/core/chat/layout/pictureStamps.js';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, Canvas, white } from './canvas.js';

const emPx = 30;
const picture: Box = [100, 50, 300, 250];

/** A photo: broad stripes of many colours. */
function photo(): Canvas {
  const canvas = new Canvas(500, 400, white);
  for (let x = 0; x < picture[2]; x += 30) canvas.fill([picture[0] + x, picture[1], 30, picture[3]], [60 + ((x * 7) % 90), 50 + ((x * 3) % 80), 70 + (x % 70)]);
  return canvas;
}

/** Four digits with a colon between them, of upright strokes. */
function stamp(canvas: Canvas, x: number, y: number, ink: Colour): Canvas {
  for (const at of [0, 12, 30, 42]) canvas.fill([x + at, y, 3, 16], ink).fill([x + at + 6, y, 3, 16], ink).fill([x + at, y, 9, 3], ink);
  return canvas.fill([x + 24, y + 4, 3, 3], ink).fill([x + 24, y + 11, 3, 3], ink);
}

describe('the time printed on a picture', () => {
  it.each<[where: string, x: number, ink: Colour]>([
    ['at the right', 335, white],
    ['at the left', 112, white],
  ])('is seen %s, on whatever the photo shows', (_where, x, ink) => {
    const runs = pictureStamps(stamp(photo(), x, 272, ink), picture, emPx);
    expect(runs.map(({ box }) => box)).toEqual([[x, 272, 51, 16]]);
  });

  it('is seen in dark ink on a light photo', () => {
    const runs = pictureStamps(stamp(new Canvas(500, 400, [230, 225, 210]), 335, 272, black), picture, emPx);
    expect(runs.map(({ box }) => box)).toEqual([[335, 272, 51, 16]]);
  });

  it('ends before its ticks', () => {
    const canvas = stamp(photo(), 315, 272, white).fill([374, 278, 22, 3], white).fill([374, 274, 3, 10], white);
    expect(pictureStamps(canvas, picture, emPx).map(({ box }) => box)).toEqual([[315, 272, 51, 16]]);
  });

  it('tells what stands behind it', () => {
    const ticks: Box = [374, 274, 14, 10];
    expect(pictureStamps(stamp(photo(), 315, 272, white).fill([374, 281, 14, 3], white).fill([374, 274, 3, 10], white), picture, emPx).map(({ behind }) => behind)).toEqual([[ticks]]);
  });

  it('has two digits that touch, as wide as ticks', () => {
    const canvas = stamp(photo(), 335, 272, white).fill([374, 285, 6, 3], white);
    expect(pictureStamps(canvas, picture, emPx).map(({ box }) => box)).toEqual([[335, 272, 51, 16]]);
  });

  it('is none where nothing thin stands, nor high in the picture', () => {
    expect(pictureStamps(photo(), picture, emPx)).toEqual([]);
    expect(pictureStamps(stamp(photo(), 335, 100, white), picture, emPx)).toEqual([]);
  });
});

describe('opening a grey picture', () => {
  it('takes away what is narrower than its square and keeps the rest', () => {
    const [width, height] = [20, 12];
    const grey = new Uint8Array(width * height);
    for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) grey[y * width + x] = x === 3 ? 200 : x >= 10 ? 150 : 20;
    const opened = openGrey(grey, width, height, 2);
    expect([...opened.subarray(0, width)]).toEqual(Array.from({ length: width }, (_, x) => (x >= 10 ? 150 : 20)));
  });
});

it('takes the place of what the picture itself has of it', () => {
  const canvas = stamp(photo(), 335, 272, white);
  const [whole] = pictureStamps(canvas, picture, emPx);
  const part = { ...whole!, box: [347, 272, 39, 16] as const };
  const caption = { ...whole!, box: [110, 60, 90, 16] as const };
  const block: LaidBlock = { shape: 'picture', box: picture, side: 'left', runs: [caption, part], fillColour: white, cutTop: false, cutBottom: false, quoteBoxes: [] };
  expect(withPictureStamps(canvas, [block], emPx)[0]!.runs.map(({ box }) => box)).toEqual([caption.box, whole!.box]);
});
