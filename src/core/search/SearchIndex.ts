import { expandWord } from './expandWord.js';
import { commonWords, parseQuery, type Wish } from './parseQuery.js';
import { besideText, Postings } from './Postings.js';
import { bestHits, type Candidate } from './rank.js';
import type { SearchHit, SearchQuery } from './Search.js';
import type { SearchDocument } from './SearchDocument.js';
import { tokensOf, type Token } from './tokensOf.js';
import { Vocabulary } from './Vocabulary.js';

interface Slot {
  readonly document: SearchDocument;
  readonly length: number;
}

/** Which stems answered a wish in one document, and how well. */
export type Answer = { score: number; readonly stems: Set<string> };

/**
 * The search index of one case, in memory: every word by its stem with its places, ranked by BM25 (Robertson and
 * Zaragoza, 2009). It takes changes in, document by document.
 */
export class SearchIndex {
  #slots: (Slot | null)[] = [];
  #places = new Map<string, number>();
  #postings = new Postings();
  #vocabulary: Vocabulary | null = null;
  #words = 0;
  #empty = 0;

  /** Makes these the documents that are searched; those that are the same as before cost nothing. */
  update(documents: readonly SearchDocument[]): void {
    const kept = new Set<number>();
    const news: SearchDocument[] = [];
    for (const document of documents) {
      const place = this.#places.get(document.entryId);
      if (place !== undefined && isSame(this.#slots[place]!.document, document)) kept.add(place);
      else news.push(document);
    }
    for (const place of [...this.#places.values()]) if (!kept.has(place)) this.#drop(place);
    if (this.#empty > 1000 && this.#empty > this.#slots.length / 3) this.#rebuild();
    for (const document of news) this.#add(document);
  }

  /** Ranked hits, best first, at most `limit` (50). An empty line, or one of signs only, finds nothing. */
  query(query: SearchQuery): readonly SearchHit[] {
    const { wanted, unwanted } = parseQuery(query.text);
    if (wanted.length === 0) return [];
    const banned = new Set(unwanted.flatMap((wish) => [...this.#answer(wish, false).keys()]));
    const answers = wanted.map((wish) => this.#answer(wish, true));
    const candidates = new Map<number, Candidate>();
    answers.forEach((answer, at) => {
      const isCommon = wanted[at]!.tokens.every(({ word }) => commonWords.has(word));
      for (const [slot, { score, stems }] of answer) this.#note(candidates, slot, { score, stems, isCommon });
    });
    const needed = wanted.filter(({ tokens }) => !tokens.every(({ word }) => commonWords.has(word))).length;
    const found = [...candidates].filter(([slot]) => !banned.has(slot) && passes(this.#slots[slot]!.document, query));
    return bestHits(found.map(([, candidate]) => candidate), Math.max(needed, 0), wanted, query.limit ?? 50);
  }

  #note(candidates: Map<number, Candidate>, slot: number, { score, stems, isCommon }: Answer & { isCommon: boolean }): void {
    let candidate = candidates.get(slot);
    if (candidate === undefined) {
      candidate = { document: this.#slots[slot]!.document, answered: 0, score: 0, stems: new Set() };
      candidates.set(slot, candidate);
    }
    candidate.answered += isCommon ? 0 : 1;
    candidate.score += score;
    for (const stem of stems) candidate.stems.add(stem);
  }

  #answer(wish: Wish, isLoose: boolean): Map<number, Answer> {
    if (wish.isPhrase) return this.#phrase(wish.tokens);
    this.#vocabulary ??= new Vocabulary(this.#postings.stems());
    const token = wish.tokens[0]!;
    const frequency = (stem: string): number => this.#postings.of(stem)?.slots.length ?? 0;
    const stems = isLoose ? expandWord(token, wish.isOpen, this.#vocabulary, frequency) : new Map([[token.stem, 1]]);
    const answers = new Map<number, Answer>();
    for (const [stem, weight] of stems) this.#score(stem, weight, answers);
    return answers;
  }

  #score(stem: string, weight: number, answers: Map<number, Answer>): void {
    const posting = this.#postings.of(stem);
    if (posting === undefined) return;
    const { slots, positions } = posting;
    const alive = this.#slots.length - this.#empty;
    const rarity = Math.log(1 + (alive + 1) / (slots.length + 0.5));
    const meanLength = this.#words / Math.max(alive, 1);
    for (let at = 0; at < slots.length; ) {
      const slot = slots[at]!;
      let count = 0;
      for (; slots[at] === slot; at += 1) count += positions[at] === besideText ? 0.4 : 1;
      const one = this.#slots[slot];
      if (!one) continue;
      const score = (weight * rarity * count * 2.2) / (count + 1.2 * (0.5 + (0.5 * one.length) / meanLength));
      const answer = answers.get(slot);
      if (answer === undefined) answers.set(slot, { score, stems: new Set([stem]) });
      else {
        answer.score = Math.max(answer.score, score) + 0.1 * Math.min(answer.score, score);
        answer.stems.add(stem);
      }
    }
  }

  #phrase(tokens: readonly Token[]): Map<number, Answer> {
    let ends: ReadonlyMap<number, ReadonlySet<number>> | null = null;
    for (const { stem } of tokens) {
      const posting = this.#postings.of(stem) ?? { slots: [], positions: [] };
      const next = new Map<number, Set<number>>();
      posting.slots.forEach((slot, at) => {
        const position = posting.positions[at]!;
        if (position === besideText || (ends !== null && !ends.get(slot)?.has(position - 1))) return;
        next.set(slot, (next.get(slot) ?? new Set()).add(position));
      });
      ends = next;
    }
    const found = new Map<number, Answer>();
    const all = new Map<number, Answer>();
    for (const { stem } of tokens) if (this.#postings.of(stem)) this.#score(stem, 1, all);
    for (const slot of ends?.keys() ?? []) if (this.#slots[slot]) found.set(slot, { score: tokens.length * (all.get(slot)?.score ?? 1), stems: new Set() });
    return found;
  }

  #add(document: SearchDocument): void {
    const slot = this.#slots.length;
    const tokens = tokensOf(document.text);
    tokens.forEach(({ stem }, position) => this.#postings.add(stem, slot, position));
    for (const { stem } of tokensOf(document.beside)) this.#postings.add(stem, slot, besideText);
    this.#slots.push({ document, length: tokens.length });
    this.#places.set(document.entryId, slot);
    this.#words += tokens.length;
    this.#vocabulary = null;
  }

  #drop(place: number): void {
    const { document, length } = this.#slots[place]!;
    this.#slots[place] = null;
    this.#places.delete(document.entryId);
    this.#words -= length;
    this.#empty += 1;
  }

  /** Places of dropped documents stay in the lists until there are many of them. */
  #rebuild(): void {
    const alive = this.#slots.flatMap((slot) => slot?.document ?? []);
    this.#slots = [];
    this.#places = new Map();
    this.#postings = new Postings();
    this.#words = 0;
    this.#empty = 0;
    for (const document of alive) this.#add(document);
  }
}

function isSame(a: SearchDocument, b: SearchDocument): boolean {
  return a.text === b.text && a.beside === b.beside && a.side === b.side && a.channel === b.channel && a.kind === b.kind && a.date === b.date;
}

function passes(document: SearchDocument, { side, channel, kind, from, to }: SearchQuery): boolean {
  if (side !== undefined && document.side !== side) return false;
  if (channel !== undefined && document.channel !== channel) return false;
  if (kind !== undefined && document.kind !== kind) return false;
  if (from === undefined && to === undefined) return true;
  return document.date !== null && (from === undefined || document.date >= from) && (to === undefined || document.date <= to);
}
