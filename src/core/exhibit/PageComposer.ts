import type { PageText, ReadPage } from './ReadPage.js';
import { wordStride } from './ReadPage.js';

/** What one page gives. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly by: PageText;
  readonly text: string;
  readonly confidence: number;
  /** As {@link ReadPage.words}. */
  readonly words: readonly number[];
}

/** Characters that are kept of one document. */
const longestText = 2_000_000;
/** Words whose places are kept: some 200 full pages. Behind that a hit leads to its page alone. */
const mostWords = 80_000;
const between = '\n\n';

/** Puts pages together to one text with the place of each page in it. */
export class PageComposer {
  readonly #parts: string[] = [];
  readonly #pages: ReadPage[] = [];
  #length = 0;
  #words = 0;
  #isCut = false;

  /** Whether text was left out, the limit being reached. */
  get isCut(): boolean {
    return this.#isCut;
  }

  get isFull(): boolean {
    return this.#length >= longestText;
  }

  add({ text: whole, words: all, ...page }: PageContent): void {
    const text = whole.slice(0, Math.max(0, longestText - this.#length - between.length));
    if (text.length < whole.length) this.#isCut = true;
    if (text !== '' && this.#length > 0) this.#append(between);
    const start = this.#length;
    this.#append(text);
    const words = text.length === whole.length && this.#words + all.length / wordStride <= mostWords ? all : [];
    this.#words += words.length / wordStride;
    this.#pages.push({ number: this.#pages.length + 1, ...page, start, end: this.#length, words });
  }

  get text(): string {
    return this.#parts.join('');
  }

  get pages(): readonly ReadPage[] {
    return this.#pages;
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
