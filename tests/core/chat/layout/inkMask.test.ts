import { describe, expect, it } from 'vitest';
import { inkField } from '../../../../src/core/chat/layout/inkField.js';
import { inkMask } from '../../../../src/core/chat/layout/inkMask.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const [width, height] = [120, 40];

/** A field whose distances are given box by box, and whether a pixel of it is ink. */
function masked(...boxes: readonly (readonly [Box, distance: number])[]): (x: number, y: number) => boolean {
  const distance = new Uint8Array(width * height);
  for (const [[x, y, w, h], value] of boxes) for (let row = y; row < y + h; row += 1) distance.fill(value, row * width + x, row * width + x + w);
  const mask = inkMask({ box: [0, 0, width, height], distance, ground: [255, 255, 255] });
  return (x, y) => mask[y * width + x] === 1;
}

const letter: readonly [Box, number] = [[10, 10, 6, 16], 240];

describe('ink', () => {
  it('is what stands clear of the background', () => {
    const isInk = masked(letter);
    expect([isInk(12, 12), isInk(9, 12), isInk(60, 20)]).toEqual([true, false, false]);
  });

  it.each([
    ['however pale it is where nothing is stronger', 40, true],
    ['but not as pale as the background’s own noise', 20, false],
  ])('is found %s', (_, distance, expected) => {
    expect(masked([[60, 10, 6, 16], distance])(62, 12)).toBe(expected);
  });

  it('is whole in a pale stamp beside black text', () => {
    const isInk = masked(letter, [[80, 10, 6, 16], 36]);
    expect([isInk(12, 12), isInk(82, 12)]).toEqual([true, true]);
  });

  it('is not the ringing right beside a strong letter', () => {
    const isInk = masked(letter, [[17, 10, 2, 16], 36]);
    expect([isInk(12, 12), isInk(17, 12)]).toEqual([true, false]);
  });

  it('begins higher on a noisy copy than on a clean one', () => {
    const paleStroke: readonly [Box, number] = [[17, 10, 2, 16], 60];
    const noise: readonly [Box, number] = [[40, 0, 60, 40], 8];
    expect(masked(letter, paleStroke)(17, 12)).toBe(true);
    expect(masked(letter, paleStroke, noise)(17, 12)).toBe(false);
  });

  it('is told alike at the edges of its box', () => {
    const isInk = masked([[0, 0, 3, 3], 200], [[width - 3, height - 3, 3, 3], 200]);
    expect([isInk(0, 0), isInk(width - 1, height - 1), isInk(width - 1, 0)]).toEqual([true, true, false]);
  });

  it('is the same whether or not a field tells where it may be', () => {
    const data = new Uint8Array(width * height * 3).fill(230);
    for (let i = 0; i < width * height; i += 1) if ((i * 7919) % 53 < 6 && i % width > 20) data.fill((i * 31) % 230, i * 3, i * 3 + 3);
    const field = inkField({ width, height, data }, [4, 2, width - 9, height - 5], (y, row) => row.forEach((_, x) => (row[x] = data[(y * width + x + 4) * 3] === 230 ? 1 : 0)));
    const { box, distance, ground } = field;
    expect(field.stretches!.length).toBeGreaterThan(100);
    expect(inkMask(field)).toEqual(inkMask({ box, distance, ground }));
    expect(inkMask(field)).toContain(1);
  });
});
