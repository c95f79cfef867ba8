import type { Side } from '../exhibit/Reading.js';

/** One piece of the printed record, from top to bottom. What it looks like is the printer's affair. */
export type PaperBlock =
  | { readonly type: 'heading'; readonly text: string; readonly newPage: boolean }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'day'; readonly text: string }
  | { readonly type: 'gap'; readonly text: string }
  | {
      readonly type: 'entry';
      readonly time: string;
      /** Who speaks, and where. */
      readonly who: string;
      readonly where: string;
      readonly side: Side;
      readonly text: string;
      /** Exhibits it stands in, basis of the date, what was corrected. */
      readonly notes: readonly string[];
    }
  | {
      readonly type: 'exhibit';
      readonly number: string;
      readonly title: string;
      readonly rows: readonly (readonly [label: string, value: string])[];
      readonly sha256: string;
    }
  /** Lines for the person to sign on, with what belongs on each. */
  | { readonly type: 'signature'; readonly labels: readonly string[] };

/** A printed record: chronology.pdf before it is drawn. Equal papers are drawn to equal bytes. */
export interface Paper {
  readonly language: 'ru' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly kicker: string;
  readonly cover: readonly (readonly [label: string, value: string])[];
  /** Small print on the first page. */
  readonly coverNote: string;
  /** Stands at the foot of each page before its number. */
  readonly footer: string;
  /** "page 1 of 3" with {page} and {pages}. */
  readonly pageOf: string;
  /** ISO 8601 UTC; the document's date, taken from the case. */
  readonly createdAt: string;
  readonly producer: string;
  readonly blocks: readonly PaperBlock[];
}
