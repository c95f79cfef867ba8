import { describe, expect, it } from 'vitest';
import { SmoothFit } from '../../../../src/core/chat/layout/SmoothFit.js';

type Value = (x: number, y: number) => number;

/** A fit through the values of a grid over the box. */
function fitted(value: Value, xs: readonly number[], ys: readonly number[]): Value {
  const fit = new SmoothFit();
  for (const x of xs) for (const y of ys) fit.add(x, y, value(x, y));
  return fit.solve();
}
const grid = Array.from({ length: 11 }, (_, at) => at / 10);
const apart = (a: Value, b: Value): number => Math.max(...grid.flatMap((x) => grid.map((y) => Math.abs(a(x, y) - b(x, y)))));

describe('a smooth surface through values', () => {
  it.each<[what: string, value: Value]>([
    ['of one value', () => 236],
    ['of an even slope, down or across', (x, y) => 200 - 60 * x + 30 * y],
    ['that bends along either side', (x, y) => 40 + 120 * x * x - 90 * y * y],
    ['that is twisted', (x, y) => 128 + 100 * x * y],
  ])('meets those %s', (_, value) => expect(apart(fitted(value, grid, grid), value)).toBeLessThan(0.5));

  it('goes through the middle of those that contradict', () => {
    const fit = new SmoothFit();
    for (const x of grid) for (const y of grid) [100, 100, 130].forEach((value) => fit.add(x, y, value));
    expect(fit.solve()(0.5, 0.5)).toBeCloseTo(110, 1);
  });

  it.each<[what: string, xs: readonly number[], ys: readonly number[]]>([
    ['one point', [0.5], [0.5]],
    ['one row', grid, [0.5]],
    ['one column', [0.5], grid],
    ['two points in each direction', [0.25, 0.75], [0.25, 0.75]],
  ])('stays near its values away from them where those are of %s only', (_, xs, ys) => {
    expect(apart(fitted(() => 200, xs, ys), () => 200)).toBeLessThan(5);
  });

  it('is 0 without values', () => {
    expect(apart(new SmoothFit().solve(), () => 0)).toBe(0);
  });
});
