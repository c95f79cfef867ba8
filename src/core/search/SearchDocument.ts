import type { Entry } from '../chronology/Entry.js';
import type { Channel, Exhibit, ExhibitKind } from '../exhibit/Exhibit.js';
import type { Side } from '../exhibit/Reading.js';

/** A chronology entry as the search looks at it: what is searched, and what is filtered by. */
export interface SearchDocument {
  readonly entryId: string;
  readonly text: string;
  /** Searched but not highlighted: who speaks, the person's tags, what a document is called. */
  readonly beside: string;
  readonly side: Side;
  readonly channel: Channel;
  readonly kind: ExhibitKind | 'own';
  readonly date: string | null;
}

type Named = Pick<Exhibit, 'number' | 'kind' | 'title' | 'origins'>;

/** What is searched of a case: every entry of its chronology, with the kind of exhibit it comes from. */
export function searchDocuments(entries: readonly Entry[], exhibits: readonly Named[]): readonly SearchDocument[] {
  const known = new Map(exhibits.map((one) => [one.number, one]));
  return entries.map(({ id, kind, text, author, tags, side, channel, when, sources }) => ({
    entryId: id,
    text,
    beside: [author, ...tags, kind === 'document' && namesOf(known.get(sources[0]?.exhibit ?? 0))].filter(Boolean).join(' '),
    side,
    channel,
    kind: sources[0] ? (known.get(sources[0].exhibit)?.kind ?? 'document') : 'own',
    date: when.date,
  }));
}

/** Its title and file names, their parts told apart. */
function namesOf(exhibit: Named | undefined): string {
  return [exhibit?.title ?? '', ...(exhibit?.origins.map(({ name }) => name) ?? [])].join(' ').replace(/[_.-]+/g, ' ');
}
