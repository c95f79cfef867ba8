import { beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale } from '../../../scripts/buildWhenStale.mjs';
import { killImports } from '../../support/kills/killImports.mjs';

const kills = 24;

describe('an import that is killed', () => {
  beforeAll(() => buildWhenStale());

  it('leaves no exhibit without its original, a whole case.json, an unbroken chain, and completes at the next start', async () => {
    const { kills: done, struckWhileWorking, faults } = await killImports({ count: kills, seed: 20 });
    expect({ done, faults }).toEqual({ done: kills, faults: [] });
    // Kills that came too late prove nothing.
    expect(struckWhileWorking).toBeGreaterThan(kills / 2);
  });
});
