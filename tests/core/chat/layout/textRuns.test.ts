import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { textRuns } from '../../../../src/core/chat/layout/textRuns.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const mark = (box: Box): Mark => ({ box, area: box[2] * box[3], colour: [20, 20, 20], strength: 220 });
const em = 28;
/** Three hooks with dots under them, and the digits of a stamp behind them that stand lower. */
const hooks = [0, 16, 32].map((x) => mark([x, 100, 12, 18]));
const dots = [4, 20, 36].map((x) => mark([x, 121, 3, 3]));
const stamp = [80, 92, 108, 120].map((x) => mark([x, 112, 9, 14]));

describe('dots in a line', () => {
  it('belong to the letters above them, though a stamp behind them stands at their height', () => {
    const [first] = textRuns([...hooks, ...dots, ...stamp], em);
    expect(first!.marks).toHaveLength(6);
    expect(first!.marks).toEqual(expect.arrayContaining(dots));
  });

  it('belong to the line at whose height they stand where no letter is near', () => {
    const comma = mark([131, 124, 3, 3]);
    const runs = textRuns([...hooks, ...stamp, comma], em);
    expect(runs.map(({ marks }) => marks.length)).toEqual([3, 5]);
  });
});

describe('two lines beside a button', () => {
  const lineAt = (y: number): Mark[] => [0, 14, 28, 42].map((x) => mark([x, y, 11, 14]));
  it('stay two, though it stands at the height of both', () => {
    const button = mark([300, 104, 30, 32]);
    const runs = textRuns([...lineAt(100), ...lineAt(126), button], em);
    expect(runs.filter(({ marks }) => marks.length === 4).map(({ box }) => box[1])).toEqual([100, 126]);
  });
});
