import type { CaseNews } from '../../../core/search/CaseNews.js';
import type { SearchHit, SearchQuery } from '../../../core/search/Search.js';

/** What the search thread is asked: to take in what changed, when anything did, and to answer. */
export interface SearchOrder {
  readonly id: number;
  readonly news: CaseNews | null;
  readonly query: SearchQuery;
}

/** What the search thread answers, once for each order; `bug` in place of hits when it met one of its own. */
export type SearchAnswer = { readonly id: number } & ({ readonly hits: readonly SearchHit[] } | { readonly bug: string });
