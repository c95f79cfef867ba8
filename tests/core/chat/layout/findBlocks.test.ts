import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { growRegions } from '../../../../src/core/chat/layout/growRegions.js';
import type { Colour, Raster } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const conversation = (ground: Colour): Canvas =>
  new Canvas(480, 700, ground)
    .bubble([14, 60, 300, 90], grey, black)
    .bubble([206, 180, 260, 54], blue, white)
    .bubble([14, 260, 210, 54], grey, black)
    .bubble([166, 340, 300, 90], blue, white);

const told = (raster: Raster): readonly (readonly [string, string, Box])[] => findBlocks(raster)!.blocks.map(({ shape, side, box }) => [shape, side, box]);

describe('the layout of a conversation', () => {
  it('finds each bubble in its place and the side it keeps to, dark text or white', () => {
    expect(told(conversation(white))).toEqual([
      ['bubble', 'left', [14, 60, 300, 90]],
      ['bubble', 'right', [206, 180, 260, 54]],
      ['bubble', 'left', [14, 260, 210, 54]],
      ['bubble', 'right', [166, 340, 300, 90]],
    ]);
  });

  it('tells a line in the middle of the panel from what the two sides say', () => {
    const raster = conversation(white).line(176, 20, 8, [120, 120, 120]);
    expect(findBlocks(raster)!.blocks[0]).toMatchObject({ shape: 'flat', side: 'center' });
  });

  it('leaves out the field to write in that has a button in its rows', () => {
    const raster = conversation(white).fill([80, 640, 392, 60], grey).line(130, 660, 8, [170, 172, 175]).fill([20, 646, 70, 48], blue).line(30, 660, 3, white);
    expect(told(raster)).toEqual(told(conversation(white)));
  });

  it('leaves it out where its button stands beside it, in its rows', () => {
    const raster = conversation(white).fill([50, 640, 345, 54], grey).line(70, 660, 8, [170, 172, 175]).fill([414, 642, 52, 50], blue).line(430, 660, 1, white);
    expect(told(raster)).toEqual(told(conversation(white)));
    const lower = conversation(white).fill([50, 640, 345, 54], grey).line(70, 660, 8, [170, 172, 175]).fill([414, 641, 52, 54], blue).line(430, 660, 1, white);
    expect(told(lower)).toEqual(told(conversation(white)));
  });

  it('takes a corner of the ground that bubbles enclose, and that their text reaches into, for no bubble', () => {
    const ground: Colour = [228, 231, 236];
    const raster = new Canvas(480, 700, ground).bubble([120, 30, 360, 60], white, black).bubble([14, 90, 330, 60], [250, 240, 214], black).bubble([100, 195, 380, 60], white, black).fill([200, 150, 90, 45], blue).line(208, 164, 5, white).bubble([14, 320, 330, 60], [250, 240, 214], black);
    expect(told(raster).filter(([shape, side]) => shape === 'bubble' && side !== 'center').map(([, , [, y]]) => y)).toEqual([30, 90, 195, 320]);
  });

  it('marks a bubble that the edge of the panel cuts', () => {
    const raster = conversation(white).bubble([14, 640, 300, 60], grey, black);
    const last = findBlocks(raster)!.blocks.at(-1)!;
    expect([last.cutTop, last.cutBottom]).toEqual([false, true]);
  });

  it('leaves out a title bar of another colour', () => {
    const raster = conversation(white).fill([0, 0, 480, 44], blue).line(60, 14, 12, white);
    expect(findBlocks(raster)!.panel[1]).toBe(44);
    expect(told(raster)).toHaveLength(4);
  });

  it('keeps a last bubble of one line, paler than others, that is filled and stands as the others of its side', () => {
    const raster = new Canvas(480, 700, white).bubble([14, 60, 300, 90], grey, black).bubble([100, 180, 366, 90], blue, [150, 190, 250]).bubble([100, 640, 366, 54], blue, [150, 190, 250]);
    expect(told(raster).map(([, side, box]) => [side, box[1]])).toEqual([['left', 60], ['right', 180], ['right', 640]]);
  });

  it('leaves out the field to write in, which tells no side either', () => {
    // Both a bubble that stands alone at its side and the field reach from edge to edge.
    const raster = conversation(white).bubble([14, 450, 400, 54], grey, black).fill([14, 630, 452, 44], [240, 240, 242]).line(40, 644, 9, [170, 170, 175]);
    expect(told(raster).map(([, side, box]) => [side, box[1]])).toEqual([
      ['left', 60],
      ['right', 180],
      ['left', 260],
      ['right', 340],
      ['left', 450],
    ]);
  });

  it('leaves out the field to write in that ends where bubbles do and is nearly as light', () => {
    const near: Colour = [224, 226, 229];
    const raster = new Canvas(480, 700, white).bubble([14, 60, 380, 90], grey, black).bubble([206, 180, 260, 54], blue, white).bubble([14, 400, 380, 90], grey, black).fill([70, 630, 324, 44], near).line(90, 644, 9, [84, 84, 88]);
    expect(told(raster).map(([, side, box]) => [side, box[1]])).toEqual([['left', 60], ['right', 180], ['left', 400]]);
  });

  it('leaves out the field to write in with icons in it, but no bubble of several lines', () => {
    const pale: Colour = [170, 170, 175];
    const field = conversation(white).bubble([14, 450, 400, 54], grey, black).fill([14, 630, 452, 44], [240, 240, 242]).line(90, 644, 9, pale).fill([30, 640, 24, 24], pale).fill([330, 640, 24, 24], pale).fill([380, 640, 24, 24], pale);
    expect(told(field).map(([, , box]) => box[1])).toEqual([60, 180, 260, 340, 450]);
    const lines = conversation(white).bubble([14, 450, 400, 54], grey, black).fill([14, 586, 452, 104], [240, 240, 242]);
    for (const y of [596, 628, 660]) lines.line(40, y, 14, pale);
    expect(told(lines).map(([, , box]) => box[1])).toEqual([60, 180, 260, 340, 450, 586]);
  });

  it('leaves out the field to write in that icons leave less than half of the width, but no bubble there', () => {
    const pale: Colour = [170, 170, 175];
    const field = (): Canvas => conversation(white).bubble([14, 450, 400, 54], grey, black).fill([205, 630, 196, 44], [240, 240, 242]).line(222, 644, 2, pale);
    expect(told(field()).map(([, , box]) => box[1])).toContain(630);
    const beside = field().fill([160, 640, 9, 18], pale).fill([172, 640, 9, 18], pale);
    expect(told(beside).map(([, , box]) => box[1])).toEqual([60, 180, 260, 340, 450]);
  });

  it('keeps a pale bubble at the foot that bears a time behind its words', () => {
    const pale: Colour = [170, 170, 175];
    const page = (): Canvas => conversation(white).bubble([14, 450, 400, 54], grey, black).fill([90, 640, 376, 44], [240, 240, 242]).line(106, 654, 9, pale);
    const clock = (raster: Canvas): Canvas => {
      for (const at of [0, 12, 30, 42]) raster.fill([400 + at, 660, 3, 14], pale).fill([406 + at, 660, 3, 14], pale).fill([400 + at, 660, 9, 3], pale);
      return raster.fill([424, 664, 3, 3], pale).fill([424, 671, 3, 3], pale);
    };
    expect([page(), clock(page())].map((raster) => told(raster).some(([, , box]) => box[1] === 640))).toEqual([false, true]);
  });

  it('leaves out the field to write in with the button to send below it', () => {
    const field = conversation(white).bubble([14, 450, 400, 54], grey, black).fill([14, 590, 452, 44], [240, 240, 242]).line(40, 604, 9, [170, 170, 175]).bubble([360, 644, 106, 36], blue, white);
    expect(told(field).map(([, , box]) => box[1])).toEqual([60, 180, 260, 340, 450]);
  });

  it('ends a bubble where a wallpaper’s drawing stands at its end', () => {
    const raster = conversation(white).fill([224, 262, 48, 48], [226, 226, 226]).fill([227, 265, 42, 42], white);
    expect(told(raster)).toEqual(told(conversation(white)));
  });

  it('takes no button that floats over the messages for one of them', () => {
    const raster = conversation(white).bubble([14, 420, 300, 90], grey, black).bubble([166, 600, 300, 54], blue, white).fill([400, 530, 44, 44], [245, 245, 245]);
    expect(told(raster)).toHaveLength(6);
  });

  it('tells the side of a bubble by the face beside it', () => {
    const raster = new Canvas(480, 700, white);
    for (const [y, width] of [[60, 300], [160, 330], [260, 280], [360, 310]] as const) raster.bubble([74, y, width, 54], grey, black).fill([24, y + 8, 40, 40], blue);
    raster.bubble([74, 480, 334, 54], grey, black).fill([418, 488, 40, 40], [200, 60, 60]);
    expect(told(raster).map(([, side]) => side)).toEqual(['left', 'left', 'left', 'left', 'right']);
  });

  it('takes no thin mark on the panel for text', () => {
    const raster = conversation(white).fill([330, 80, 2, 40], black);
    expect(told(raster)).toHaveLength(4);
  });

  it('finds lines as messages where there are no bubbles', () => {
    const raster = new Canvas(900, 500, white);
    for (let i = 0; i < 6; i += 1) raster.line(30, 30 + i * 70, 30, black);
    const blocks = findBlocks(raster)!.blocks;
    expect(blocks.map(({ shape }) => shape)).toEqual(Array<string>(6).fill('flat'));
  });

  it('finds nothing on an empty picture', () => {
    expect(findBlocks(new Canvas(200, 200, white))).toBeNull();
  });

  it('says the same twice', () => {
    expect(told(conversation(white))).toEqual(told(conversation(white)));
  });
});

describe('regions of a picture', () => {
  it('stay whole around text, follow a gradient, and end at the edge of a panel', () => {
    const raster = new Canvas(200, 120, white);
    for (let x = 20; x < 180; x += 1) raster.fill([x, 20, 1, 80], [200 - x, 60, 60 + x]);
    raster.line(40, 40, 8, white);
    const whole = growRegions(raster, [[0, 0, 200, 120]], 4);
    expect(whole.regions.map(({ box }) => box)).toContainEqual([20, 20, 160, 80]);
    const parted = growRegions(raster, [[0, 0, 200, 60], [0, 60, 200, 60]], 4);
    expect(parted.regions.every(({ box: [, y, , height] }) => y + height <= 60 || y >= 60)).toBe(true);
  });
});
