import { describe, expect, it } from 'vitest';
import { isWave } from '../../../../src/core/chat/layout/isWave.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import type { TextRun } from '../../../../src/core/chat/layout/textRuns.js';
import { emPx, letter } from './shapes.js';

const high = [4, 12, 10, 16, 10, 18, 17, 15, 20, 17, 13, 20, 15, 18, 9, 11, 7, 15];
/** Marks that stand on one line, one behind the other. */
const standing = (heights: readonly number[], wide: number, strength = 90): Mark[] => heights.map((height, at): Mark => ({ ...letter(0, 0), strength, box: [100 + at * (wide + 3), 200 - height, wide, height] }));
const run = (marks: readonly Mark[]): TextRun => ({ box: [100, 180, 400, 30], marks, letterPx: 15 });

describe('the drawn loudness of a voice message', () => {
  it('is one whose bars stand on one line, some of them joined, with what ripples leave between', () => {
    const joined = standing([19, 14, 20, 18], 24).map(({ box: [x, y, width, height], ...mark }): Mark => ({ ...mark, box: [x + 300, y - 4, width, height] }));
    const scraps = high.slice(0, 9).map((_, at): Mark => ({ ...letter(105 + at * 6, 190, 2), strength: 30 }));
    expect(isWave(run([...standing(high, 3), ...joined, ...scraps]), emPx)).toBe(true);
    expect(isWave(run(standing(high.slice(10), 3)), emPx)).toBe(true);
  });

  it('is none of letters and digits, however narrow, nor of fewer bars', () => {
    expect(isWave(run(standing([16, 16, 12, 12, 16, 17, 12, 11, 15, 13], 5)), emPx)).toBe(false);
    expect(isWave(run(standing(high, 12)), emPx)).toBe(false);
    expect(isWave(run(standing([4, 12, 10, 16, 20], 3)), emPx)).toBe(false);
  });
});
