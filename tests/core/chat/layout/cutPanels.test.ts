import { describe, expect, it } from 'vitest';
import { cutPanels } from '../../../../src/core/chat/layout/cutPanels.js';
import { Canvas, grey, white } from './canvas.js';

describe('a straight edge from side to side', () => {
  it('cuts though a bubble that is filled as the bar is hides most of it', () => {
    const raster = new Canvas(480, 700, white).fill([0, 0, 480, 80], grey).fill([14, 80, 390, 60], grey);
    expect(cutPanels(raster)).toEqual([[0, 0, 480, 80], [0, 80, 480, 620]]);
  });

  it('is none where two things hide it, as the tops of two cards would', () => {
    const raster = new Canvas(480, 700, white).fill([0, 0, 480, 80], grey).fill([14, 80, 180, 60], grey).fill([220, 80, 220, 60], grey);
    expect(cutPanels(raster)).toEqual([[0, 0, 480, 700]]);
  });
});
