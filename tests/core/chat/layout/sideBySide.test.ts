import { describe, expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { areSideBySide } from '../../../../src/core/chat/layout/sideBySide.js';
import { tellSides } from '../../../../src/core/chat/layout/tellSides.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, laid, letter } from './shapes.js';

describe('two plates', () => {
  const plate: Box = [30, 500, 200, 80];
  const stands = (...other: Box): boolean => areSideBySide(plate, other) && areSideBySide(other, plate);

  it('of one height, one close beside the other, stand in one row', () => {
    expect(stands(240, 500, 120, 80)).toBe(true);
    expect(stands(240, 502, 500, 79)).toBe(true);
  });

  it.each<[why: string, other: Box]>([
    ['apart', [300, 500, 120, 80]],
    ['below each other', [30, 590, 200, 80]],
    ['of other heights', [240, 500, 120, 90]],
    ['one as high as wide, a face', [240, 500, 80, 80]],
    ['one in the other', [60, 500, 120, 80]],
  ])('stand in none %s', (_, other) => expect(stands(...other)).toBe(false));
});

it('a row of plates right below a message with its time keeps to that one’s side, and tells nothing of where others end', () => {
  const clock = [[0, 0, 9, 16], [12, 0, 9, 16], [24, 4, 3, 3], [24, 11, 3, 3], [30, 0, 9, 16], [42, 0, 9, 16]].map(([x, y, width, height]) => ({ ...letter(0, 0), box: [400 + x!, 250 + y!, width!, height!] as Box }));
  const message = laid([30, 100, 500, 190]);
  const timed = { ...message, runs: [...message.runs, { ...message.runs[0]!, box: [400, 250, 51, 16] as Box, marks: clock }] };
  const row = [30, 150, 270, 390, 510].map((x) => laid([x, 300, 110, 80]));
  const below = [laid([30, 400, 400, 90]), laid([30, 600, 590, 80])];
  const sides = (first: LaidBlock): string[] => tellSides([first, ...row, ...below], { panel: [0, 0, 800, 2000], emPx, faces: [], hasBubbles: true }).map(({ side }) => side);
  expect(sides(timed)).toEqual([timed, ...row, ...below].map(() => 'left'));
  expect(sides(message)).toContain('right');
});
