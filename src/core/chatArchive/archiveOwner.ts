import type { ArchivedMessage, ChatArchive } from '../exhibit/ChatArchive.js';
import { wholeExhibit, type Corrected } from '../exhibit/correctionsInForce.js';
import type { Side } from '../exhibit/Reading.js';

/** The participant who is the person: as the person said, else as the archive tells; null when neither does. */
export function ownerOf(archive: ChatArchive, corrected: Corrected): string | null {
  return corrected.get(wholeExhibit)?.owner ?? archive.owner;
}

/** Whether the person has to say who of the participants they are: somebody unnamed may be them. */
export function wantsOwner({ owner, participants, chats }: ChatArchive): boolean {
  if (owner !== null) return false;
  const others = new Set(chats.flatMap(({ peer }) => peer ?? []));
  return participants.some(({ id }) => !others.has(id));
}

/** On which side a message of an archive stands. While nobody is known to be the owner all are the other party's. */
export function archivedSide({ kind, from }: ArchivedMessage, { participants }: ChatArchive, owner: string | null): Side {
  if (kind === 'system' || from === undefined) return kind === 'button' ? 'left' : 'center';
  return owner !== null && participants[from]?.id === owner ? 'right' : 'left';
}
