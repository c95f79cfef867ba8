import { describe, expect, it } from 'vitest';
import { cardStacks } from '../../../../src/core/chat/layout/cardStacks.js';
import type { Raster } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, shapeAt } from './shapes.js';

const page: Raster = { width: 1600, height: 1200, data: new Uint8Array(0) };
const stacks = (...boxes: Box[]): Box[] => cardStacks(boxes.map((box) => shapeAt(box, { letters: 12 })), page, emPx);

describe('cards right below each other', () => {
  it('are one ground that is written on', () => expect(stacks([400, 100, 1000, 90], [400, 192, 1000, 200], [400, 394, 1000, 90])).toEqual([[400, 100, 1000, 384]]));

  it('are the parts of a card each where several such stand below each other', () => {
    expect(stacks([400, 100, 1000, 90], [400, 192, 1000, 200], [400, 440, 1000, 90], [400, 532, 1000, 200])).toEqual([]);
  });

  it('stay one ground beside a stack of other edges', () => {
    expect(stacks([300, 60, 1000, 90], [300, 152, 1000, 100], [400, 440, 1000, 90], [400, 532, 1000, 300])).toEqual([[400, 440, 1000, 392]]);
  });

  it('are none as low as a title with the buttons above it', () => expect(stacks([400, 100, 1000, 60], [400, 162, 1000, 180])).toEqual([]));

  it('may end before a scroll bar, or have lost the line between them to its way', () => {
    expect(stacks([400, 100, 1000, 90], [400, 192, 980, 200], [400, 394, 1000, 90])).toEqual([[400, 100, 1000, 384]]);
    expect(cardStacks([shapeAt([400, 100, 980, 90], { letters: 12 })], page, emPx, [[400, 192, 1000, 400]])).toEqual([[400, 100, 1000, 492]]);
  });
});
