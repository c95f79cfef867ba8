import { describe, expect, it } from 'vitest';
import { stepCut } from '../../../src/renderer/check/stepCut.js';

const cuts = [false, true, false, false, true, false].map((isLineEnd, at) => ({ at, isLineEnd }));

describe('moving a cut', () => {
  it.each([
    [0, 'word', 1, 1],
    [5, 'word', 1, 5],
    [0, 'word', -1, 0],
    [3, 'word', -1, 2],
    [0, 'line', 1, 1],
    [1, 'line', 1, 4],
    [4, 'line', 1, 5],
    [4, 'line', -1, 1],
    [1, 'line', -1, 0],
  ] as const)('from %d by a %s %d comes to %d', (from, by, way, to) => {
    expect(stepCut(cuts, from, by, way)).toBe(to);
  });
});
