import { archivedSide } from '../chatArchive/archiveOwner.js';
import { inZone } from '../dating/inZone.js';
import type { ChatArchive } from './ChatArchive.js';

type Json = Record<string, unknown>;

/** What an archive is beside its messages: whose, which chats and how much is said in each, who speaks. */
export function contractArchive({ app, owner, chats, participants, messages }: ChatArchive): Json {
  const counts = chats.map(() => 0);
  for (const { chat } of messages) counts[chat] = (counts[chat] ?? 0) + 1;
  return {
    app,
    owner: participants.find(({ id }) => id === owner)?.name ?? null,
    chats: chats.map(({ title }) => title),
    messagesByChat: counts,
    participants: participants.map(({ name }) => name),
  };
}

/**
 * An archive's messages in the shape of CONTRACT.md section 2: no boxes, nothing uncertain, nothing cut off. Behind the
 * contract's keys stand those that only an archive knows: its own id and line, the exact moment, what is carried.
 */
export function archivedMessages(archive: ChatArchive, zone: string): readonly Json[] {
  const { messages, participants, chats, owner } = archive;
  return messages.map((message) => {
    const { id, kind, chat, from, at, text, edited = false, deleted, replyTo, forwardedFrom, attachments, line } = message;
    const { date, time } = inZone(at === undefined ? null : { value: at, basis: 'container' }, zone);
    return {
      text: text.replace(/\s*\n\s*/g, ' '),
      kind,
      side: archivedSide(message, archive, owner),
      author: from === undefined ? null : (participants[from]?.name ?? null),
      time,
      date,
      bbox: null,
      confidence: 1,
      partial: false,
      edited,
      dateBasis: date === null ? null : 'container',
      id,
      ...(line !== undefined && { line }),
      ...(chats.length > 1 && { chat: chats[chat]?.title ?? '' }),
      ...(at !== undefined && { at }),
      ...(deleted && { deleted }),
      ...(replyTo !== undefined && { replyTo }),
      ...(forwardedFrom !== undefined && { forwardedFrom }),
      ...(attachments && { attachments: attachments.map(({ sizeBytes, ...one }) => ({ ...one, ...(sizeBytes !== undefined && { bytes: sizeBytes }) })) }),
    };
  });
}
