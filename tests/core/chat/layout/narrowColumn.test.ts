import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { narrowColumn } from '../../../../src/core/chat/layout/narrowColumn.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';
import { disc, emPx, shapeAt } from './shapes.js';

const panel: Box = [300, 0, 1600, 1000];
const said = (...box: Box) => shapeAt(box, { letters: 12 });
const talk = [said(420, 100, 500, 90), said(420, 300, 300, 90), said(800, 500, 400, 90), said(950, 700, 250, 60)];

describe('a conversation at the left of a wide window', () => {
  it('keeps to the part in which its bubbles stand', () => {
    expect(narrowColumn(talk, panel, emPx)).toEqual([420, 0, 780, 1000]);
  });

  it('begins with the faces beside them', () => {
    expect(narrowColumn([...talk, disc([360, 130, 50, 50])], panel, emPx)).toEqual([360, 0, 840, 1000]);
  });

  it('ends there, whatever floats beyond and whichever notice in its middle is wider', () => {
    expect(narrowColumn([...talk, said(1800, 880, 60, 60), said(400, 850, 820, 50)], panel, emPx)).toEqual([420, 0, 780, 1000]);
  });

  it('takes the whole window where it answers at the other side, though buttons below a message end where that does', () => {
    expect(narrowColumn([said(420, 100, 500, 90), said(420, 200, 240, 50), said(680, 200, 240, 50), said(1400, 500, 400, 90)], panel, emPx)).toBeNull();
  });

  it('is not told by buttons side by side, which end where others below them do', () => {
    const below = [said(20, 100, 500, 90), said(20, 200, 280, 60), said(310, 200, 280, 60), said(20, 300, 400, 90), said(20, 400, 570, 60)];
    expect(narrowColumn(below, [0, 0, 800, 1000], emPx)).toBeNull();
  });

  it('takes the whole window where its own side ends near the window’s edge, or no two bubbles of a side tell', () => {
    expect(narrowColumn([...talk.slice(0, 2), said(1400, 500, 400, 90), said(1550, 700, 250, 60)], panel, emPx)).toBeNull();
    expect(narrowColumn([...talk.slice(0, 3), said(420, 700, 450, 90)], panel, emPx)).toBeNull();
  });

  it('has its days in its middle, not in the window’s', () => {
    const raster = new Canvas(1600, 1000, white).fill([0, 0, 1600, 70], [30, 36, 46]).fill([0, 930, 1600, 70], [30, 36, 46]);
    raster.bubble([20, 110, 420, 90], grey, black).bubble([300, 230, 400, 54], blue, white).fill([270, 304, 180, 40], [120, 130, 140]).line(294, 316, 9, white);
    raster.bubble([20, 380, 300, 54], grey, black).bubble([420, 480, 280, 90], blue, white).bubble([20, 620, 360, 54], grey, black).bubble([340, 720, 360, 54], blue, white).line(288, 840, 10, [120, 120, 120]);
    expect(findBlocks(raster)!.blocks.filter(({ side }) => side === 'center').map(({ box }) => Math.round(box[0] + box[2] / 2))).toEqual([360, 360]);
  });
});
