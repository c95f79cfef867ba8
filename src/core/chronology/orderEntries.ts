import type { Entry } from './Entry.js';

interface Placed {
  readonly entry: Entry;
  readonly date: string;
  /** The entry's time, or a later one that stands above it on the same day; an unknown time inherits. */
  readonly time: string;
  readonly exhibit: number;
  readonly sequence: number;
  readonly position: number;
}

/** Behind every real date. */
const last = '~';

/**
 * All entries in order of time. Within a day the order of a sequence (what stands in one image, or in one conversation)
 * holds, whatever its times say. Entries without a date come last, in the order of exhibits.
 */
export function orderEntries(sequences: readonly (readonly Entry[])[]): readonly Entry[] {
  const placed = sequences.flatMap((sequence, index) => place(sequence, index));
  placed.sort(
    (a, b) =>
      compare(a.date, b.date) ||
      compare(a.time, b.time) ||
      a.exhibit - b.exhibit ||
      a.sequence - b.sequence ||
      a.position - b.position ||
      compare(a.entry.id, b.entry.id),
  );
  return placed.map((p) => p.entry);
}

function place(sequence: readonly Entry[], index: number): Placed[] {
  const latest = new Map<string, string>();
  const exhibit = sequence.reduce((least, e) => Math.min(least, e.sources[0]?.exhibit ?? least), Number.MAX_SAFE_INTEGER);
  return sequence.map((entry, position) => {
    const date = entry.when.date ?? last;
    const before = latest.get(date) ?? '';
    const time = entry.when.time && entry.when.time > before && entry.when.date ? entry.when.time : before;
    latest.set(date, time);
    return { entry, date, time, exhibit, sequence: index, position };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
