import { describe, expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { joinAround } from '../../../../src/core/chat/layout/joinAround.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, laid } from './shapes.js';

const day: LaidBlock = { ...laid([430, 210, 140, 50], { fill: [255, 255, 255] }), side: 'center', floats: true };
const start = laid([30, 200, 410, 56]);
const boxes = (...blocks: LaidBlock[]): Box[] => joinAround([...blocks, day], [day], emPx).map(({ box }) => box);

describe('a bubble that the day over it parts', () => {
  it('is whole again, its words in order', () => {
    const [whole, ...rest] = joinAround([laid([560, 200, 120, 56]), start, day], [day], emPx);
    expect([whole!.box, whole!.runs.map(({ box }) => box[0]), rest]).toEqual([[30, 200, 650, 56], [50, 580], [day]]);
  });

  it.each<[what: string, other: LaidBlock]>([
    ['one that is filled otherwise', laid([560, 200, 120, 56], { fill: [200, 220, 250] })],
    ['one at another height', laid([560, 208, 120, 56])],
    ['one that is higher', laid([560, 200, 120, 90])],
    ['one that the day does not reach', laid([590, 200, 120, 56])],
    ['a picture', laid([560, 200, 120, 56], { shape: 'picture' })],
  ])('is not made with %s', (_, other) => expect(boxes(start, other)).toEqual([start.box, other.box, day.box]));
});

it('bubbles that a day parts elsewhere stay two', () => {
  const [left, other] = [laid([30, 800, 410, 56]), laid([560, 800, 120, 56])];
  expect(boxes(left, other)).toEqual([left.box, other.box, day.box]);
});
