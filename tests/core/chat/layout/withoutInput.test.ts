import { expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { withoutInput } from '../../../../src/core/chat/layout/withoutInput.js';
import { emPx, laid } from './shapes.js';

const panel = [0, 0, 800, 900] as const;
const said = laid([12, 600, 500, 80], { lines: [[20, 300]] });
const own = laid([148, 700, 640, 80], { fill: [180, 220, 160], lines: [[20, 300]] });
/** The lowest block, with words so strong and at that left edge. */
const lowest = (x: number, strength: number, cutBottom: boolean): LaidBlock => {
  const block = laid([x, 828, 788 - x, 72], { fill: [70, 176, 222], lines: [[20, 300]] });
  return { ...block, cutBottom, runs: block.runs.map((run) => ({ ...run, marks: run.marks.map((mark) => ({ ...mark, strength })) })) };
};
const isKept = (block: LaidBlock): boolean => withoutInput([said, own, block], panel, emPx).includes(block);

it('a message that the lower edge cuts, at the edge of the others, is no field to write in, whatever gradient fills it', () => {
  expect([isKept(lowest(148, 150, true)), isKept(lowest(148, 150, false))]).toEqual([true, false]);
});

it('a field to write in is one though an edge cuts it, as its words are pale', () => expect(isKept(lowest(148, 90, true))).toBe(false));
