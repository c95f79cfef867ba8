import type { Entry } from './Entry.js';
import { readOf, type Draft } from './Draft.js';
import type { Sighting } from './Conversation.js';
import { precisionOf } from './applyChanges.js';

/** The entries of a message seen once or more: one, or as many as the person made of it. */
export function entriesOfSighting(sighting: Sighting, carried: ReadonlyMap<Draft, string>): readonly Entry[] {
  const entry = entryOfSighting(sighting, carried);
  if (entry === null) return [];
  const cut = surestFirst(sighting)[0]!;
  const others = sighting.filter((draft) => draft !== cut);
  const parts = (cut.more ?? []).map((part): Entry => {
    const told = dateOf([{ ...cut, entry: part }, ...others], carried);
    const date = told.date ?? carried.get(cut) ?? null;
    const basis = told.date === null && date !== null ? 'neighbour' : told.basis;
    // The other copies show the whole of it.
    return { ...part, when: { ...part.when, date, basis, precision: precisionOf(date, part.when.time) }, sources: [...part.sources, ...others.flatMap((d) => d.entry.sources)] };
  });
  return [entry, ...parts];
}

/**
 * One entry for a message seen once or more; null when the person said of a copy that it is no message. What a person
 * corrected on any copy stands; all else is that of the surest whole copy, completed by the others. Every sighting is a
 * source, that of the corrected or surest copy first.
 */
function entryOfSighting(sighting: Sighting, carried: ReadonlyMap<Draft, string>): Entry | null {
  if (sighting.some((d) => d.dismissed)) return null;
  const all = surestFirst(sighting);
  const edited = all[0]!;
  const [best] = [...sighting].sort(bySureness);
  const { entry } = edited;
  const { date, basis } = dateOf(all, carried);
  const time = changed(edited, 'time') ? entry.when.time : (firstOf(all, (d) => d.entry.when.time) ?? null);
  return {
    ...entry,
    id: sighting[0]!.entry.id,
    when: { ...entry.when, date, time, basis, precision: precisionOf(date, time) },
    channel: all.find((d) => d.entry.channel !== 'chat')?.entry.channel ?? entry.channel,
    text: changed(edited, 'text') ? entry.text : best!.entry.text,
    author: entry.author ?? firstOf(all, (d) => d.entry.author) ?? null,
    sources: all.flatMap((d) => d.entry.sources),
    included: entry.editedByUser ? entry.included : all.some((d) => d.entry.included),
    confidence: best!.entry.confidence,
    ...(entry.asRead && !edited.read && { asRead: { ...entry.asRead, text: readOf(best!).text } }),
  };
}

/** What a person made of a copy stands before what one set right on it, and that before the surest copy. */
function surestFirst(sighting: Sighting): readonly Draft[] {
  const sure = [...sighting].sort(bySureness);
  const first = sure.find((d) => d.read) ?? sure.find((d) => d.entry.editedByUser) ?? sure[0]!;
  return [first, ...sure.filter((d) => d !== first)];
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
