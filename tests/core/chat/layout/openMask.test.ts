import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMask } from '../../../../src/core/chat/layout/openMask.js';
import { drawn, maskOf } from './bits.js';

function opened(picture: readonly string[], side: number): string[] {
  const mask = maskOf(picture);
  openMask(mask, side);
  return drawn(mask);
}

describe('what stays of a mask', () => {
  it.each([
    ['is a square of the side', ['.....', '.###.', '.###.', '.###.'], ['.....', '.###.', '.###.', '.###.']],
    ['is no thinner stroke', ['######', '######', '......'], ['......', '......', '......']],
    ['is the square without the stroke that runs into it', ['###...', '######', '###...'], ['###...', '###...', '###...']],
    ['is both squares without the stroke between them', ['###..###', '########', '###..###'], ['###..###', '###..###', '###..###']],
    ['is no square with a hole', ['####', '#.##', '####', '####'], ['....', '....', '....', '....']],
    ['reaches into corners', ['####', '####', '####', '###.'], ['####', '####', '####', '###.']],
    ['does not run around the end of a row', ['#...##', '#...##', '#...##'], ['......', '......', '......']],
  ])('%s', (_, picture, expected) => expect(opened(picture, 3)).toEqual(expected));

  it('is every pixel that lies in some marked square, for any mask', () => {
    const masks = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 28, max: 70 })).chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 4 }).map((n) => (n > 0 ? '#' : '.')), { minLength: width, maxLength: width }).map((row) => row.join('')), { minLength: 1, maxLength: 9 }));
    fc.assert(
      fc.property(masks, fc.integer({ min: 1, max: 4 }), (picture, side) => {
        expect(opened(picture, side)).toEqual(bySquares(picture, side));
      }),
    );
  });
});

/** The definition itself, square by square. */
function bySquares(picture: readonly string[], side: number): string[] {
  const out = picture.map((row) => Array.from(row, () => '.'));
  const cells = Array.from({ length: side * side }, (_, at) => [at % side, Math.floor(at / side)] as const);
  for (let y = 0; y < picture.length; y += 1) {
    for (let x = 0; x < picture[0]!.length; x += 1) {
      if (cells.every(([dx, dy]) => picture[y + dy]?.[x + dx] === '#')) for (const [dx, dy] of cells) out[y + dy]![x + dx] = '#';
    }
  }
  return out.map((row) => row.join(''));
}
