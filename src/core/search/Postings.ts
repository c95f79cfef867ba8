/** Where one stem occurs: documents by slot and the position of the word in each, in order of slots. */
export interface Posting {
  readonly slots: number[];
  /** Position of the word within the text; `besideText` when it stands in what goes with the text. */
  readonly positions: number[];
}

export const besideText = -1;

/** An inverted index: stems and where they occur. */
export class Postings {
  readonly #lists = new Map<string, Posting>();

  add(stem: string, slot: number, position: number): void {
    let list = this.#lists.get(stem);
    if (list === undefined) {
      list = { slots: [], positions: [] };
      this.#lists.set(stem, list);
    }
    list.slots.push(slot);
    list.positions.push(position);
  }

  of(stem: string): Posting | undefined {
    return this.#lists.get(stem);
  }

  stems(): Iterable<string> {
    return this.#lists.keys();
  }
}
