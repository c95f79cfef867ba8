import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelWindowMs } from '../../../src/core/exhibit/levels.js';
import { stretchesOf } from '../../../src/core/speech/stretches.js';

/** Levels of a recording: seconds of speech and of quiet by turns, beginning with quiet. */
function levelsOf(...seconds: readonly number[]): Float32Array {
  return Float32Array.from(seconds.flatMap((length, index) => Array.from({ length: Math.round((length * 1_000) / levelWindowMs) }, () => (index % 2 === 0 ? 0 : 0.3))));
}

describe('the stretches of a recording in which somebody speaks', () => {
  it.each([
    ['nothing is said', levelsOf(5), []],
    ['there is no sound at all', new Float32Array(), []],
    ['two phrases are parted by a pause', levelsOf(1, 2, 1, 3, 1), [[1_000, 3_000], [4_000, 7_000]]],
    ['a breath does not end a phrase', levelsOf(1, 2, 0.5, 3, 1), [[1_000, 6_500]]],
    ['a click is no word', levelsOf(1, 0.05, 2, 1, 1), [[3_050, 4_050]]],
    ['speech runs from the first moment to the last', levelsOf(0, 4), [[0, 4_000]]],
  ])('%s', (_, levels, expected) => {
    expect(stretchesOf(levels).map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual(expected);
  });

  it('hands over the quiet around a phrase, halfway to its neighbours at most, never beyond the recording', () => {
    expect(stretchesOf(levelsOf(0.1, 1, 0.6, 1, 3)).map(({ cut }) => cut)).toEqual([[0, 1_300], [1_500, 2_900]]);
    expect(stretchesOf(levelsOf(0, 1)).map(({ cut }) => cut)).toEqual([[0, 1_000]]);
  });

  it('parts a long phrase where it is quietest', () => {
    const levels = levelsOf(0, 30);
    levels[(14 * 1_000) / levelWindowMs] = 0.1;
    expect(stretchesOf(levels).map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual([[0, 14_000], [14_000, 30_000]]);
  });

  it('keeps order, length and bounds whatever the recording is like', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 3_000 }), (values) => {
        const levels = Float32Array.from(values);
        let behind = 0;
        for (const { fromMs, toMs, cut } of stretchesOf(levels)) {
          expect(cut[0]).toBeGreaterThanOrEqual(behind);
          expect(cut[0]).toBeLessThanOrEqual(fromMs);
          expect(cut[1]).toBeGreaterThanOrEqual(toMs);
          expect(toMs - fromMs).toBeGreaterThan(0);
          expect(cut[1] - cut[0]).toBeLessThan(30_000);
          behind = cut[1];
        }
        expect(behind).toBeLessThanOrEqual(levels.length * levelWindowMs);
      }),
    );
  });
});
