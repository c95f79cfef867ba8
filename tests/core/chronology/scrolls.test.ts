import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { noNoise, scrollThrough, type Scrolled } from '../../support/chronology/scrolls.js';

const build = (exhibits: readonly ExhibitMaterial[]) => buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries;
const idsOf = (exhibits: readonly ExhibitMaterial[]): string[][] => build(exhibits).map((e) => [...new Set(e.sources.map((s) => s.message!))]);
/** Fixed seeds: what two screenshots show may be ambiguous, and is in one conversation of a hundred. */
const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
const scrolled = (seed: number): Scrolled => scrollThrough({ seed, noise: noNoise, overlap: [0.45, 0.7] });
const options = { numRuns: 15, seed: 7 };

describe('invented conversations seen through scrolled screenshots', () => {
  it('come out with each message once, and never two as one', () => {
    for (const seed of seeds) {
      const ids = idsOf(scrolled(seed).exhibits);
      expect(ids.filter((of) => of.length > 1)).toEqual([]);
      expect(new Set(ids.flat()).size).toBe(ids.length);
    }
  });

  it('come out the same in whatever order they are imported', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), (seed) => {
        const { exhibits } = scrolled(seed);
        const textsOf = (list: readonly ExhibitMaterial[]): string[] => build(list).map((e) => `${e.when.date} ${e.when.time} ${e.side} ${e.text}`);
        const turned = [...exhibits].reverse().map((one, at) => ({ ...one, exhibit: { ...one.exhibit, number: at + 1 } }));
        expect(textsOf(turned).sort()).toEqual(textsOf(exhibits).sort());
      }),
      options,
    );
  });

  it('lose no message when a screenshot is added', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), (seed) => {
        const { exhibits } = scrolled(seed);
        const all = new Set(idsOf(exhibits).flat());
        for (const id of idsOf(exhibits.slice(1)).flat()) expect(all.has(id)).toBe(true);
      }),
      options,
    );
  });

  it('stay two under two titles, whatever templates they share', () => {
    const [one, other] = [scrollThrough({ seed: 3, noise: noNoise, overlap: [0.45, 0.7], title: 'Поддержка' }), scrollThrough({ seed: 4, noise: noNoise, overlap: [0.45, 0.7], title: 'Северный стиль', firstNumber: 50 })];
    const entries = build([...one.exhibits, ...other.exhibits]);
    expect(entries.filter((e) => new Set(e.sources.map((s) => s.exhibit < 50)).size > 1)).toEqual([]);
    expect(entries).toHaveLength(build(one.exhibits).length + build(other.exhibits).length);
  });
});
