import type { Sha256 } from './Sha256.js';

/** The messengers whose exports are read. Each is a channel of the chronology too. */
export type ArchiveApp = 'telegram' | 'whatsapp' | 'vk';

/** Somebody who speaks in an archive, under the name that the archive gives. */
export interface Participant {
  /** As the archive tells people apart: an account's id, else the name itself. */
  readonly id: string;
  readonly name: string;
}

export interface ArchivedChat {
  readonly id: string;
  readonly title: string;
  /** The other party of a talk between two, a participant's id, when the archive tells. */
  readonly peer?: string;
}

/** A file or link that a message carries. */
export interface ArchivedAttachment {
  /** A safe file name; the messenger's word for it when the export left the file out. */
  readonly name: string;
  /** Where the file lies, relative to the transcript, with slashes and without steps upwards; absent when it was left out. */
  readonly path?: string;
  /** Told for files that lie in the archive itself. */
  readonly sha256?: Sha256;
  readonly sizeBytes?: number;
  /** Where it lies on the network: shown, never opened. */
  readonly url?: string;
}

/** One message as the archive holds it. Never edited: corrections stand beside it. What is absent is not told. */
export interface ArchivedMessage {
  /** The messenger's own id of the message, or `l12` for the line of a transcript; behind the chat's number when there are several chats. */
  readonly id: string;
  readonly kind: 'message' | 'system' | 'button';
  /** Index into the chats. */
  readonly chat: number;
  /** Index into the participants; absent where nobody speaks. */
  readonly from?: number;
  /** An instant with `Z` or offset, or the wall clock of the device `YYYY-MM-DDTHH:MM[:SS]`; a day alone where no time is told. */
  readonly at?: string;
  readonly text: string;
  readonly edited?: true;
  /** The text was taken away by its author; what stands here says so. */
  readonly deleted?: true;
  /** The id of the message that this one answers. */
  readonly replyTo?: string;
  readonly forwardedFrom?: string;
  readonly attachments?: readonly ArchivedAttachment[];
  /** The line of the transcript it begins in, from 1. */
  readonly line?: number;
}

/** A chat as its messenger exported it. */
export interface ChatArchive {
  readonly app: ArchiveApp;
  readonly chats: readonly ArchivedChat[];
  readonly participants: readonly Participant[];
  /** In order of time. */
  readonly messages: readonly ArchivedMessage[];
  /** The participant whose archive this is, as far as the archive tells. */
  readonly owner: string | null;
}
