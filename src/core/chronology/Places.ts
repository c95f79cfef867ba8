/** Where screenshots lie that overlaps tie together, each as far below the others as it was scrolled: in thousandths of their width. */
export class Places {
  readonly #tied: number[];
  /** How far each lies below the one that it is tied to. */
  readonly #below: number[];

  constructor(count: number) {
    this.#tied = Array.from({ length: count }, (_, at) => at);
    this.#below = this.#tied.map(() => 0);
  }

  /** Ties two screenshots, of which `b` lies so far below `a`; does nothing for two whose distance is known. */
  tie(a: number, b: number, by: number): void {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    if (one.root === other.root) return;
    this.#tied[other.root] = one.root;
    this.#below[other.root] = one.below + by - other.below;
  }

  /** How far `b` lies below `a`; null when nothing ties them. */
  between(a: number, b: number): number | null {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    return one.root === other.root ? other.below - one.below : null;
  }

  #rootOf(shot: number): { readonly root: number; readonly below: number } {
    let [root, below] = [shot, 0];
    while (this.#tied[root] !== root) {
      below += this.#below[root]!;
      root = this.#tied[root]!;
    }
    return { root, below };
  }
}
