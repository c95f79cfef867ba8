import type { Excerpt } from './Excerpt.js';
import type { Box, MessageKind, Side } from './Reading.js';
import type { Sha256 } from './Sha256.js';

/** Who speaks, as the person or a rule tells it. */
export const roles = ['me', 'bot', 'operator', 'specialist', 'seller', 'other'] as const;
export type Role = (typeof roles)[number];

/** The fields of an entry that a person may set. A field that is absent is not touched; `null` says "not known". */
export interface EntryChanges {
  readonly text?: string;
  readonly time?: string | null;
  readonly date?: string | null;
  readonly side?: Side;
  readonly author?: string | null;
  readonly role?: Role;
  readonly kind?: MessageKind;
  readonly bbox?: Box;
  readonly included?: boolean;
  readonly tags?: readonly string[];
  /** Not a message at all: it leaves the chronology, the reading still shows it. */
  readonly dismissed?: boolean;
  /** The person held it against the image and found that it stands there so. */
  readonly checked?: boolean;
  /** The participant of a chat archive who is the person; set for the exhibit as a whole. */
  readonly owner?: string;
  /** The chats of an account's archive that are taken in, by id; set for the exhibit as a whole. All without it. */
  readonly chats?: readonly string[];
}

/** One of the two messages that a person made of one. */
export interface MessagePart {
  readonly text: string;
  readonly bbox: Box;
}

/** A message that a person saw on the image and the machine did not. */
export interface AddedMessage {
  readonly text: string;
  readonly bbox: Box;
  readonly kind: MessageKind;
  readonly side: Side;
  readonly author: string | null;
  readonly time: string | null;
  readonly date: string | null;
}

/** The message that something is said of. */
export interface MessagePlace {
  /** The message's id in the reading, or that of the correction that made it; `*` for the exhibit's one entry (a letter, a call, a document). */
  readonly target: string;
  /** Where the machine saw the message at that time, so that a later reading can find it again. */
  readonly anchor?: Box;
}

/** What a person sets right: fields of a message, one message that is two, two that are one, one that is missing, a stretch of a document that is an entry. */
export type CorrectionBody =
  | (MessagePlace & { readonly changes: EntryChanges })
  /** The upper part keeps the message's id, the lower one is named by the correction. */
  | (MessagePlace & { readonly splits: readonly [upper: MessagePart, lower: MessagePart] })
  /** The message goes on in `joins`, which stands below it and ends to be a message of its own. */
  | (MessagePlace & { readonly joins: MessagePlace })
  /** The message is named by the correction. */
  | { readonly adds: AddedMessage }
  /** The entry is named by the correction. */
  | { readonly excerpts: Excerpt };

interface Made {
  readonly id: string;
  readonly at: string;
}

/**
 * One thing a person set right. Corrections are appended beside the reading and never overwritten; undo appends a
 * correction that revokes an earlier one.
 */
export type Correction = (Made & CorrectionBody) | (Made & { readonly revokes: string });

/** A note of the person or a transcript's segment, at a position of a call. */
export interface CallNote {
  readonly id: string;
  /** Milliseconds from the start. */
  readonly offsetMs: number;
  readonly endMs?: number;
  readonly speaker?: string;
  readonly text: string;
  /** The transcript it was taken from: an original of the case, or the recognition that made it; absent for what the person wrote. */
  readonly from?: Sha256;
  /** The person set right what the transcript said. */
  readonly isEdited?: boolean;
}
