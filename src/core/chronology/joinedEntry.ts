import type { Entry } from './Entry.js';
import { roleOf } from './roleOf.js';

/**
 * A message that an archive holds and screenshots show. Date, time, text and author are the archive's, but for what a
 * person corrected: on the archive's message, else on the screenshot's.
 */
export function joinedEntry(archived: Entry, shown: Entry): Entry {
  const sources = [...archived.sources, ...shown.sources];
  const channel = archived.channel === 'chat' ? shown.channel : archived.channel;
  if (!shown.editedByUser || archived.editedByUser) {
    return { ...archived, channel, sources, included: archived.editedByUser ? archived.included : archived.included || shown.included };
  }
  return { ...archived, ...correctedFields(archived, shown), channel, sources, editedByUser: true };
}

/** What the person set on the screenshot's entry; the archive's is what was read then. */
function correctedFields(archived: Entry, shown: Entry): Partial<Entry> {
  const { when, text, side, asRead, author, role, tags, included, kind } = shown;
  const isDateSet = asRead !== undefined && asRead.date !== when.date && when.basis === 'user';
  const isTimeSet = asRead !== undefined && asRead.time !== when.time;
  const date = isDateSet ? when.date : archived.when.date;
  const time = isTimeSet ? when.time : archived.when.time;
  const isSideSet = asRead !== undefined && asRead.side !== side;
  const speaker = { side: isSideSet ? side : archived.side, author: archived.author ?? author };
  const isRoleSet = role !== roleOf(side, author, text);
  return {
    when: { ...archived.when, date, time, basis: isDateSet ? 'user' : archived.when.basis, precision: date ? (time ? 'minute' : 'day') : 'unknown' },
    text: asRead !== undefined && asRead.text !== text ? text : archived.text,
    ...speaker,
    role: isRoleSet ? role : roleOf(speaker.side, speaker.author, archived.text),
    kind: kind === 'separator' ? archived.kind : kind,
    tags,
    included,
    asRead: { text: archived.text, time: archived.when.time, date: archived.when.date, side: archived.side },
  };
}
