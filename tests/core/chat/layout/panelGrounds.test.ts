import { describe, expect, it } from 'vitest';
import { growRegions } from '../../../../src/core/chat/layout/growRegions.js';
import { panelGrounds } from '../../../../src/core/chat/layout/panelGrounds.js';
import type { Raster } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, grey, white } from './canvas.js';

const grounds = (raster: Raster): Box[] => {
  const leaves: Box[] = [[0, 0, raster.width, raster.height]];
  return [...panelGrounds(raster, growRegions(raster, leaves, 4), leaves)].map(({ box }) => box);
};

describe('the ground of a panel', () => {
  it('is what fills it', () => expect(grounds(new Canvas(900, 500, grey).fill([20, 10, 860, 480], white))).toContainEqual([20, 10, 860, 480]));

  it('is no message over most of a phone’s screen, which keeps off both sides', () => {
    const phone = (x: number, width: number): Canvas => new Canvas(480, 900, grey).fill([x, 0, width, 900], white);
    expect(grounds(phone(46, 420))).toEqual([]);
    expect(grounds(phone(0, 466))).toEqual([[0, 0, 466, 900]]);
  });

  it('reaches from side to side but for a rim of what stood beside it', () => {
    const pane = (width: number, y: number): Canvas => new Canvas(1200, 500, grey).fill([0, y, width, 300], white);
    expect(grounds(pane(1192, 0))).toContainEqual([0, 0, 1192, 300]);
    // Wider than a rim; a card amid the panel.
    expect(grounds(pane(1170, 0))).not.toContainEqual([0, 0, 1170, 300]);
    expect(grounds(pane(1192, 100))).not.toContainEqual([0, 100, 1192, 300]);
  });
});
