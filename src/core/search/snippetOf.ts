import type { TextRange } from './Search.js';

const longest = 160;
/** So much of the text is shown before the first hit. */
const before = 50;

/**
 * A stretch of a text around the first hit, cut between words, with «…» where it was cut and line breaks as spaces, and
 * the hits that lie in it.
 */
export function snippetOf(text: string, hits: readonly TextRange[]): { snippet: string; ranges: readonly TextRange[] } {
  const first = hits[0]?.[0] ?? 0;
  const start = text.length <= longest ? 0 : wordStart(text, Math.max(0, Math.min(first - before, text.length - longest)), first);
  const end = text.length - start <= longest ? text.length : wordEnd(text, start + longest, start);
  const lead = start > 0 ? '…' : '';
  const snippet = lead + text.slice(start, end).replace(/\s/gu, ' ') + (end < text.length ? '…' : '');
  const shift = lead.length - start;
  const ranges = hits.filter(([from, to]) => from >= start && to <= end).map(([from, to]): TextRange => [from + shift, to + shift]);
  return { snippet, ranges };
}

/** The next start of a word from `at` on, not beyond `limit`; never within a surrogate pair. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  for (let i = at; i < limit; i += 1) if (/\s/u.test(text[i - 1]!)) return i;
  return isLowSurrogate(text, Math.min(at, limit)) ? Math.min(at, limit) - 1 : Math.min(at, limit);
}

function wordEnd(text: string, at: number, start: number): number {
  for (let i = at; i > start + longest / 2; i -= 1) if (/\s/u.test(text[i]!)) return i;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');
