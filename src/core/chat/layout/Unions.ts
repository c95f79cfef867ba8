import { IntList } from './IntList.js';

/** Numbers from 1 that may turn out to name one and the same thing (union-find). A set is named by its least number. */
export class Unions {
  readonly #parents = new IntList();

  /** @param count how many numbers there are from the start */
  constructor(count = 0) {
    for (let i = 0; i <= count; i += 1) this.#parents.push(i);
  }

  /** The next number, alone in its set. */
  add(): number {
    const number = this.#parents.length;
    this.#parents.push(number);
    return number;
  }

  find(number: number): number {
    const { items } = this.#parents;
    let at = number;
    while (items[at] !== at) {
      items[at] = items[items[at]!]!;
      at = items[at]!;
    }
    return at;
  }

  /** Makes two sets one. @returns its name */
  unite(a: number, b: number): number {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    const root = rootA < rootB ? rootA : rootB;
    this.#parents.items[rootA < rootB ? rootB : rootA] = root;
    return root;
  }

  /** The place of each number's set among all sets, from 1, in the order of their names. */
  numbered(): { readonly places: Int32Array; readonly count: number } {
    const places = new Int32Array(this.#parents.length);
    let count = 0;
    // A name is the least of its set, so it was met before the others.
    for (let number = 1; number < places.length; number += 1) {
      const root = this.find(number);
      places[number] = root === number ? (count += 1) : places[root]!;
    }
    return { places, count };
  }
}
