import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { partWaists } from '../../../../src/core/chat/layout/partWaists.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const [width, height] = [200, 240];
const [own, ground, inside] = [7, 3, 5];

/** The parts of a region that is made of boxes, with the ground around it, or what it frames, between them. */
function parts(between: number, ...boxes: readonly Box[]): readonly Box[] {
  const labels = new Uint16Array(width * height).fill(between);
  for (const [x, y, w, h] of boxes) for (let row = y; row < y + h; row += 1) labels.fill(own, row * width + x, row * width + x + w);
  return partWaists({ label: own, box: [20, 20, 160, 200], area: 0, hullArea: 0 }, Uint8Array.from({ length: 8 }, (_, label) => (label === ground ? 1 : 0)), labels, width).map(({ box }) => box);
}

describe('two areas right below each other, which a line leads to from one to the other', () => {
  const [upper, lower, stroke]: Box[] = [[20, 20, 160, 100], [60, 126, 120, 94], [100, 100, 5, 60]];

  it('are parted where the ground is seen between them', () => {
    expect(parts(ground, upper!, lower!, stroke!)).toEqual([[20, 20, 160, 100], [60, 126, 120, 94]]);
  });

  it.each<[what: string, between: number, boxes: Box[]]>([
    ['what is seen between them is something else, as in the frame of a picture', inside, [upper!, lower!, stroke!]],
    ['more leads from one to the other', ground, [upper!, lower!, [100, 100, 60, 60]]],
    ['one of them is too low for a bubble', ground, [[20, 20, 160, 190], [60, 216, 120, 4], stroke!]],
  ])('are one where %s', (_, between, boxes) => expect(parts(between, ...boxes)).toHaveLength(1));

  it('are two bubbles on a wallpaper', () => {
    const canvas = new Canvas(480, 900, white).bubble([14, 60, 300, 90], grey, black).bubble([206, 180, 260, 54], blue, white).bubble([14, 260, 210, 54], grey, black);
    canvas.bubble([206, 400, 260, 54], blue, white).bubble([246, 460, 220, 54], blue, white).fill([300, 440, 4, 30], blue);
    expect(findBlocks(canvas)!.blocks.map(({ box }) => box[1]).filter((y) => y >= 400)).toEqual([400, 460]);
  });
});
