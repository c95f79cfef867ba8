import type { Entry } from './Entry.js';

/** An entry before overlapping screenshots are merged and all are put in order, with where it stood in its exhibit. */
export interface Draft {
  readonly entry: Entry;
  /** Exhibit number; own entries come behind all exhibits. */
  readonly exhibit: number;
  /** Position within the exhibit, from 0. */
  readonly position: number;
  readonly partial: boolean;
  /** The stretch between two date separators that it stands in, from 0: messages of one stretch share their day. */
  readonly stretch: number;
  /** The person said it is no message: it still helps to see overlaps, and gives no entry. */
  readonly dismissed?: boolean;
  /** Nobody told yet whose archive it stands in: its side says nothing. */
  readonly sidesUnknown?: boolean;
}

/** What the machine had read of a draft, which is what two screenshots are compared by: a correction of one copy says nothing of the other. */
export function readOf({ entry }: Draft): NonNullable<Entry['asRead']> {
  return entry.asRead ?? { text: entry.text, time: entry.when.time, date: entry.when.date, side: entry.side };
}
