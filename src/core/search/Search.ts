import type { Channel, ExhibitKind } from '../exhibit/Exhibit.js';
import type { Side } from '../exhibit/Reading.js';

/** What a person asks of the search. `limit` defaults to 50. Dates are `YYYY-MM-DD`, both ends included. */
export interface SearchQuery {
  readonly text: string;
  readonly side?: Side;
  readonly channel?: Channel;
  readonly kind?: ExhibitKind | 'own';
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
}

/** A stretch of a text in UTF-16 units, end excluded. */
export type TextRange = readonly [start: number, end: number];

export interface SearchHit {
  /** The chronology entry that was found. */
  readonly entryId: string;
  readonly score: number;
  /** A stretch of the entry's text around the first match, at most about 160 characters. */
  readonly snippet: string;
  /** What to highlight in `snippet`. */
  readonly ranges: readonly TextRange[];
  /** What to highlight in the whole text of the entry. */
  readonly textRanges: readonly TextRange[];
}
