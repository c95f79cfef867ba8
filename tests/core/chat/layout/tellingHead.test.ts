import { expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { tellingHead } from '../../../../src/core/chat/layout/tellingHead.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { laid, letters } from './shapes.js';

const bar: Box = [0, 0, 800, 340];
const line = (x: number, y: number, width: number, marks: number): LaidBlock => {
  const block = laid([x, y, width, 26], { shape: 'flat', lines: [[0, width]] });
  return { ...block, runs: block.runs.map((run) => ({ ...run, marks: letters(run.box, marks) })) };
};
const clock = line(40, 20, 90, 5);
const battery = line(560, 20, 200, 12);
const back = line(60, 110, 90, 5);
const title = line(300, 100, 220, 14);
const subtitle = line(340, 150, 150, 12);
const pinned = [line(50, 220, 360, 20), line(50, 260, 560, 34)];

it('is the clock, the title and the line below it, and no battery or pinned message', () => {
  expect(tellingHead([clock, battery, back, title, subtitle, ...pinned], bar)).toEqual([clock, back, title, subtitle]);
});

it('has the clock at the right, too, in the order of the lines', () => {
  const late = line(690, 20, 90, 5);
  expect(tellingHead([late, title, ...pinned], bar)).toEqual([late, title, ...pinned.slice(0, 1)]);
});

it('has who has signed in at the end of its row on a page', () => {
  const [links, owner] = [line(60, 60, 90, 7), line(590, 60, 190, 12)];
  expect(tellingHead([links, owner], bar, true)).toEqual([links, owner]);
  expect(tellingHead([links, owner], bar)).toEqual([links]);
  expect(tellingHead([links, line(560, 60, 90, 8), owner], bar, true)).toEqual([links, owner]);
});

it('has who has signed in as far from the right as the row begins from the left, on a page with margins', () => {
  const owner = line(520, 60, 180, 12);
  const begun = (x: number): number => tellingHead([line(x, 60, 90, 7), owner], bar, true).length;
  expect([begun(100), begun(40)]).toEqual([2, 1]);
});
