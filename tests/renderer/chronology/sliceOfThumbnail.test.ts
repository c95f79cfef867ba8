import { describe, expect, it } from 'vitest';
import { sliceOfThumbnail } from '../../../src/renderer/chronology/sliceOfThumbnail.js';

describe('the strip of a thumbnail', () => {
  it.each([
    ['at the top', [0, 0, 100, 50], { widthPx: 300, heightPx: 600 }, '50% 0%'],
    ['in the middle', [0, 275, 100, 50], { widthPx: 300, heightPx: 600 }, '50% 50%'],
    ['at the bottom', [0, 560, 100, 40], { widthPx: 300, heightPx: 600 }, '50% 100%'],
    // The thumbnail of a long screenshot holds the upper part alone.
    ['in the middle of what the thumbnail holds', [0, 275, 100, 50], { widthPx: 300, heightPx: 6_000 }, '50% 50%'],
    ['below what the thumbnail holds', [0, 5_000, 100, 50], { widthPx: 300, heightPx: 6_000 }, '50% 100%'],
    ['of a picture lower than the strip', [0, 100, 100, 50], { widthPx: 300, heightPx: 150 }, '50% 0%'],
  ] as const)('shows a message %s', (_, box, image, objectPosition) => {
    expect(sliceOfThumbnail([...box], image)).toEqual({ objectPosition });
  });
});
