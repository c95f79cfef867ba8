import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import { black, Canvas, grey, white } from './canvas.js';

const pale: Colour = [170, 172, 176];
const foot: Colour = [222, 224, 228];

/** A room of lines beside a list of chats. */
function room(): Canvas {
  const raster = new Canvas(1200, 800, white).fill([0, 0, 300, 800], grey);
  for (let y = 60; y < 600; y += 60) raster.line(40, y, 9, black);
  for (let y = 60; y < 700; y += 90) raster.line(340, y, 6, black).line(440, y, 4, pale).line(340, y + 30, 40 - (y % 7), black);
  return raster;
}
const beside = (raster: Canvas): number[] => findBlocks(raster)!.beside.map(({ box }) => box[1]);

describe('the lines beside a room', () => {
  it('that may tell who has signed in stand at the foot of its list, on a ground of their own', () => {
    expect(beside(room().line(40, 750, 9, black))).toEqual([]);
    expect(beside(room().fill([0, 720, 300, 80], foot).line(40, 750, 9, black))).toEqual([750]);
  });

  it('or end in paler ink', () => expect(beside(room().line(180, 180, 2, pale))).toEqual([180]));

  it('are looked for beside nothing but rooms', () => {
    const bubbles = new Canvas(1200, 800, white).fill([0, 0, 300, 800], grey).fill([0, 720, 300, 80], foot).line(40, 750, 9, black).bubble([320, 60, 400, 90], grey, black).bubble([760, 200, 400, 90], pale, black);
    expect(beside(bubbles)).toEqual([]);
  });
});
