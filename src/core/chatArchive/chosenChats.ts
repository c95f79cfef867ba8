import type { ArchivedMessage, ChatArchive } from '../exhibit/ChatArchive.js';
import { wholeExhibit, type Corrected } from '../exhibit/correctionsInForce.js';

/** Whether a message stands in a chat that is taken in. All chats are until the person chose; the archive itself is kept whole. */
export function inChosenChats({ chats }: ChatArchive, corrected: Corrected): (message: Pick<ArchivedMessage, 'chat'>) => boolean {
  const chosen = corrected.get(wholeExhibit)?.chats;
  if (chosen === undefined) return () => true;
  const taken = new Set(chosen);
  const isIn = chats.map(({ id }) => taken.has(id));
  return ({ chat }) => isIn[chat] ?? true;
}
