import { describe, expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { withCaptions } from '../../../../src/core/chat/layout/withCaptions.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { grey } from './canvas.js';

const block = (shape: LaidBlock['shape'], box: Box, more: Partial<LaidBlock> = {}): LaidBlock => ({ shape, box, side: 'left', runs: [], fillColour: grey, cutTop: false, cutBottom: false, quoteBoxes: [], ...more });
const picture = block('picture', [30, 140, 340, 400], { cutBottom: true });

describe('a bubble without any gap above a picture', () => {
  const joined = (box: Box): Box[] => withCaptions([block('bubble', box, { cutTop: true })], [picture], [], 15).map((one) => one.box);

  it('is what is said of it', () => {
    expect(withCaptions([block('bubble', [27, 112, 339, 27], { cutTop: true })], [picture], [], 15)).toEqual([block('bubble', [27, 112, 343, 428], { cutTop: true, cutBottom: true })]);
  });

  it.each<[what: string, box: Box]>([
    ['with a gap', [27, 100, 339, 27]],
    ['with other edges', [27, 112, 240, 27]],
  ])('is a message of its own %s', (_, box) => expect(joined(box)).toEqual([box, picture.box]));
});

describe('a bubble right below a picture', () => {
  const told = (box: Box): number => withCaptions([block('bubble', box)], [picture], [], 15).length;

  it('is what is said of it where it is wider by a frame at both sides', () => {
    expect([told([25, 540, 350, 40]), told([21, 540, 358, 40])]).toEqual([1, 1]);
  });

  it('is a message of its own where it is wider at one side, or there is a gap', () => {
    expect([told([30, 540, 349, 40]), told([15, 540, 370, 40]), told([25, 550, 350, 40])]).toEqual([2, 2, 2]);
  });
});
