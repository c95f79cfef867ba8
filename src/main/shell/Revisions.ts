/**
 * Which exhibits changed when, so that the page asks only for what it has not seen. A case opened anew starts a new
 * count; a page that asks with a number from another count gets everything.
 */
export class Revisions {
  readonly #changedAt = new Map<number, number>();
  readonly #first: number;
  #latest: number;
  /** Whether the page has heard of the latest revision. */
  isTold = true;

  /** `start` differs from one opening to the next, so that counts are not mistaken for one another. */
  constructor(start: number) {
    this.#first = start;
    this.#latest = start;
  }

  get latest(): number {
    return this.#latest;
  }

  /** Notes one change of these exhibits (none for a change of the case itself); returns the new revision. */
  note(exhibits: readonly number[]): number {
    this.#latest += 1;
    this.isTold = false;
    for (const exhibit of exhibits) this.#changedAt.set(exhibit, this.#latest);
    return this.#latest;
  }

  /** Whether an exhibit must be sent to a page that knows revision `since`. */
  isNews(exhibit: number, since: number | undefined): boolean {
    if (since === undefined || since < this.#first || since > this.#latest) return true;
    return (this.#changedAt.get(exhibit) ?? this.#first) > since;
  }
}
