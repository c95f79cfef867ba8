import type { Entry } from '../chronology/Entry.js';
import type { Channel, Exhibit, ExhibitKind } from '../exhibit/Exhibit.js';
import type { Side } from '../exhibit/Reading.js';

/** A chronology entry as the search looks at it: what is searched, and what is filtered by. */
export interface SearchDocument {
  readonly entryId: string;
  readonly text: string;
  /** Searched but not highlighted: who speaks, and the person's tags. */
  readonly beside: string;
  readonly side: Side;
  readonly channel: Channel;
  readonly kind: ExhibitKind | 'own';
  readonly date: string | null;
}

/** What is searched of a case: every entry of its chronology, with the kind of exhibit it comes from. */
export function searchDocuments(entries: readonly Entry[], exhibits: readonly Pick<Exhibit, 'number' | 'kind'>[]): readonly SearchDocument[] {
  const kinds = new Map(exhibits.map(({ number, kind }) => [number, kind]));
  return entries.map(({ id, text, author, tags, side, channel, when, sources }) => ({
    entryId: id,
    text,
    beside: [author, ...tags].filter(Boolean).join(' '),
    side,
    channel,
    kind: sources[0] ? (kinds.get(sources[0].exhibit) ?? 'document') : 'own',
    date: when.date,
  }));
}
