import { useEffect, useState } from 'react';
import type { Chronology } from '../../core/chronology/buildChronology.js';
import type { Entry } from '../../core/chronology/Entry.js';
import type { SearchHit } from '../../core/search/Search.js';
import { ask } from '../state/ask.js';
import { attempt } from '../state/useToasts.js';
import type { SearchState } from './useSearch.js';

/** So long the typing must rest before the question is put. */
const restMs = 90;

/** A hit and the entry of the chronology it stands for. */
export interface FoundEntry {
  readonly hit: SearchHit;
  readonly entry: Entry;
}

/** What a question found; `isFull` when there may be more than were asked for. */
export interface Found {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly isFull: boolean;
}

/**
 * Asks as the person types and again whenever the case changes. An answer to a question that is no longer asked is
 * dropped; until the next comes, the last one stays. Null without a question.
 */
export function useHits({ caseId, text, filters, limit }: SearchState, revision: number): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const asked = text.trim();
  useEffect(() => {
    if (asked === '' || caseId === '') return;
    let isStale = false;
    const timer = setTimeout(() => {
      void attempt(async () => {
        const hits = await ask('search.query', { caseId, text, ...filters, limit });
        if (!isStale) setFound({ text: asked, hits, isFull: hits.length === limit });
      });
    }, restMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked, caseId, text, filters, limit, revision]);
  return asked === '' ? null : found;
}

/** The entries that were hit, best first or in the order of the chronology. A hit on what is gone since is left out. */
export function foundEntries(found: Found | null, { entries }: Chronology, order: SearchState['order']): readonly FoundEntry[] {
  if (found === null) return [];
  const hits = new Map(found.hits.map((hit) => [hit.entryId, hit]));
  const list = entries.flatMap((entry) => {
    const hit = hits.get(entry.id);
    return hit === undefined ? [] : [{ hit, entry }];
  });
  if (order === 'date') return list;
  const place = new Map(found.hits.map(({ entryId }, at) => [entryId, at]));
  return list.sort((a, b) => (place.get(a.entry.id) ?? 0) - (place.get(b.entry.id) ?? 0));
}
