import { buildChronology, type Chronology } from '../../core/chronology/buildChronology.js';
import type { CaseMaterial } from '../../core/chronology/Material.js';
import type { OpenCase } from '../../core/ports.js';
import type { SearchHit, SearchQuery } from '../../core/search/Search.js';
import { searchDocuments } from '../../core/search/SearchDocument.js';
import { SearchIndex } from '../../core/search/SearchIndex.js';
import { loadMaterial } from './loadMaterial.js';

/** What a search finds, and what it points into. */
export interface CaseHits {
  readonly hits: readonly SearchHit[];
  readonly chronology: Chronology;
  readonly material: CaseMaterial;
}

/** Ranked hits over everything a case holds, best first. */
export async function searchCase(opened: OpenCase, query: SearchQuery): Promise<CaseHits> {
  const material = await loadMaterial(opened);
  const chronology = buildChronology(material);
  const index = new SearchIndex();
  index.update(searchDocuments(chronology.entries, opened.catalogue.record.exhibits));
  return { hits: index.query(query), chronology, material };
}
