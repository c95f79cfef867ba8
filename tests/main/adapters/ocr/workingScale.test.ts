import { describe, expect, it } from 'vitest';
import { workingScale } from '../../../../src/main/adapters/ocr/workingScale.js';

describe('the size at which a screenshot is looked at', () => {
  it.each<[what: string, width: number, height: number, shownWidth: number]>([
    ['an iPhone of three pixels a point', 1170, 2532, 800],
    ['an Android phone', 1440, 3120, 800],
    ['a long one, put together by the phone', 1080, 12_000, 800],
    ['a copy that a messenger has made smaller already', 702, 1520, 702],
    ['one hardly wider than needed', 900, 1950, 900],
    ['a window', 1600, 1000, 1600],
    ['a phone held sideways', 2400, 1080, 2400],
  ])('%s', (_what, width, height, shownWidth) => {
    expect(Math.round(width * workingScale(width, height))).toBe(shownWidth);
  });
});
