import { readOf, type Draft } from './Draft.js';

/** The letters and digits of a text, folded so that a reading's small errors of case, spacing and ё do not count. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Share of characters that may differ between two readings of the same message. */
const tolerance = 0.2;
/** A cut-off copy must still show this many letters of the whole one. */
const partialLetters = 8;

/**
 * How surely two entries of different screenshots are one message: 0 not at all, 1 if what surrounds them says so (the
 * digits differ: another order, another sum, or a misread one), 2 but for reading errors, 3 letter by letter. Sides,
 * dates and times must not contradict each other; of a cut-off copy, the part that shows is compared.
 */
export function likeness(a: Draft, b: Draft, bareA: string, bareB: string): 0 | 1 | 2 | 3 {
  if (contradicts(a, b)) return 0;
  if (bareA === bareB) return 3;
  if ((a.partial || b.partial) && isPart(bareA, bareB)) return 2;
  if (!withinDistance(bareA, bareB, Math.floor(Math.max(bareA.length, bareB.length) * tolerance))) return 0;
  return digitsOf(bareA) === digitsOf(bareB) ? 2 : 1;
}

function contradicts(a: Draft, b: Draft): boolean {
  const one = readOf(a);
  const other = readOf(b);
  if (one.side !== other.side) return true;
  // `chat` stands for an app that nobody has named yet.
  const channels = [a.entry.channel, b.entry.channel];
  if (channels[0] !== channels[1] && !channels.includes('chat')) return true;
  if (one.time !== null && other.time !== null && one.time !== other.time) return true;
  return one.date !== null && other.date !== null && one.date !== other.date;
}

const digitsOf = (bare: string): string => bare.replace(/\P{N}/gu, '');

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
