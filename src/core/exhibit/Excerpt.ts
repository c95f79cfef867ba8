import type { Role } from './Correction.js';
import type { Box, Side } from './Reading.js';

/** Where an excerpt stands: a box on a page, in the page's own unit, or a line, from 1, of a text without pages. */
export type ExcerptPlace = { readonly page: number; readonly bbox: Box } | { readonly line: number };

/** A stretch of a document that a person made an entry of its own. */
export interface Excerpt {
  readonly place: ExcerptPlace;
  /** What was read there when it was chosen, from the text layer or by recognition; empty when nothing was. */
  readonly quote: string;
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** `HH:MM`. */
  readonly time: string | null;
  readonly side: Side;
  readonly author: string | null;
  readonly role: Role;
  readonly tags: readonly string[];
}
