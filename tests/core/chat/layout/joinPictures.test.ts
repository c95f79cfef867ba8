import { describe, expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { joinPictures } from '../../../../src/core/chat/layout/joinPictures.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { grey } from './canvas.js';

const block = (box: Box, shape: LaidBlock['shape'] = 'picture'): LaidBlock => ({ shape, box, side: 'right', runs: [], fillColour: grey, cutTop: false, cutBottom: false, quoteBoxes: [] });
const boxes = (...blocks: readonly LaidBlock[]): Box[] => joinPictures(blocks).map(({ box }) => box);
const first = block([300, 860, 186, 146]);

describe('pictures of an album', () => {
  it('are one where they stand right beside each other, in either order', () => {
    const second = block([491, 853, 184, 208]);
    expect(boxes(first, second)).toEqual([[300, 853, 375, 208]]);
    expect(boxes(second, first)).toEqual([[300, 853, 375, 208]]);
  });

  it.each<[what: string, other: LaidBlock]>([
    ['further apart', block([520, 853, 184, 208])],
    ['one above the other', block([300, 1010, 186, 146])],
    ['with few rows in common', block([491, 960, 184, 208])],
    ['of which one is a bubble', block([491, 853, 184, 208], 'bubble')],
  ])('are two %s', (_, other) => expect(boxes(first, other)).toHaveLength(2));
});
