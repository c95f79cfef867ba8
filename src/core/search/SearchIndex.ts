import type { SearchDocument } from './SearchDocument.js';
import type { SearchHit, SearchQuery } from './Search.js';

/** The index of one case, kept in memory. */
export class SearchIndex {
  #documents: readonly SearchDocument[] = [];

  /** Replaces what is searched. */
  update(documents: readonly SearchDocument[]): void {
    this.#documents = documents;
  }

  /** Ranked hits, best first. */
  query({ text, limit = 50 }: SearchQuery): readonly SearchHit[] {
    const asked = text.toLowerCase();
    const found = this.#documents.filter((one) => one.text.toLowerCase().includes(asked));
    return found.slice(0, limit).map(({ entryId, text: whole }) => ({ entryId, score: 1, snippet: whole.slice(0, 160), ranges: [], textRanges: [] }));
  }
}
