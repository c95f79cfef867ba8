import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/core/ports.js';
import { pacedProgress } from '../../../src/main/shell/pacedProgress.js';

describe('progress on its way to the page', () => {
  it('is thinned to ten a second, and neither the beginning nor the end of a stage is lost', () => {
    const told: Progress[] = [];
    let now = 5_000;
    const tell = pacedProgress((progress) => told.push(progress), () => now);
    for (const stage of ['originals', 'writing']) {
      for (let done = 1; done <= 1_000; done += 1, now += 1) tell({ stage, done, total: 1_000 });
    }
    for (const stage of ['originals', 'writing']) {
      expect(told.filter((one) => one.stage === stage).map(({ done }) => done)).toEqual([1, 101, 201, 301, 401, 501, 601, 701, 801, 901, 1_000]);
    }
  });
});
