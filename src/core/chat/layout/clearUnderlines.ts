import type { PixelRuns } from './connectRuns.js';

/** Words that a line joins are so much wider than high. */
const wordShape = 1.6;
const leastHeightPx = 7;
/** No stroke of a letter is so much longer than the word is high, its line included. */
const strokeShare = 1.2;
/** And goes under most of the word: the foot of a wide letter («щ») that touches the next one does not. */
const wordShare = 0.6;
/** A line is no thicker than that part of the height; what is has an area, as a face cut by the edge, and is no word. */
const thickestShare = 0.2;

/**
 * Takes out of a mask the line under a link, which joins its letters to one thing that is no letter any more: of all that
 * hangs together and is much wider than high, the rows in the lower half that go on without a gap for longer than any
 * letter's stroke, under most of it.
 * @param found what hangs together in the mask
 * @returns whether there was any
 */
export function clearUnderlines(mask: Uint8Array, width: number, { count, starts, ends, regions, regionCount }: PixelRuns): boolean {
  const [left, far, top, low, long] = [new Int32Array(regionCount).fill(width), new Int32Array(regionCount), new Int32Array(regionCount).fill(-1), new Int32Array(regionCount), new Int32Array(regionCount)];
  for (let run = 0; run < count; run += 1) {
    const region = regions[run]! - 1;
    const y = Math.floor(starts[run]! / width);
    left[region] = Math.min(left[region]!, starts[run]! - y * width);
    far[region] = Math.max(far[region]!, ends[run]! - y * width);
    if (top[region] === -1) top[region] = y;
    low[region] = y + 1;
  }
  const isLong = (run: number): boolean => {
    const region = regions[run]! - 1;
    const high = low[region]! - top[region]!;
    const wide = far[region]! - left[region]!;
    return high >= leastHeightPx && wide >= high * wordShape && ends[run]! - starts[run]! >= Math.max(high * strokeShare, wide * wordShare);
  };
  const lines: number[] = [];
  for (let run = 0; run < count; run += 1) {
    if (!isLong(run)) continue;
    lines.push(run);
    long[regions[run]! - 1]! += ends[run]! - starts[run]!;
  }
  const underlines = lines.filter((run) => {
    const region = regions[run]! - 1;
    const high = low[region]! - top[region]!;
    const isThin = long[region]! <= Math.max(2, high * thickestShare) * (far[region]! - left[region]!);
    return isThin && Math.floor(starts[run]! / width) >= top[region]! + high * 0.5;
  });
  for (const run of underlines) mask.fill(0, starts[run], ends[run]);
  return underlines.length > 0;
}
