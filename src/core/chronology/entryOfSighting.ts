import type { Entry } from './Entry.js';
import type { Draft } from './Draft.js';
import type { Sighting } from './mergeOverlaps.js';

/**
 * One entry for a message seen once or more. The text is the person's correction if there is one, else that of the
 * surest whole copy; date and time are the best told ones; every sighting is a source, the text's own first.
 */
export function entryOfSighting(sighting: Sighting, carried: ReadonlyMap<Draft, string>): Entry {
  const [best, ...others] = [...sighting].sort(bySureness);
  const all = [best!, ...others];
  const { entry } = best!;
  const { date, basis } = dateOf(all, carried);
  const time = entry.editedByUser ? entry.when.time : (all.find((d) => d.entry.when.time)?.entry.when.time ?? null);
  return {
    ...entry,
    id: sighting[0]!.entry.id,
    when: { ...entry.when, date, time, basis, precision: date ? (time ? 'minute' : 'day') : 'unknown' },
    author: entry.author ?? all.find((d) => d.entry.author)?.entry.author ?? null,
    sources: all.flatMap((d) => d.entry.sources),
    included: entry.editedByUser ? entry.included : all.some((d) => d.entry.included),
  };
}

function bySureness(a: Draft, b: Draft): number {
  return (
    Number(b.entry.editedByUser) - Number(a.entry.editedByUser) ||
    Number(a.partial) - Number(b.partial) ||
    b.entry.confidence - a.entry.confidence ||
    a.exhibit - b.exhibit
  );
}

function dateOf(drafts: readonly Draft[], carried: ReadonlyMap<Draft, string>): Pick<Entry['when'], 'date' | 'basis'> {
  const [best] = drafts;
  const { when, editedByUser } = best!.entry;
  if (when.date || (editedByUser && when.basis === 'user')) return when;
  const told = drafts.find((d) => d.entry.when.date)?.entry.when;
  if (told) return told;
  const date = drafts.map((d) => carried.get(d)).find((d) => d !== undefined);
  return date ? { date, basis: 'neighbour' } : { date: null, basis: null };
}
