import { describe, expect, it } from 'vitest';
import { groundAtSides } from '../../../../src/core/chat/layout/groundAtSides.js';
import { isBarAround, type Part } from '../../../../src/core/chat/layout/isBarAround.js';
import { Canvas, grey, white } from './canvas.js';

const part = (y: number, height: number, ground: Part['ground']): Part => ({ box: [300, y, 1000, height], ground });
const title = part(80, 90, white);
const feed = part(170, 600, grey);
const answer = part(770, 130, white);
const bars = (...column: Part[]): boolean[] => column.map((one) => isBarAround(one, column.find(({ box }) => box[1] === feed.box[1])!, column));

describe('the bars around a feed', () => {
  it('have one ground, and the feed another', () => {
    expect(bars(title, feed, answer)).toEqual([true, false, true]);
  });

  it.each<[why: string, column: Part[]]>([
    ['there is but one', [title, feed]],
    ['they are of two grounds', [title, feed, part(770, 130, [210, 220, 240])]],
    ['one has the feed’s ground', [part(80, 90, grey), feed, answer]],
    ['the feed goes on above what parts it', [part(0, 80, grey), title, feed, answer]],
    ['they are higher than the feed', [part(-500, 670, white), feed, answer]],
    ['the column is that of a phone, higher than wide', [title, { ...feed, box: [300, 170, 500, 600] }, answer]],
    ['their grounds are not known', [part(80, 90, null), feed, part(770, 130, null)]],
  ])('are none where %s', (_, column) => expect(bars(...column)).not.toContain(true));

  it('are told by the colour along their sides, whatever fills the middle', () => {
    const raster = new Canvas(400, 300, grey).fill([20, 10, 360, 280], white).fill([0, 40, 12, 30], [20, 90, 220]);
    expect(groundAtSides(raster, [0, 0, 400, 300])).toEqual(grey);
  });
});
