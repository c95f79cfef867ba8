import { precisionOf } from './applyChanges.js';
import { isDateLine } from './carryDates.js';
import type { Sighting } from './Conversation.js';
import { readOf, type Draft } from './Draft.js';
import type { Entry } from './Entry.js';
import { mostTold } from './mostTold.js';
import { betweenFirst, bySureness, inFullWidth, textOfCopies } from './textOfCopies.js';

/** What the conversation tells of a message: its day (null when it has none beyond doubt, undefined when it tells nothing), and the time that its copies tell. */
export interface Placed {
  readonly date: string | null | undefined;
  readonly time: string | null;
}

/** The entries of a message seen once or more: one, or as many as the person made of it. */
export function entriesOfSighting(sighting: Sighting, placed: Placed): readonly Entry[] {
  const entry = entryOfSighting(sighting, placed);
  if (entry === null) return [];
  const [cut, ...others] = surestFirst(bySureness(sighting.filter((d) => !d.fragment)));
  const parts = (cut!.more ?? []).map((part): Entry => {
    const { date, basis } = dateOf([{ ...cut!, entry: part }, ...others], placed.date);
    // The other copies show the whole of it.
    return { ...part, when: { ...part.when, date, basis, precision: precisionOf(date, part.when.time) }, sources: [...part.sources, ...others.flatMap((d) => d.entry.sources)] };
  });
  return [entry, ...parts];
}

/**
 * One entry for a message seen once or more; null for a date line, and when the person said of a copy that it is no
 * message. What a person corrected on any copy stands; all else is what most copies say, the words those of the surest
 * whole one. Every sighting is a source, that of the corrected or surest copy first.
 */
function entryOfSighting(sighting: Sighting, placed: Placed): Entry | null {
  if (sighting.some((d) => d.dismissed) || isDateLine(sighting)) return null;
  const sure = bySureness(sighting.filter((d) => !d.fragment));
  const all = surestFirst(sure);
  const edited = all[0]!;
  const { entry } = edited;
  const { date, basis } = dateOf(all, placed.date);
  const time = all.some((d) => changed(d, 'time')) ? timeByUser(all) : placed.time;
  const read = textOfCopies(sure);
  return {
    ...entry,
    id: sighting[0]!.entry.id,
    when: { ...entry.when, date, time, basis, precision: precisionOf(date, time) },
    kind: changed(edited, 'kind') ? entry.kind : mostTold(betweenFirst(all), (d) => d.entry.kind)!,
    side: changed(edited, 'side') ? entry.side : mostTold(inFullWidth(all), (d) => d.entry.side)!,
    channel: all.find((d) => d.entry.channel !== 'chat')?.entry.channel ?? entry.channel,
    text: changed(edited, 'text') ? entry.text : read,
    author: entry.author ?? mostTold(all, (d) => d.entry.author),
    sources: [...all, ...sighting.filter((d) => d.fragment)].flatMap((d) => d.entry.sources),
    included: entry.editedByUser ? entry.included : all.some((d) => d.entry.included),
    confidence: sure[0]!.entry.confidence,
    ...(entry.asRead && !edited.read && { asRead: { ...entry.asRead, text: read } }),
  };
}

/** What a person made of a copy stands before what one set right on it, and that before the surest copy. */
function surestFirst(sure: readonly Draft[]): readonly Draft[] {
  const first = sure.find((d) => d.read) ?? sure.find((d) => d.entry.editedByUser) ?? sure[0]!;
  return [first, ...sure.filter((d) => d !== first)];
}

/** Whether the person set that field of a copy to something else than was read. */
function changed(draft: Draft, field: 'text' | 'time' | 'side' | 'kind'): boolean {
  const { entry } = draft;
  if (!entry.editedByUser) return false;
  if (field === 'time') return entry.when.time !== readOf(draft).time;
  return field === 'kind' ? entry.kind !== draft.readAs : entry[field] !== readOf(draft)[field];
}

/** What the person set on the first copy, else what most copies tell, corrected ones among them. */
const timeByUser = (all: readonly Draft[]): string | null => (changed(all[0]!, 'time') ? all[0]!.entry.when.time : mostTold(all, (d) => d.entry.when.time));

function dateOf(drafts: readonly Draft[], carried: string | null | undefined): Pick<Entry['when'], 'date' | 'basis'> {
  const { when, editedByUser } = drafts[0]!.entry;
  // Also a date that the person took away stays away.
  if (editedByUser && when.date !== readOf(drafts[0]!).date) return when;
  const told = drafts.flatMap(({ entry }) => (entry.when.date ? [entry.when] : []));
  const date = carried === undefined ? mostTold(drafts, (d) => d.entry.when.date) : carried;
  if (date === null) return { date, basis: null };
  return { date, basis: told.find((one) => one.date === date)?.basis ?? 'neighbour' };
}
