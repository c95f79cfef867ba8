import { chronologyBuilder } from '../chronology/buildChronology.js';
import type { ExhibitMaterial } from '../chronology/Material.js';
import type { CaseNews } from './CaseNews.js';
import type { SearchHit, SearchQuery } from './Search.js';
import { searchDocuments } from './SearchDocument.js';
import { SearchIndex } from './SearchIndex.js';

/** A case kept ready for searching while it changes: takes in what is new and answers from the index. */
export class LiveSearch {
  readonly #index = new SearchIndex();
  readonly #build = chronologyBuilder();
  readonly #exhibits = new Map<number, ExhibitMaterial>();

  /** Takes in what changed; work is done for changed entries only. */
  take({ exhibits, listed, zone, ownEntries }: CaseNews): void {
    for (const one of exhibits) this.#exhibits.set(one.exhibit.number, one);
    if (listed !== undefined) {
      const stays = new Set(listed);
      for (const number of [...this.#exhibits.keys()]) if (!stays.has(number)) this.#exhibits.delete(number);
    }
    const material = [...this.#exhibits.values()].sort((a, b) => a.exhibit.number - b.exhibit.number);
    const { entries } = this.#build({ zone, exhibits: material, ownEntries });
    this.#index.update(searchDocuments(entries, material.map(({ exhibit }) => exhibit)));
  }

  query(query: SearchQuery): readonly SearchHit[] {
    return this.#index.query(query);
  }
}
