import type { Cut } from '../../core/exhibit/splitMessage.js';

/** The cut one step on: the next between two words, or the next that ends a line; held at both ends. */
export function stepCut(cuts: readonly Cut[], from: number, by: 'word' | 'line', way: 1 | -1): number {
  const last = cuts.length - 1;
  if (by === 'word') return Math.min(last, Math.max(0, from + way));
  const ends = cuts.flatMap(({ isLineEnd }, at) => (isLineEnd ? [at] : []));
  return way === 1 ? (ends.find((at) => at > from) ?? last) : (ends.findLast((at) => at < from) ?? 0);
}
