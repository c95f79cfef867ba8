import { maxTextLength } from '../../../core/chatArchive/ArchiveBuilder.js';

interface Region<T extends string> {
  readonly name: T;
  readonly depth: number;
  readonly parts: string[];
  length: number;
}

/** The parts of a message that are open in markup, innermost last, each collecting the text that stands in it alone. */
export class Regions<T extends string> {
  readonly #open: Region<T>[] = [];

  get innermost(): T | null {
    return this.#open.at(-1)?.name ?? null;
  }

  has(name: T): boolean {
    return this.#open.some((one) => one.name === name);
  }

  open(name: T, depth: number): void {
    this.#open.push({ name, depth, parts: [], length: 0 });
  }

  write(text: string): void {
    const region = this.#open.at(-1);
    if (!region || region.length > maxTextLength) return;
    region.parts.push(text);
    region.length += text.length;
  }

  /** The region that ends with the element at that depth, with its text; null when none does. */
  close(depth: number): { readonly name: T; readonly text: string } | null {
    const region = this.#open.at(-1);
    if (!region || region.depth < depth) return null;
    this.#open.pop();
    return { name: region.name, text: region.parts.join('').replace(/[^\S\n]+\n|\n[^\S\n]+/g, '\n').trim() };
  }

  clear(): void {
    this.#open.length = 0;
  }
}
