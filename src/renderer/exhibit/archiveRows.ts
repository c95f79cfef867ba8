import { archivedSide } from '../../core/chatArchive/archiveOwner.js';
import { archivedText } from '../../core/chatArchive/archivedText.js';
import { inZone } from '../../core/dating/inZone.js';
import type { ArchivedMessage, ChatArchive } from '../../core/exhibit/ChatArchive.js';
import type { Side } from '../../core/exhibit/Reading.js';

/** One line of an archive as it is shown: a day's heading, or a message under it. */
export type ArchiveRow =
  | { readonly type: 'day'; readonly key: string; readonly date: string }
  | {
      readonly type: 'message';
      readonly key: string;
      readonly message: ArchivedMessage;
      readonly side: Side;
      /** Named only where the speaker changes, as messengers do. */
      readonly author: string | null;
      readonly time: string | null;
    };

/** An archive's messages, those that are in, under their days, in the case's zone. */
export function archiveRows(archive: ChatArchive, owner: string | null, zone: string, isIn: (message: ArchivedMessage) => boolean): readonly ArchiveRow[] {
  const rows: ArchiveRow[] = [];
  let day: string | null = null;
  let speaker: number | undefined;
  for (const message of archive.messages) {
    if (!isIn(message)) continue;
    const { date, time } = inZone(message.at === undefined ? null : { value: message.at, basis: 'container' }, zone);
    if (date !== null && date !== day) {
      rows.push({ type: 'day', key: `day-${rows.length}`, date });
      day = date;
      speaker = undefined;
    }
    const isSame = message.from !== undefined && message.from === speaker;
    const author = message.from === undefined || isSame ? null : (archive.participants[message.from]?.name ?? null);
    rows.push({ type: 'message', key: message.id, message, side: archivedSide(message, archive, owner), author, time });
    speaker = message.from;
  }
  return rows;
}

/** Where a message stands among the rows; -1 when it is not there. */
export const rowOfMessage = (rows: readonly ArchiveRow[], id: string | undefined): number =>
  id === undefined ? -1 : rows.findIndex((row) => row.type === 'message' && row.message.id === id);

/** The first words of the message that another one answers; null when the archive does not hold it. */
export function answeredText(archive: ChatArchive, id: string): string | null {
  const found = answers(archive).get(id);
  return found === undefined ? null : archivedText(found).replace(/\s+/g, ' ').slice(0, 140);
}

const known = new WeakMap<ChatArchive, ReadonlyMap<string, ArchivedMessage>>();

function answers(archive: ChatArchive): ReadonlyMap<string, ArchivedMessage> {
  let byId = known.get(archive);
  if (!byId) known.set(archive, (byId = new Map(archive.messages.map((message) => [message.id, message]))));
  return byId;
}
