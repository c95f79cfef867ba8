import { describe, expect, it } from 'vitest';
import { areSideBySide } from '../../../../src/core/chat/layout/sideBySide.js';
import { tellSides } from '../../../../src/core/chat/layout/tellSides.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, laid } from './shapes.js';

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

it('a row of plates keeps to one side, and tells nothing of where others stand', () => {
  const row = [30, 150, 270, 390, 510].map((x) => laid([x, 300, 110, 80]));
  const blocks = [laid([30, 100, 500, 180]), ...row, laid([30, 400, 400, 90]), laid([30, 600, 590, 80])];
  expect(tellSides(blocks, { panel: [0, 0, 1000, 2000], emPx, faces: [], hasBubbles: true }).map(({ side }) => side)).toEqual(blocks.map(() => 'left'));
});
