import type { Draft } from './Draft.js';

/** The letters and digits of a text, folded so that a reading's small errors of case, spacing and ё do not count. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Share of characters that may differ between two readings of the same message. */
const tolerance = 0.2;
/** A cut-off copy must still show this many letters of the whole one. */
const partialLetters = 8;

/**
 * Whether two entries of different screenshots can be the same message: same side, no contradiction of date or time, and
 * the same text but for reading errors; of a cut-off one, the part that shows.
 */
export function couldBeSame(a: Draft, b: Draft, bareA: string, bareB: string): boolean {
  const one = a.entry;
  const other = b.entry;
  if (one.side !== other.side || one.channel !== other.channel) return false;
  if (one.when.time && other.when.time && one.when.time !== other.when.time) return false;
  if (one.when.date && other.when.date && one.when.date !== other.when.date) return false;
  if (bareA === bareB) return true;
  if ((a.partial || b.partial) && isPart(bareA, bareB)) return true;
  return withinDistance(bareA, bareB, Math.floor(Math.max(bareA.length, bareB.length) * tolerance));
}

function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < partialLetters) return false;
  const limit = Math.floor(short.length * tolerance);
  return long.includes(short) || withinDistance(short, long.slice(0, short.length), limit) || withinDistance(short, long.slice(-short.length), limit);
}

/** Whether the Levenshtein distance is at most `limit`; looks only along the band in which it could be. */
function withinDistance(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i, ...new Array<number>(b.length).fill(limit + 1)];
    let least = i;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
      least = Math.min(least, next[j]!);
    }
    if (least > limit) return false;
    row = next;
  }
  return row[b.length]! <= limit;
}
