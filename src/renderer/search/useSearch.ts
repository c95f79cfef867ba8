import { create } from 'zustand';
import type { SearchQuery } from '../../core/search/Search.js';

/** What narrows a search beside its text. */
export type SearchFilters = Pick<SearchQuery, 'side' | 'channel' | 'kind' | 'from' | 'to'>;

/** What the person last asked of a case, kept while other rooms are visited. */
export interface SearchState {
  readonly caseId: string;
  readonly text: string;
  readonly filters: SearchFilters;
  readonly order: 'best' | 'date';
  readonly limit: number;
  /** The entry whose source is open beside. */
  readonly openEntry: string | null;
  /** Grows each time the person asks for the search field. */
  readonly calls: number;
}

interface SearchStore extends SearchState {
  readonly enter: (caseId: string) => void;
  /** Brings the cursor into the search field. */
  readonly callField: () => void;
  readonly type: (text: string) => void;
  readonly filter: (change: SearchFilters) => void;
  readonly clearFilters: () => void;
  readonly sort: (order: SearchState['order']) => void;
  readonly showMore: () => void;
  readonly openHit: (entryId: string | null) => void;
}

const firstLimit = 100;
const atStart: SearchState = { caseId: '', text: '', filters: {}, order: 'best', limit: firstLimit, openEntry: null, calls: 0 };

/** As many as the main side gives at most. */
export const mostHits = 1_000;

export const useSearch = create<SearchStore>((set) => ({
  ...atStart,
  enter: (caseId) => set((store) => (store.caseId === caseId ? store : { ...atStart, caseId })),
  callField: () => set(({ calls }) => ({ calls: calls + 1 })),
  type: (text) => set({ text, limit: firstLimit }),
  filter: (change) => set(({ filters }) => ({ filters: withoutNothing({ ...filters, ...change }), limit: firstLimit })),
  clearFilters: () => set({ filters: {} }),
  sort: (order) => set({ order }),
  showMore: () => set({ limit: mostHits }),
  openHit: (openEntry) => set({ openEntry }),
}));

function withoutNothing(filters: SearchFilters): SearchFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}
