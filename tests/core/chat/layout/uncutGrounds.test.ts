import { expect, it } from 'vitest';
import { uncutGrounds } from '../../../../src/core/chat/layout/uncutGrounds.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, shapeAt } from './shapes.js';

const leaf: Box = [0, 200, 800, 1400];
const upper: Box = [0, 200, 800, 900];
const lower: Box = [0, 1140, 800, 400];
const across = (y: number, count = 8) => shapeAt([100, y, 500, 160], { letters: count });

it('leaves out the pieces of a ground that ends behind a bubble', () => {
  expect(uncutGrounds([upper, lower], [leaf], [across(1020)], [], emPx)).toEqual([]);
});

it('keeps a ground that ends where something else begins', () => {
  expect(uncutGrounds([upper], [leaf], [across(1100)], [], emPx)).toEqual([upper]);
  expect(uncutGrounds([upper], [leaf], [across(930)], [], emPx)).toEqual([upper]);
});

it('keeps a ground that leaves the sides free, is small, or ends behind what says nothing', () => {
  const card: Box = [60, 200, 680, 900];
  expect(uncutGrounds([card], [leaf], [across(1020)], [], emPx)).toEqual([card]);
  expect(uncutGrounds([lower], [leaf], [across(1460)], [], emPx)).toEqual([lower]);
  expect(uncutGrounds([upper], [leaf], [across(1020, 0)], [], emPx)).toEqual([upper]);
});

it('leaves out the pieces of a ground that end between the rows where others begin', () => {
  const below: Box = [0, 1040, 799, 420];
  expect(uncutGrounds([upper, below], [leaf], [], [], emPx)).toEqual([]);
  expect(uncutGrounds([upper, lower], [leaf], [], [], emPx)).toEqual([upper, lower]);
});

it('leaves out the pieces of a ground that are most of a panel together', () => {
  const pieces: Box[] = [[0, 200, 800, 380], [0, 960, 800, 300], [0, 1200, 800, 400]];
  expect(uncutGrounds(pieces, [leaf], [], [], emPx)).toEqual([]);
});

it('leaves out a piece of a ground that goes on in a region which strokes part', () => {
  const rest = (hullArea: number) => ({ label: 9, box: [0, 1030, 800, 570] as Box, area: 120_000, hullArea });
  expect(uncutGrounds([upper], [leaf], [], [rest(300_000)], emPx)).toEqual([]);
  expect(uncutGrounds([upper], [leaf], [], [rest(120_000)], emPx)).toEqual([upper]);
});

it('leaves out a piece that begins a little below the top of a bubble, where a region that strokes part runs over its begin', () => {
  const piece: Box = [0, 300, 800, 1300];
  const rest = (y: number, height: number) => ({ label: 9, box: [0, y, 800, height] as Box, area: 0.31 * 800 * height, hullArea: 0.34 * 800 * height });
  const begun = (regions: readonly ReturnType<typeof rest>[], bubbleY = 300 - emPx * 0.4) => uncutGrounds([piece], [leaf], [across(bubbleY)], regions, emPx);
  expect(begun([rest(202, 500)])).toEqual([]);
  expect(begun([])).toEqual([piece]);
  expect(begun([rest(202, 500)], 300)).toEqual([piece]);
  // A frame goes around what stands in it.
  expect(begun([rest(202, 1398)])).toEqual([piece]);
});
