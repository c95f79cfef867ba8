import type { Entry } from './Entry.js';
import { readOf, type Draft } from './Draft.js';
import type { Sighting } from './Conversation.js';

/**
 * One entry for a message seen once or more; null when the person said of a copy that it is no message. What a person
 * corrected on any copy stands; all else is that of the surest whole copy, completed by the others. Every sighting is a
 * source, that of the corrected or surest copy first.
 */
export function entryOfSighting(sighting: Sighting, carried: ReadonlyMap<Draft, string>): Entry | null {
  if (sighting.some((d) => d.dismissed)) return null;
  const sure = [...sighting].sort(bySureness);
  const [best] = sure;
  const edited = sure.find((d) => d.entry.editedByUser) ?? best!;
  const all = [edited, ...sure.filter((d) => d !== edited)];
  const { entry } = edited;
  const { date, basis } = dateOf(all, carried);
  const time = changed(edited, 'time') ? entry.when.time : (firstOf(all, (d) => d.entry.when.time) ?? null);
  return {
    ...entry,
    id: sighting[0]!.entry.id,
    when: { ...entry.when, date, time, basis, precision: date ? (time ? 'minute' : 'day') : 'unknown' },
    channel: all.find((d) => d.entry.channel !== 'chat')?.entry.channel ?? entry.channel,
    text: changed(edited, 'text') ? entry.text : best!.entry.text,
    author: entry.author ?? firstOf(all, (d) => d.entry.author) ?? null,
    sources: all.flatMap((d) => d.entry.sources),
    included: entry.editedByUser ? entry.included : all.some((d) => d.entry.included),
    confidence: best!.entry.confidence,
    ...(entry.asRead && { asRead: { ...entry.asRead, text: readOf(best!).text } }),
  };
}

/** Whether the person set that field of a copy to something else than was read. */
function changed(draft: Draft, field: 'text' | 'time'): boolean {
  const { entry } = draft;
  if (!entry.editedByUser) return false;
  return field === 'text' ? entry.text !== readOf(draft).text : entry.when.time !== readOf(draft).time;
}

function firstOf<T>(drafts: readonly Draft[], tell: (draft: Draft) => T | null): T | undefined {
  for (const draft of drafts) {
    const told = tell(draft);
    if (told !== null) return told;
  }
  return undefined;
}

function bySureness(a: Draft, b: Draft): number {
  return Number(a.partial) - Number(b.partial) || b.entry.confidence - a.entry.confidence || a.exhibit - b.exhibit;
}

function dateOf(drafts: readonly Draft[], carried: ReadonlyMap<Draft, string>): Pick<Entry['when'], 'date' | 'basis'> {
  const [first] = drafts;
  const { when, editedByUser } = first!.entry;
  // Also a date that the person took away stays away.
  if (when.date || (editedByUser && readOf(first!).date !== null)) return when;
  const told = drafts.find((d) => d.entry.when.date)?.entry.when;
  if (told) return told;
  const date = firstOf(drafts, (d) => carried.get(d) ?? null);
  return date ? { date, basis: 'neighbour' } : { date: null, basis: null };
}
