import type { Entry } from '../../core/chronology/Entry.js';
import type { EntryChanges } from '../../core/exhibit/Correction.js';
import type { OwnEntryFields } from './askEdits.js';
import type { FormFields } from './EntryFields.js';
import { parseTags, wordTags } from './tags.js';

/** An entry as its form shows it. */
export function fieldsOf({ text, when, side, author, role, channel, tags }: Entry): FormFields {
  return { text, date: when.date ?? '', time: when.time ?? '', side, author: author ?? '', role, channel, tags: wordTags(tags) };
}

/**
 * What differs between an entry and its form; null when nothing does. The role follows the side when only the side was
 * set: who stands at the right is the person.
 */
export function changesOf(entry: Entry, fields: FormFields): EntryChanges | null {
  const before = fieldsOf(entry);
  const role = fields.role !== before.role ? fields.role : roleBySide(before, fields);
  const tags = parseTags(fields.tags);
  const changes: EntryChanges = {
    ...(fields.text !== before.text && { text: fields.text }),
    ...(fields.date !== before.date && { date: fields.date || null }),
    ...(fields.time !== before.time && { time: fields.time || null }),
    ...(fields.side !== before.side && { side: fields.side }),
    ...(fields.author !== before.author && { author: fields.author.trim() || null }),
    ...(role !== before.role && { role }),
    ...(wordTags(tags) !== before.tags && { tags }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

/** An own entry as its form holds it. */
export function ownFieldsOf({ text, date, time, author, tags, ...rest }: FormFields): Omit<OwnEntryFields, 'included'> {
  return { ...rest, text: text.trim(), date: date || null, time: time || null, author: author.trim() || null, tags: parseTags(tags) };
}

function roleBySide(before: FormFields, { side }: FormFields): FormFields['role'] {
  if (side === before.side) return before.role;
  if (side === 'right') return 'me';
  return before.role === 'me' ? 'other' : before.role;
}
