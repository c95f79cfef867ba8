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

describe('cards below each other of which the panel cuts the first and the last', () => {
  const page = (): Canvas => new Canvas(1000, 600, grey).fill([30, 0, 940, 120], white).fill([30, 140, 940, 100], white).fill([30, 260, 940, 340], white);

  it('are cut at none of their sides', () => {
    expect(cutPanels(page())).toEqual([[0, 0, 1000, 600]]);
  });

  it('are told from a side list of which what is chosen has the colour of the feed', () => {
    const list = new Canvas(1000, 600, white).fill([0, 0, 300, 600], grey).fill([0, 140, 300, 60], white).line(40, 160, 12, [10, 10, 10]);
    expect(cutPanels(list)).toContainEqual([300, 0, 700, 600]);
  });
});

describe('a side list that has the colour of the title bar', () => {
  const dark = (): Canvas => new Canvas(1000, 600, [24, 26, 27]);

  it('is cut from the feed where the feed’s edges make a corner', () => {
    expect(cutPanels(dark().fill([260, 60, 740, 540], [19, 20, 21]))).toEqual([[0, 0, 260, 600], [260, 0, 740, 60], [260, 60, 740, 540]]);
  });

  it('stands at the right as well', () => {
    expect(cutPanels(dark().fill([0, 60, 700, 540], [19, 20, 21]))).toEqual([[0, 0, 700, 60], [0, 60, 700, 540], [700, 0, 300, 600]]);
  });

  it.each<[what: string, box: [number, number, number, number]]>([
    ['a long bubble that the foot of the panel cuts is none', [260, 60, 600, 540]],
    ['nor is one that begins in the lower half', [260, 320, 740, 280]],
  ])('%s', (_, box) => expect(cutPanels(dark().fill(box, [19, 20, 21]))).toEqual([[0, 0, 1000, 600]]));
});
