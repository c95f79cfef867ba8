import type { Entry } from '../../core/chronology/Entry.js';
import type { Gap } from '../../core/chronology/gapsOf.js';

/** One line of the list: a day's heading, a quiet stretch, an entry. */
export type Row =
  | { readonly type: 'day'; readonly key: string; readonly date: string }
  | { readonly type: 'gap'; readonly key: string; readonly gap: Gap }
  | { readonly type: 'entry'; readonly key: string; readonly entry: Entry };

/** The dated entries as lines, each day under its heading; a gap stands only where both its ends are shown. */
export function rowsOf(entries: readonly Entry[], gaps: readonly Gap[]): readonly Row[] {
  const gapBefore = new Map(gaps.map((gap) => [gap.before, gap]));
  const rows: Row[] = [];
  let day: string | null = null;
  let previous: string | null = null;
  for (const entry of entries) {
    const { date } = entry.when;
    if (date === null) continue;
    const gap = gapBefore.get(entry.id);
    if (gap !== undefined && gap.after === previous) rows.push({ type: 'gap', key: `gap-${entry.id}`, gap });
    if (date !== day) rows.push({ type: 'day', key: `day-${date}`, date });
    rows.push({ type: 'entry', key: entry.id, entry });
    day = date;
    previous = entry.id;
  }
  return rows;
}

/** The index of the heading under which a line stands; 0 when none does. */
export function headingOf(rows: readonly Row[], index: number): number {
  for (let at = Math.min(index, rows.length - 1); at > 0; at -= 1) if (rows[at]?.type === 'day') return at;
  return 0;
}
