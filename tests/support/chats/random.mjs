/** Chance that repeats: the same seed gives the same conversations on every machine. */

/**
 * @param {number} seed
 * @returns a source of chance with `next` (0 ≤ x < 1), `int` (both ends included), `pick`, `chance`, `fork`
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)],
    chance: (probability) => next() < probability,
    digits: (count) => Array.from({ length: count }, (_, i) => int(i === 0 ? 1 : 0, 9)).join(''),
    /** A source of its own for one part of the work, so that a change there moves nothing elsewhere. */
    fork: () => seededRandom(int(0, 0x7fffffff)),
  };
}
