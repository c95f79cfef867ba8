import type { EntryTime } from '../dating/Dated.js';
import type { Channel } from '../exhibit/Exhibit.js';
import type { Role } from '../exhibit/Correction.js';
import type { Box, MessageKind, Side } from '../exhibit/Reading.js';
import type { Sha256 } from '../exhibit/Sha256.js';

/** The place of a message in a chat archive, as its messenger or the file itself counts it. */
export interface Locator {
  /** The chat's title, when the archive holds several. */
  readonly chat?: string;
  /** The messenger's own id of the message. */
  readonly message?: string;
  /** The line of a transcript, from 1. */
  readonly line?: number;
}

/**
 * Where an entry can be looked up: an exhibit and a place in it (box in px of the image or, with a page, in that page's own
 * unit; seconds of a recording).
 */
export interface Source {
  readonly exhibit: number;
  readonly sha256: Sha256;
  /** Told for a stretch of a document, from 1. */
  readonly page?: number;
  readonly bbox?: Box;
  readonly seconds?: readonly [from: number, to: number];
  /** The message in that exhibit's reading, or what is spoken at that place of a recording; absent for an exhibit that is one entry as a whole. */
  readonly message?: string;
  /** Told for a message of a chat archive. */
  readonly locator?: Locator;
}

/** One line of the chronology (CONTRACT.md section 3): what happened, when, who spoke, and where it stands. */
export interface Entry {
  /** Stable as long as its first source or own entry exists. */
  readonly id: string;
  readonly when: EntryTime;
  readonly channel: Channel;
  readonly kind: MessageKind | 'letter' | 'call' | 'note' | 'document';
  readonly side: Side;
  readonly author: string | null;
  readonly role: Role;
  readonly text: string;
  /** Empty for an own entry. */
  readonly sources: readonly Source[];
  readonly tags: readonly string[];
  readonly included: boolean;
  readonly editedByUser: boolean;
  /** What the machine had read, where a person corrected it; absent otherwise. */
  readonly asRead?: { readonly text: string; readonly time: string | null; readonly date: string | null; readonly side: Side };
  readonly confidence: number;
}

/** An entry the person wrote: a meeting, a payment, a call that was not recorded. */
export interface OwnEntry {
  readonly id: string;
  readonly createdAt: string;
  readonly date: string | null;
  readonly time: string | null;
  readonly channel: Channel;
  readonly side: Side;
  readonly author: string | null;
  readonly role: Role;
  readonly text: string;
  readonly tags: readonly string[];
  readonly included: boolean;
}
