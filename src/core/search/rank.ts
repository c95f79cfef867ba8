import type { Wish } from './parseQuery.js';
import type { SearchHit, TextRange } from './Search.js';
import type { SearchDocument } from './SearchDocument.js';
import { snippetOf } from './snippetOf.js';
import { tokensOf, type Token } from './tokensOf.js';

/** An entry that answers a part of a query. */
export interface Candidate {
  readonly document: SearchDocument;
  /** How many wishes it answers, common words not counted. */
  answered: number;
  score: number;
  /** The stems that answered. */
  readonly stems: Set<string>;
}

/** So many of the best by words alone are looked at closely. */
const closeLook = 200;

/**
 * The best hits: those that answer every wish; where there are none, those that answer the most, at least half. Words in
 * the very form that was asked, and side by side, count more. Equal ones in order of their dates.
 */
export function bestHits(candidates: readonly Candidate[], needed: number, wanted: readonly Wish[], limit: number): readonly SearchHit[] {
  const most = candidates.reduce((max, { answered }) => Math.max(max, answered), 0);
  const enough = wanted.some(({ isPhrase }) => isPhrase) ? needed : Math.min(needed, Math.max(most, Math.ceil(needed / 2)));
  const answering = candidates.filter(({ answered }) => answered >= enough).sort(byScore);
  const close = answering.slice(0, Math.max(closeLook, limit)).map((candidate) => looked(candidate, wanted));
  return close
    .sort((a, b) => byScore(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ candidate: { document, score }, textRanges }) => ({
      entryId: document.entryId,
      score: Math.round(score * 1000) / 1000,
      ...snippetOf(document.text, textRanges),
      textRanges,
    }));
}

function byScore(a: Candidate, b: Candidate): number {
  const dateA = a.document.date ?? '9999';
  const dateB = b.document.date ?? '9999';
  return b.score - a.score || (dateA < dateB ? -1 : dateA > dateB ? 1 : 0) || (a.document.entryId < b.document.entryId ? -1 : 1);
}

/** The candidate with its score refined by the very text, and what of the text to highlight. */
function looked(candidate: Candidate, wanted: readonly Wish[]): { candidate: Candidate; textRanges: readonly TextRange[] } {
  const tokens = tokensOf(candidate.document.text);
  const words = wanted.filter(({ isPhrase }) => !isPhrase).flatMap((wish) => wish.tokens);
  const hits = tokens.filter(({ stem }) => candidate.stems.has(stem));
  const asked = new Set(words.map(({ word }) => word));
  const exact = hits.filter(({ word }) => asked.has(word)).length > 0 ? 1.15 : 1;
  const phrases = wanted.filter(({ isPhrase }) => isPhrase).flatMap((wish) => runsOf(tokens, wish.tokens));
  const together = words.length > 1 && runsOf(tokens, words).length > 0 ? 1.3 : 1;
  return { candidate: { ...candidate, score: candidate.score * exact * together }, textRanges: rangesOf([...hits, ...phrases]) };
}

/** The tokens of every place where the asked words stand side by side. */
function runsOf(tokens: readonly Token[], asked: readonly Token[]): readonly Token[] {
  const isRun = (start: number): boolean => asked.every(({ stem }, offset) => tokens[start + offset]?.stem === stem);
  return tokens.flatMap((_, start) => (isRun(start) ? tokens.slice(start, start + asked.length) : []));
}

function rangesOf(tokens: readonly Token[]): readonly TextRange[] {
  const starts = new Map(tokens.map(({ start, end }) => [start, end]));
  return [...starts].sort(([a], [b]) => a - b);
}
