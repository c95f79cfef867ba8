import { expect, it } from 'vitest';
import type { LaidBlock, LaidRun } from '../../../../src/core/chat/layout/findBlocks.js';
import { isSetInMiddle } from '../../../../src/core/chat/layout/isSetInMiddle.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { grey } from './canvas.js';

const emPx = 22;
const run = (box: Box): LaidRun => ({ box, marks: [], letterPx: 12, field: { box, distance: new Uint8Array(0), ground: grey }, holes: [] });
const isSet = (...runs: readonly Box[]): boolean => isSetInMiddle({ shape: 'bubble', box: [70, 492, 580, 74], side: 'left', runs: runs.map(run), fillColour: grey, cutTop: false, cutBottom: false, quoteBoxes: [] } satisfies LaidBlock, emPx);

it('tells lines whose middles stand below each other, a time behind the last one', () => {
  expect(isSet([95, 503, 532, 21], [294, 533, 62, 17], [375, 536, 52, 14])).toBe(true);
});

it('tells none of lines that begin below each other, of one line, nor of lines as wide as each other', () => {
  expect(isSet([95, 503, 532, 21], [95, 533, 62, 17], [375, 536, 52, 14])).toBe(false);
  expect(isSet([95, 503, 532, 21])).toBe(false);
  expect(isSet([95, 503, 532, 21], [97, 533, 528, 17])).toBe(false);
});
