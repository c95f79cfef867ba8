import { describe, expect, it } from 'vitest';
import { nextThat, rangeBetween, stepFrom } from '../../../src/renderer/chronology/wayThrough.js';

const entries = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('stepping through entries', () => {
  it.each<readonly [from: string | null, by: number, lastPlace: number, to: string]>([
    [null, 1, -1, 'a'],
    [null, -1, -1, 'd'],
    ['b', 1, -1, 'c'],
    ['b', -1, -1, 'a'],
    ['a', -1, -1, 'a'],
    ['d', 1, -1, 'd'],
    ['b', -99, -1, 'a'],
    ['b', 99, -1, 'd'],
    // The entry that stood between b and c is gone.
    ['gone', 1, 2, 'c'],
    ['gone', -1, 2, 'b'],
    ['gone', 1, 4, 'd'],
  ])('from %s by %i, which stood at %i, leads to %s', (from, by, lastPlace, to) => {
    expect(stepFrom(entries, from, by, lastPlace)?.id).toBe(to);
  });

  it('leads nowhere among none', () => {
    expect(stepFrom([], 'a', 1)).toBeUndefined();
  });
});

describe('the next entry of a kind', () => {
  const isIn = (ids: string) => ({ id }: { readonly id: string }) => ids.includes(id);
  it.each<readonly [from: string | null, kind: string, to: string | undefined]>([
    [null, 'bd', 'b'],
    ['b', 'bd', 'd'],
    ['d', 'bd', 'b'],
    ['b', 'b', 'b'],
    ['a', '', undefined],
  ])('behind %s of [%s] is %s', (from, kind, to) => {
    expect(nextThat(entries, from, isIn(kind))?.id).toBe(to);
  });
});

describe('a range', () => {
  it.each([
    ['b', 'd', ['b', 'c', 'd']],
    ['d', 'b', ['b', 'c', 'd']],
    ['b', 'b', ['b']],
    ['gone', 'c', ['c']],
  ])('from %s to %s', (one, other, ids) => {
    expect(rangeBetween(entries.map(({ id }) => id), one, other)).toEqual(ids);
  });
});
