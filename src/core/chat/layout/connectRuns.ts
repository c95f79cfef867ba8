import type { BitMask } from './BitMask.js';
import { IntList } from './IntList.js';
import { Unions } from './Unions.js';

/** The stretches of marked pixels in the rows of a picture, from top to bottom and left to right. */
export interface PixelRuns {
  readonly count: number;
  /** The index of each stretch's first pixel, and of the one behind its last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The region that each stretch belongs to, from 1 in the order of their first pixels. */
  readonly regions: Int32Array;
  readonly regionCount: number;
}

/**
 * Connects the marked pixels of a mask of 0 and 1 into regions: those that touch by a side, with `diagonal` by a
 * corner too. Works on stretches of pixels, of which there are far fewer than pixels.
 */
export function connectRuns(mask: Uint8Array, width: number, height: number, diagonal: boolean): PixelRuns {
  let next = nextMarked(mask, 0);
  return connect(width, height, diagonal, (y, starts, ends) => {
    next = findRuns(mask, next, (y + 1) * width, starts, ends);
  });
}

/** The same for marks of one bit each; those that touch by a side. */
export function connectBits({ words, stride, width, height }: BitMask): PixelRuns {
  return connect(width, height, false, (y, starts, ends) => findBitRuns(words, y * stride, (y + 1) * stride, y * width, width, starts, ends));
}

/** @param findRow adds the stretches of a row */
function connect(width: number, height: number, diagonal: boolean, findRow: (y: number, starts: IntList, ends: IntList) => void): PixelRuns {
  const [starts, ends, sets] = [new IntList(), new IntList(), new IntList()];
  const unions = new Unions();
  let above = 0;
  for (let y = 0; y < height; y += 1) {
    const first = starts.length;
    findRow(y, starts, ends);
    if (starts.length > first) joinRuns(starts, ends, sets, unions, above, first, diagonal ? width + 1 : width, diagonal ? width - 1 : width);
    above = first;
  }
  const { places, count } = unions.numbered();
  const regions = sets.items.subarray(0, sets.length);
  for (let run = 0; run < regions.length; run += 1) regions[run] = places[regions[run]!]!;
  return { count: regions.length, starts: starts.items, ends: ends.items, regions, regionCount: count };
}

/** Adds the stretches of a row, which ends at `end`, from the marked pixel `next` on. @returns the first marked pixel behind them */
function findRuns(mask: Uint8Array, next: number, end: number, starts: IntList, ends: IntList): number {
  let at = next;
  while (at < end) {
    starts.push(at);
    while (at < end && mask[at] === 1) at += 1;
    ends.push(at);
    at = nextMarked(mask, at);
  }
  return at;
}

/** Adds the stretches of a row whose bits are those of the numbers `from`–`to`, its first pixel `row`. */
function findBitRuns(words: Int32Array, from: number, to: number, row: number, width: number, starts: IntList, ends: IntList): void {
  let isOpen = false;
  for (let at = from, first = row; at < to; at += 1, first += 32) {
    // What is sought next: the first marked pixel, or the first that is not.
    let sought = isOpen ? ~words[at]! : words[at]!;
    while (sought !== 0) {
      const bit = 31 - Math.clz32(sought & -sought);
      if (isOpen) ends.push(first + bit);
      else starts.push(first + bit);
      isOpen = !isOpen;
      sought = bit === 31 ? 0 : (isOpen ? ~words[at]! : words[at]!) & (-1 << (bit + 1));
    }
  }
  if (isOpen) ends.push(row + width);
}

/** Adds each stretch from the `first` on, those of a row, to the set of those which it touches of the row before, from `above` on. */
function joinRuns(starts: IntList, ends: IntList, sets: IntList, unions: Unions, above: number, first: number, before: number, after: number): void {
  const [from, to, count] = [starts.items, ends.items, starts.length];
  let touched = above;
  for (let run = first; run < count; run += 1) {
    const left = from[run]! - before;
    const far = to[run]! - after;
    while (touched < first && to[touched]! <= left) touched += 1;
    let set = 0;
    for (let other = touched; other < first && from[other]! < far; other += 1) {
      const found = sets.items[other]!;
      set = set === 0 ? found : found === set ? set : unions.unite(set, found);
    }
    sets.push(set === 0 ? unions.add() : set);
  }
}

/** The first marked pixel from `from` on; the end of the mask when there is none. Far gaps are crossed by the engine's own search. */
function nextMarked(mask: Uint8Array, from: number): number {
  const near = Math.min(mask.length, from + nearPx);
  for (let i = from; i < near; i += 1) if (mask[i] === 1) return i;
  const far = mask.indexOf(1, near);
  return far < 0 ? mask.length : far;
}
const nearPx = 48;
