import { describe, expect, it } from 'vitest';
import { edgeTabs } from '../../../../src/core/chat/layout/edgeTabs.js';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';
import { emPx, shapeAt } from './shapes.js';

const panel: Box = [0, 100, 1000, 1500];
const said = (...boxes: Box[]): Shape[] => boxes.map((box) => shapeAt(box, { letters: 6 }));
const rights: Box[] = [[470, 150, 500, 100], [570, 300, 400, 100]];
const tab: Box = [820, 900, 180, 60];

describe('a tab at the edge of the panel', () => {
  it('grows out of the side where messages keep clear of it', () => {
    expect(edgeTabs(said(...rights, [30, 500, 500, 100], tab), panel, emPx).map(({ box }) => box)).toEqual([tab]);
  });

  it.each<[why: string, boxes: Box[]]>([
    ['messages reach to the edge as well', [[500, 150, 500, 100], [570, 300, 430, 100], tab]],
    ['but one message tells how far they reach', [rights[0]!, tab]],
    ['it has several lines', [...rights, [700, 900, 300, 120]]],
    ['it is wide', [...rights, [400, 900, 600, 60]]],
    ['it keeps clear of the edge itself', [...rights, [790, 900, 180, 60]]],
  ])('is a message where %s', (_, boxes) => {
    expect(edgeTabs(said(...boxes), panel, emPx)).toEqual([]);
  });

  it('is neither said nor a part of what it hangs over', () => {
    const raster = new Canvas(480, 700, white).bubble([14, 60, 300, 90], grey, black).bubble([206, 180, 260, 54], blue, white).bubble([166, 340, 300, 90], blue, white).bubble([14, 500, 400, 90], grey, black);
    const before = findBlocks(raster)!.blocks;
    // Over the end of the last message, which has the tab's rows in part.
    const { blocks } = findBlocks(raster.fill([390, 570, 90, 44], [250, 240, 220]).line(400, 584, 5, black))!;
    expect(blocks.map(({ side, box }) => [side, box[1]])).toEqual(before.map(({ side, box }) => [side, box[1]]));
  });
});
