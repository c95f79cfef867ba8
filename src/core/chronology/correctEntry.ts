import type { EntryChanges } from '../exhibit/Correction.js';
import type { Entry } from './Entry.js';
import { roleOf } from './roleOf.js';

/** An entry with what the person set right; what the machine had read stays beside it. */
export function correctEntry(entry: Entry, changes: EntryChanges): Entry {
  const { when } = entry;
  const date = changes.date === undefined ? when.date : changes.date;
  const time = changes.time === undefined ? when.time : changes.time;
  const dateSet = changes.date !== undefined;
  const basis = date === null ? null : dateSet ? 'user' : when.basis;
  const side = changes.side ?? entry.side;
  const author = changes.author === undefined ? entry.author : changes.author;
  const text = changes.text ?? entry.text;
  const speakerChanged = changes.side !== undefined || changes.author !== undefined;
  return {
    ...entry,
    when: { ...when, date, time, basis, precision: precisionOf(date, time) },
    kind: changes.kind ?? entry.kind,
    side,
    author,
    text,
    role: changes.role ?? (speakerChanged ? roleOf(side, author, text) : entry.role),
    tags: changes.tags ?? entry.tags,
    included: changes.included ?? entry.included,
    editedByUser: true,
    asRead: { text: entry.text, time: when.time, date: when.date, side: entry.side },
  };
}

/** How finely a date and a time tell. */
export const precisionOf = (date: string | null, time: string | null): Entry['when']['precision'] => {
  if (!date) return 'unknown';
  return time ? 'minute' : 'day';
};
