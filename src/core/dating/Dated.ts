/** What a date was told by. Every date in Dossier carries one, and the bundle shows it. */
export const dateBases = [
  'separator',
  'email-header',
  'file-name',
  'exif',
  'container',
  'mtime',
  'neighbour',
  'user',
] as const;
export type DateBasis = (typeof dateBases)[number];

/** How finely a date is known. `unknown` goes with no date at all. */
export type DatePrecision = 'minute' | 'day' | 'month' | 'unknown';

/**
 * A moment as some source told it: a local wall-clock time `YYYY-MM-DDTHH:MM:SS` without zone when the source names
 * none (a file name, EXIF), or an instant with `Z` or an offset when it does (a letter's header).
 */
export interface DatedMoment {
  readonly value: string;
  readonly basis: DateBasis;
}

/** When a chronology entry happened. `date` is `YYYY-MM-DD`, `time` `HH:MM`, both in `zone` (IANA name). */
export interface EntryTime {
  readonly date: string | null;
  readonly time: string | null;
  readonly zone: string;
  readonly precision: DatePrecision;
  readonly basis: DateBasis | null;
}
