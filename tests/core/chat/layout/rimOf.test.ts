import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rimOf } from '../../../../src/core/chat/layout/rimOf.js';
import { maskOf } from './bits.js';

function rimIn(picture: readonly string[]): number[] {
  const { items, length } = rimOf(maskOf(picture));
  return [...items.subarray(0, length)];
}

describe('the rim of what is marked', () => {
  it.each([
    ['is what has no mark beside it', ['.....', '.###.', '.###.', '.###.', '.....'], [6, 7, 8, 11, 13, 16, 17, 18]],
    ['is not at the ends of the picture', ['###', '###'], []],
    ['is no pixel that touches a free one by a corner', ['#.', '##'].map((row) => row.padEnd(3, '#')), [0, 2, 4]],
  ])('%s', (_, picture, expected) => expect(rimIn(picture)).toEqual(expected));

  it('is told alike by one bit each and pixel by pixel', () => {
    const masks = fc.integer({ min: 1, max: 70 }).chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 5 }).map((n) => (n > 0 ? '#' : '.')), { minLength: width, maxLength: width }).map((row) => row.join('')), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(masks, (picture) => {
        expect(rimIn(picture)).toEqual(plainly(picture));
      }),
    );
  });
});

/** As the promise reads. */
function plainly(picture: readonly string[]): number[] {
  const width = picture[0]!.length;
  const isFree = (x: number, y: number): boolean => picture[y]?.[x] === '.';
  return Array.from({ length: width * picture.length }, (_, at) => at).filter((at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return !isFree(x, y) && (isFree(x - 1, y) || isFree(x + 1, y) || isFree(x, y - 1) || isFree(x, y + 1));
  });
}
