import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostAround, openGrey } from '../../../../src/core/chat/layout/openGrey.js';

const pictures = fc.tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 9 })).chain(([width, height]) =>
  fc.uint8Array({ minLength: width * height, maxLength: width * height }).map((grey) => ({ grey, width, height })),
);

/** As the promise reads: every neighbour within the picture is looked at. */
function plainly(grey: Uint8Array, width: number, reach: number, of: (...values: number[]) => number): Uint8Array {
  return grey.map((_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const around = [...grey].filter((_value, i) => Math.abs((i % width) - x) <= reach && Math.abs(Math.floor(i / width) - y) <= reach);
    return of(...around);
  });
}

describe('a grey picture', () => {
  it('has at each place the most about it', () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 0, max: 7 }), ({ grey, width, height }, reach) => {
        expect(mostAround(grey, width, height, reach)).toEqual(plainly(grey, width, reach, Math.max));
      }),
    );
  });

  it('is opened by squares, and what is wide reaches further where that is asked for', () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }), ({ grey, width, height }, reach, beyond) => {
        const opened = plainly(plainly(grey, width, reach, Math.min), width, reach, Math.max);
        expect(openGrey(grey, width, height, reach, beyond)).toEqual(plainly(opened, width, beyond, Math.max));
      }),
    );
  });
});
