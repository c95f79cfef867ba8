import type { Box, MessageKind } from '../exhibit/Reading.js';
import type { Entry } from './Entry.js';

/** The screenshot that drafts were read from, as far as overlaps look at it. */
export interface Screen {
  /** Whom one talks to, as the header says; null when it was not read. */
  readonly title: string | null;
  /** Height by width of the image; null when unknown. */
  readonly aspect: number | null;
  /** The width of the image in pixels; null when unknown. */
  readonly widthPx: number | null;
  /** When it was taken, in seconds of whatever clock told it; null when unknown or only the day is. */
  readonly takenSeconds: number | null;
}

/** An entry before overlapping screenshots are merged and all are put in order, with where it stood in its exhibit. */
export interface Draft {
  readonly entry: Entry;
  /** Exhibit number; own entries come behind all exhibits. */
  readonly exhibit: number;
  /** Position within the exhibit, from 0. */
  readonly position: number;
  readonly partial: boolean;
  /** Absent for what was not read off a screenshot. */
  readonly screen?: Screen;
  /** Where the machine saw it, in thousandths of the image's width; in pixels where that is unknown. */
  readonly box?: Box;
  /** First or last on its screenshot: more of it may stand on another, even where nothing else tells that it is cut off. */
  readonly isAtEdge?: boolean;
  /** What kind of thing the machine took it for. */
  readonly readAs?: MessageKind;
  /** The person said it is no message, or part of the one above: it still helps to see overlaps, and gives no entry. */
  readonly dismissed?: boolean;
  /** What the machine read there, when the person made something else of it than one message. */
  readonly read?: NonNullable<Entry['asRead']>;
  /** Further entries that the person made out of it, in order. */
  readonly more?: readonly Entry[];
  /** A piece of the message that another screenshot shows in one: a place where it stands, and no more. */
  readonly fragment?: boolean;
  /** Another screenshot shows two messages where this one was read as one. */
  readonly joined?: boolean;
  /** Nobody told yet whose archive it stands in: its side says nothing. */
  readonly sidesUnknown?: boolean;
}

/** What the machine had read of a draft, which is what two screenshots are compared by: a correction of one copy says nothing of the other. */
export function readOf({ entry, read }: Draft): NonNullable<Entry['asRead']> {
  return read ?? entry.asRead ?? { text: entry.text, time: entry.when.time, date: entry.when.date, side: entry.side };
}
