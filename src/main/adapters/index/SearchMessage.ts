import type { SearchDocument } from '../../../core/search/SearchDocument.js';
import type { SearchHit, SearchQuery } from '../../../core/search/Search.js';

/** What the search thread is asked. Answers come in the order of asking. */
export type SearchOrder =
  | { readonly id: number; readonly ask: 'update'; readonly documents: readonly SearchDocument[] }
  | { readonly id: number; readonly ask: 'query'; readonly query: SearchQuery };

/** What the search thread answers, once for each order. */
export interface SearchAnswer {
  readonly id: number;
  readonly hits: readonly SearchHit[];
}
