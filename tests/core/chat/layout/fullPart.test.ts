import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { fullPart, isFullAtEnd } from '../../../../src/core/chat/layout/fullPart.js';
import type { Region } from '../../../../src/core/chat/layout/labelRegions.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const [width, height] = [200, 240];

/** The full part of a region that is made of boxes. */
const part = (...boxes: readonly Box[]): Box => of(boxes, (region, labels) => fullPart(region, labels, width)).box;

function of<T>(boxes: readonly Box[], told: (region: Region, labels: Uint16Array) => T): T {
  const labels = new Uint16Array(width * height);
  for (const [x, y, w, h] of boxes) for (let row = y; row < y + h; row += 1) labels.fill(7, row * width + x, row * width + x + w);
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const [far, low] = [Math.max(...boxes.map(([x, , w]) => x + w)), Math.max(...boxes.map(([, y, , h]) => y + h))];
  return told({ label: 7, box: [left, top, far - left, low - top], area: 0, hullArea: 0 }, labels);
}

describe('the full part of a region', () => {
  it('is the foot below one side of a frame', () => {
    expect(part([20, 20, 4, 140], [20, 160, 160, 50])).toEqual([20, 160, 160, 50]);
  });

  it.each<[what: string, boxes: Box[]]>([
    ['it is a rectangle', [[20, 20, 160, 100]]],
    ['what stands above is no thin stroke', [[20, 20, 60, 140], [20, 160, 160, 50]]],
    ['it is all thin', [[20, 20, 4, 140], [20, 160, 160, 3], [20, 160, 4, 60]]],
  ])('is all of it where %s', (_, boxes) => expect(part(...boxes)[1]).toBe(20));

  it('joins a picture as its caption, of whose frame a copy left one side', () => {
    const picture: Colour = [84, 96, 110];
    const raster = new Canvas(480, 900, white).bubble([14, 60, 300, 90], grey, black).bubble([206, 180, 260, 54], blue, white).bubble([14, 260, 210, 54], grey, black).bubble([206, 650, 260, 60], blue, white).fill([206, 400, 6, 250], blue).fill([212, 400, 248, 250], picture);
    const block = findBlocks(raster)!.blocks.find(({ box }) => box[1] === 400)!;
    expect([block.shape, block.box, block.runs.length > 0]).toEqual(['bubble', [206, 400, 260, 310], true]);
  });
});

describe('the frame of a picture', () => {
  const frame: Box[] = [[20, 20, 160, 3], [20, 20, 3, 200], [177, 20, 3, 200]];
  const isFull = (...foot: readonly Box[]): boolean => of([...frame, ...foot], (region, labels) => isFullAtEnd(region, labels, width, 18));

  it('is full at its foot where something is written there, and else is not', () => {
    expect([isFull([20, 190, 160, 30]), isFull([20, 216, 160, 4]), isFull([20, 190, 60, 30])]).toEqual([true, false, false]);
  });

  it('is full at its head where something is written there', () => {
    expect([isFull([20, 20, 160, 30]), isFull([20, 20, 60, 30])]).toEqual([true, false]);
  });

  it.each([
    ['below', 0, 815],
    ['above', 37, 411],
  ])('is a bubble with what is written %s, though it is thin', (_, lowered, lineY) => {
    const photo: Colour = [84, 96, 110];
    const raster = new Canvas(480, 1200, [238, 233, 224]).bubble([14, 60, 300, 90], grey, black).bubble([206, 180, 260, 54], blue, white).bubble([14, 260, 210, 54], grey, black);
    raster.fill([166, 400, 300, 440], blue).fill([169, 403 + lowered - (lowered > 0 ? 3 : 0), 294, 400], photo).line(180, lineY, 9, white).bubble([206, 900, 260, 60], blue, white);
    const block = findBlocks(raster)!.blocks.find(({ box }) => box[1] === 400)!;
    expect([block.shape, block.box, block.runs.length > 0]).toEqual(['bubble', [166, 400, 300, 440], true]);
  });
});
