import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { maskOf } from './bits.js';
import { connectBits, connectRuns } from '../../../../src/core/chat/layout/connectRuns.js';

/** The picture with each marked pixel's region in place of its mark. */
function regionsOf(picture: readonly string[], diagonal: boolean): string[] {
  const width = picture[0]!.length;
  const mask = Uint8Array.from(picture.join(''), (sign) => (sign === '#' ? 1 : 0));
  const { count, starts, ends, regions } = connectRuns(mask, width, picture.length, diagonal);
  const out = Array.from({ length: mask.length }, () => '.');
  for (let run = 0; run < count; run += 1) out.fill(String(regions[run]), starts[run], ends[run]);
  return picture.map((_, y) => out.slice(y * width, (y + 1) * width).join(''));
}

describe('marked pixels', () => {
  it.each([
    ['are one region when they touch by a side', ['##.#', '.#.#'], false, ['11.2', '.1.2']],
    ['are two when they touch by a corner', ['#..', '.#.', '#..'], false, ['1..', '.2.', '3..']],
    ['are one when corners count', ['#..#', '.##.', '#...'], true, ['1..1', '.11.', '1...']],
    ['are one when they meet further down', ['#.#.#', '#.#.#', '#####'], false, ['1.1.1', '1.1.1', '11111']],
    ['are numbered in the order of their first pixels', ['...#', '#..#', '#...'], false, ['...1', '2..1', '2...']],
    ['do not touch around the end of a row', ['..#', '#..', '..#'], true, ['..1', '2..', '..3']],
    ['may be none', ['...', '...'], true, ['...', '...']],
  ])('%s', (_, picture, diagonal, expected) => {
    expect(regionsOf(picture, diagonal)).toEqual(expected);
  });

  it('are connected alike however long the way around is', () => {
    const side = 41;
    const spiral = Array.from({ length: side }, () => Array.from({ length: side }, () => '.'));
    let [x, y, dx, dy] = [0, 0, 1, 0];
    for (let step = 0; step < side * side; step += 1) {
      spiral[y]![x] = '#';
      const isFree = (by: number): boolean => spiral[y + dy * by]?.[x + dx * by] === '.';
      if (!isFree(1) || (spiral[y + dy * 2]?.[x + dx * 2] === '#')) [dx, dy] = [-dy, dx];
      if (!isFree(1) || spiral[y + dy * 2]?.[x + dx * 2] === '#') break;
      [x, y] = [x + dx, y + dy];
    }
    const found = regionsOf(spiral.map((row) => row.join('')), false);
    expect(new Set(found.join('').replaceAll('.', ''))).toEqual(new Set(['1']));
  });

  it('are connected alike whether they are one byte each or one bit', () => {
    const masks = fc.integer({ min: 1, max: 70 }).chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 3 }).map((n) => (n > 0 ? '#' : '.')), { minLength: width, maxLength: width }).map((row) => row.join('')), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(masks, (picture) => {
        const bytes = connectRuns(Uint8Array.from(picture.join(''), (sign) => (sign === '#' ? 1 : 0)), picture[0]!.length, picture.length, false);
        const bits = connectBits(maskOf(picture));
        const told = ({ count, starts, ends, regions }: typeof bits): number[][] => Array.from({ length: count }, (_, run) => [starts[run]!, ends[run]!, regions[run]!]);
        expect(told(bits)).toEqual(told(bytes));
      }),
    );
  });
});
