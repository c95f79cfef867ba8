import type { Exhibit, ExhibitKind } from './Exhibit.js';
import { holdsLetters } from './kindOf.js';
import type { Reading } from './Reading.js';

/** As what an exhibit is shown to a person: its kind, and of documents those that a reader calls by names of their own. */
export type ShownKind = ExhibitKind | 'video' | 'chatArchive' | 'mailbox' | 'transcript';

/** Tells as what an exhibit is shown. What no reading is needed for is told before it was read. */
export function shownKind({ kind, mediaType }: Pick<Exhibit, 'kind' | 'mediaType'>, reading: Partial<Pick<Reading, 'archive' | 'facts' | 'transcript'>> | null = null): ShownKind {
  if (kind !== 'document') return kind;
  if (mediaType.startsWith('video/')) return 'video';
  if (holdsLetters({ mediaType, facts: reading?.facts ?? {} })) return 'mailbox';
  if (reading?.archive !== undefined) return 'chatArchive';
  return reading?.transcript === undefined ? kind : 'transcript';
}
