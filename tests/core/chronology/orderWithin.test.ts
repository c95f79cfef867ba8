import { describe, expect, it } from 'vitest';
import { orderWithin, type Placeable } from '../../../src/core/chronology/orderWithin.js';

/** Messages named by number, imported in the given order; each list is a screenshot from top to bottom. */
function ordered(imported: readonly number[], ...shots: readonly (readonly number[])[]): readonly number[] {
  return orderWithin(
    imported.map((root, first): Placeable => ({ root, first, rank: '', below: shots.flatMap((shot) => (shot.includes(root) && shot.indexOf(root) + 1 < shot.length ? [shot[shot.indexOf(root) + 1]!] : [])) })),
  );
}

describe('the order of a conversation', () => {
  it('is that of its screenshots, in whatever order they were imported', () => {
    expect(ordered([5, 6, 3, 4, 1, 2], [1, 2, 3], [3, 4, 5], [5, 6])).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('stays where two screenshots contradict each other: nothing below goes before them', () => {
    const below = [5, 6, 7, 8];
    expect(ordered([...below, 1, 2, 3, 4], [1, 2, 3, 4], [1, 3, 2, 4], [4, ...below])).toEqual([1, 2, 3, 4, ...below]);
  });

  it('begins with what goes round where nothing stands above it', () => {
    expect(ordered([3, 4, 1, 2], [1, 2, 3], [2, 1], [3, 4])).toEqual([1, 2, 3, 4]);
  });
});
