import type { CallNote } from '../../core/exhibit/Correction.js';

/** The id of what is spoken at a position: the last that begins there or before; of several that begin at once, the first. Null before all. */
export function segmentAt(sorted: readonly Pick<CallNote, 'id' | 'offsetMs'>[], atMs: number): string | null {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.offsetMs <= atMs) low = middle + 1;
    else high = middle;
  }
  const last = sorted[low - 1];
  return last === undefined ? null : sorted.find(({ offsetMs }) => offsetMs === last.offsetMs)!.id;
}
