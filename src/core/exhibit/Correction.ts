import type { Box, MessageKind, Side } from './Reading.js';

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
  /** The participant of a chat archive who is the person; set for the exhibit as a whole. */
  readonly owner?: string;
}

/**
 * One thing a person set right. Corrections are appended beside the reading and never overwritten; undo appends a
 * correction that revokes an earlier one.
 */
export type Correction =
  | {
      readonly id: string;
      readonly at: string;
      readonly revokes?: undefined;
      /** The message's id in the reading; `*` for the exhibit's one entry (a letter, a call, a document). */
      readonly target: string;
      /** The box of the message at that time, so that a later reading can find it again. */
      readonly anchor?: Box;
      readonly changes: EntryChanges;
    }
  | { readonly id: string; readonly at: string; readonly revokes: string };

/** A note or a transcript segment of a call, set by the person at a position. */
export interface CallNote {
  readonly id: string;
  /** Milliseconds from the start. */
  readonly offsetMs: number;
  readonly endMs?: number;
  readonly speaker?: string;
  readonly text: string;
}
