import { describe, expect, it } from 'vitest';
import { isFaceList } from '../../../../src/core/chat/layout/isFaceList.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, shapeAt } from './shapes.js';

const list: Box = [100, 100, 560, 900];
const isList = (tops: readonly number[], box: Box = list, size = 70): boolean => isFaceList({ box, shapes: tops.map((y) => shapeAt([130, y, size, size])) }, 1920, emPx);

describe('the list of other chats', () => {
  it('has faces as far apart as its rows are high, one of them perhaps in the row of the open chat', () => {
    expect(isList([200, 303, 407, 510])).toBe(true);
    expect(isList([200, 303, 407, 613, 716])).toBe(true);
  });

  it.each<[why: string, tops: readonly number[], box?: Box, size?: number]>([
    ['as far apart as messages are high', [200, 303, 450, 510]],
    ['few', [200, 303, 407]],
    ['smaller than faces', [200, 303, 407, 510], list, 20],
    ['in a part too wide for a list', [200, 303, 407, 510], [100, 100, 1000, 900]],
  ])('is none where they are %s', (_, tops, box, size) => expect(isList(tops, box, size)).toBe(false));
});
