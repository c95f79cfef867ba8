import { describe, expect, it } from 'vitest';
import { LevelMeter } from '../../../src/core/exhibit/levels.js';
import { silencesIn } from '../../../src/core/exhibit/silences.js';

const rate = 8_000;

/** Speech-like tone and quiet by turns: seconds, and how loud. */
function soundOf(...parts: readonly (readonly [seconds: number, level: number])[]): Float32Array {
  return Float32Array.from(parts.flatMap(([seconds, level]) => Array.from({ length: seconds * rate }, (_, i) => level * Math.sin(i * 0.3))));
}

describe('silences of a recording', () => {
  it.each([
    ['between two sentences', soundOf([2, 0.5], [3, 0], [2, 0.5]), [[2_000, 5_000]]],
    ['at both ends', soundOf([2, 0], [4, 0.5], [2, 0]), [[0, 2_000], [6_000, 8_000]]],
    ['though the line hisses', soundOf([2, 0.5], [3, 0.01], [2, 0.5]), [[2_000, 5_000]]],
    ['on a quiet line too', soundOf([2, 0.1], [3, 0.001], [2, 0.1]), [[2_000, 5_000]]],
    ['throughout, when nothing sounds', soundOf([4, 0]), [[0, 4_000]]],
    ['not a breath', soundOf([2, 0.5], [1, 0], [2, 0.5]), []],
    ['not soft speech', soundOf([2, 0.5], [3, 0.1], [2, 0.5]), []],
    ['none in nothing', new Float32Array(0), []],
  ])('%s', (_rule, samples, expected) => {
    const meter = new LevelMeter(rate);
    meter.add(samples);
    expect(silencesIn(meter.levels()).map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual(expected);
  });
});
