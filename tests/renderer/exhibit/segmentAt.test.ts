import { describe, expect, it } from 'vitest';
import { segmentAt } from '../../../src/renderer/exhibit/segmentAt.js';

const sorted = [
  { id: 'a', offsetMs: 1_000 },
  { id: 'b', offsetMs: 2_000 },
  { id: 'c', offsetMs: 2_000 },
  { id: 'd', offsetMs: 9_000 },
];

describe('what is spoken at a position', () => {
  it.each([
    ['nothing before the first', 999, null],
    ['the first from its start', 1_000, 'a'],
    ['the first of two that begin at once', 5_000, 'b'],
    ['the last to the end', 100_000, 'd'],
  ])('%s', (_rule, atMs, expected) => {
    expect(segmentAt(sorted, atMs)).toBe(expected);
  });
});
