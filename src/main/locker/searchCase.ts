import type { Chronology } from '../../core/chronology/buildChronology.js';
import type { OpenCase } from '../../core/ports.js';
import type { SearchHit, SearchQuery } from '../../core/search/Search.js';
import { searchDocuments } from '../../core/search/SearchDocument.js';
import { SearchIndex } from '../../core/search/SearchIndex.js';
import { listChronology } from './listChronology.js';

/** Ranked hits over everything a case holds, best first, with the chronology they point into. */
export async function searchCase(opened: OpenCase, query: SearchQuery): Promise<{ hits: readonly SearchHit[]; chronology: Chronology }> {
  const chronology = await listChronology(opened);
  const index = new SearchIndex();
  index.update(searchDocuments(chronology.entries, opened.catalogue.record.exhibits));
  return { hits: index.query(query), chronology };
}
