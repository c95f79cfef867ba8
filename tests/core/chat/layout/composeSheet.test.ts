import { describe, expect, it } from 'vitest';
import { composeSheet } from '../../../../src/core/chat/layout/composeSheet.js';
import type { LaidRun } from '../../../../src/core/chat/layout/findBlocks.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const field: Box = [100, 200, 80, 40];
const marginPx = 5;

/** A run of one mark, in a field with ink of the given strength in boxes of the screenshot. */
function run(box: Box, strength: number, inks: readonly (readonly [Box, number])[], holes: readonly Box[] = []): LaidRun {
  const distance = new Uint8Array(field[2] * field[3]);
  for (const [[x, y, w, h], value] of inks) for (let row = y; row < y + h; row += 1) distance.fill(value, (row - field[1]) * field[2] + x - field[0], (row - field[1]) * field[2] + x - field[0] + w);
  return { box, letterPx: 10, marks: [{ box, area: 100, colour: [10, 10, 10], strength }], field: { box: field, distance, ground: [255, 255, 255] }, holes };
}

/** What the sheet shows, 0 black to 255 white, at a place of the screenshot in a run. */
function sheetOf(...runs: LaidRun[]) {
  const sheet = composeSheet(runs, marginPx);
  return { sheet, at: (index: number, x: number, y: number): number => sheet.data[(y - sheet.rows[index]!.dy) * sheet.width + x - sheet.rows[index]!.dx]! };
}

const word: Box = [120, 210, 40, 12];

describe('a sheet', () => {
  it('shows ink black on white', () => {
    const { at } = sheetOf(run(word, 240, [[[120, 210, 6, 12], 240]]));
    expect([at(0, 122, 215), at(0, 140, 215), at(0, 117, 207)]).toEqual([0, 255, 255]);
  });

  it('shows pale runs as strong as others', () => {
    const { at } = sheetOf(run(word, 240, [[[120, 210, 6, 12], 240]]), run(word, 40, [[[120, 210, 6, 12], 40]]));
    expect(at(1, 122, 215)).toBe(at(0, 122, 215));
  });

  it('shows thin strokes within a run that are too pale for a mark', () => {
    const { at } = sheetOf(run(word, 240, [[[120, 210, 6, 12], 240], [[150, 215, 6, 1], 60]]));
    expect(at(0, 152, 215)).toBeLessThan(220);
    expect(at(0, 152, 216)).toBe(255);
  });

  it('shows the soft edge around a run, and nothing of its neighbours', () => {
    const { at } = sheetOf(run(word, 240, [[[118, 208, 44, 16], 120], [[164, 210, 8, 12], 240], [[120, 226, 20, 6], 240]]));
    expect(at(0, 118, 208)).toBeLessThan(200);
    expect([at(0, 164, 215), at(0, 125, 226)]).toEqual([255, 255]);
  });

  it('leaves the background’s noise white', () => {
    const { at } = sheetOf(run(word, 240, [[[120, 210, 6, 12], 240], [[130, 210, 6, 12], 12]]));
    expect(at(0, 132, 215)).toBe(255);
  });

  it('leaves what stands in holes white, and a hole beside the run changes nothing', () => {
    const inks = [[[120, 210, 6, 12], 240], [[140, 208, 16, 16], 240]] as const;
    const { at } = sheetOf(run(word, 240, inks, [[140, 208, 16, 16], [164, 210, 8, 12]]));
    expect([at(0, 122, 215), at(0, 148, 215), at(0, 141, 209)]).toEqual([0, 255, 255]);
  });

  it('has its runs below each other with room around, as wide as the widest', () => {
    const { sheet } = sheetOf(run(word, 240, []), run([110, 220, 60, 10], 240, []));
    expect(sheet.rows).toEqual([
      { top: 0, bottom: 22, dx: 115, dy: 205 },
      { top: 22, bottom: 42, dx: 105, dy: 193 },
    ]);
    expect([sheet.width, sheet.height, sheet.data.length]).toEqual([70, 42, 70 * 42]);
  });

  it('reaches no further than its field', () => {
    const corner: Box = [170, 230, 10, 10];
    const { sheet, at } = sheetOf(run(corner, 240, [[corner, 240]]));
    expect(at(0, 179, 239)).toBe(0);
    expect([...sheet.data].filter((value) => value < 255)).toHaveLength(100);
  });

  it('is one white pixel’s height when there is nothing to draw', () => {
    expect(composeSheet([], marginPx)).toMatchObject({ height: 1, rows: [] });
  });
});
