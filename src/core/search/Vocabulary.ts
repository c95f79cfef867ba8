import { editDistance } from '../dating/editDistance.js';

/** The stems that occur in a case, in order, with what finds near ones fast. */
export class Vocabulary {
  readonly #stems: readonly string[];
  /** One bit for each letter that occurs, by its code modulo 32: words that are near differ in few bits. */
  readonly #letters: Int32Array;

  constructor(stems: Iterable<string>) {
    this.#stems = [...stems].sort();
    this.#letters = Int32Array.from(this.#stems, lettersOf);
  }

  /** Stems that begin so, in order. */
  startingWith(prefix: string): readonly string[] {
    const first = this.#place(prefix);
    let end = first;
    while (this.#stems[end]?.startsWith(prefix)) end += 1;
    return this.#stems.slice(first, end);
  }

  /** Stems that are made of `stem` by at most `limit` changes; itself not included. */
  near(stem: string, limit: number): readonly string[] {
    const letters = lettersOf(stem);
    return this.#stems.filter((other, at) => {
      if (Math.abs(other.length - stem.length) > limit || bits(this.#letters[at]! ^ letters) > 2 * limit) return false;
      return other !== stem && editDistance(other, stem, limit) <= limit;
    });
  }

  /** Stems whose beginning is made of `prefix` by one change; they share its first or its second letter. */
  startingNear(prefix: string): readonly string[] {
    return this.#stems.filter((other) => {
      if (other.length < prefix.length || (other[0] !== prefix[0] && other[1] !== prefix[1])) return false;
      return editDistance(other.slice(0, prefix.length), prefix, 1) <= 1;
    });
  }

  #place(prefix: string): number {
    let low = 0;
    let high = this.#stems.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#stems[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
