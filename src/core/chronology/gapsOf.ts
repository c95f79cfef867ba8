import type { Entry } from './Entry.js';

/** A quiet stretch: days between two entries of the chronology. */
export interface Gap {
  /** The id of the entry behind which it is quiet, and of the one that ends it. */
  readonly after: string;
  readonly before: string;
  /** Whole days between the two dates; at least 2. */
  readonly days: number;
  /** The person wrote last and waited for an answer. */
  readonly unanswered: boolean;
}

const dayMs = 86_400_000;
const shortest = 2;

/** The quiet stretches of two days and more between dated entries in order. */
export function gapsOf(entries: readonly Entry[]): readonly Gap[] {
  const dated = entries.filter((e) => e.when.date !== null);
  const gaps: Gap[] = [];
  dated.forEach((entry, index) => {
    const next = dated[index + 1];
    if (!next) return;
    const days = Math.round((Date.parse(next.when.date!) - Date.parse(entry.when.date!)) / dayMs);
    if (days >= shortest) gaps.push({ after: entry.id, before: next.id, days, unanswered: entry.side === 'right' });
  });
  return gaps;
}
