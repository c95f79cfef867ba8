import type { DatedMoment } from '../dating/Dated.js';
import type { Fault } from '../faults.js';
import type { Recognition } from '../speech/Recognition.js';
import type { Sha256 } from './Sha256.js';

/** What an exhibit is to a reader of the case. Any file may be evidence: what has no kind of its own is a `document`. */
export const exhibitKinds = ['screenshot', 'email', 'call', 'photo', 'document'] as const;
export type ExhibitKind = (typeof exhibitKinds)[number];

/** Where a conversation took place. `chat` stands for a screenshot whose app nobody has named yet. */
export const channels = [
  'chat',
  'app',
  'site',
  'vk',
  'telegram',
  'whatsapp',
  'email',
  'call',
  'meeting',
  'payment',
  'document',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** One way by which the original came into the case. The same bytes from two places are one exhibit with two origins. */
export interface Origin {
  /** File name without folders, NFC, control characters removed. */
  readonly name: string;
  /** Instant of the import, ISO 8601 UTC. */
  readonly importedAt: string;
  /** `mailbox`: a letter out of an mbox file, which is an exhibit of its own; `pieces`: put together of letters that are. */
  readonly via: 'file' | 'clipboard' | 'attachment' | 'mailbox' | 'pieces';
  /** The letter or mailbox that carried it, or the first piece, when `via` is one of these. */
  readonly parent?: Sha256;
  /** The file's modification time at import, ISO 8601 UTC. */
  readonly modifiedAt?: string;
}

/**
 * What the person says of an exhibit, as courts ask: where it was taken, by whom, on what device, in whose account
 * (Supreme Court Plenum No. 10 of 23.04.2019, item 55; for recordings Civil Procedure Code art. 77). All free text.
 */
export interface Provenance {
  readonly source?: string;
  readonly takenBy?: string;
  readonly takenAt?: string;
  readonly conditions?: string;
  readonly device?: string;
  readonly account?: string;
  readonly counterpart?: string;
  readonly note?: string;
}

/** Where an exhibit stands on its way: its original is always stored; `failed` keeps the fault of the last attempt. */
export type ReadingState =
  | { readonly at: 'queued'; readonly attempts: number }
  | { readonly at: 'read' }
  | { readonly at: 'failed'; readonly fault: Fault; readonly attempts: number };

/** One piece of evidence as the case lists it. The original lies in the locker under its digest, unaltered. */
export interface Exhibit {
  /** 1, 2, 3 … in the order of import; never reused, never renumbered. */
  readonly number: number;
  readonly sha256: Sha256;
  readonly kind: ExhibitKind;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly channel: Channel;
  /** When the original came into being (a screenshot taken, a letter sent, a call begun), when anything tells. */
  readonly capturedAt: DatedMoment | null;
  /** At least one; the first gives the exhibit its name. */
  readonly origins: readonly Origin[];
  readonly reading: ReadingState;
  readonly provenance: Provenance;
  readonly title?: string;
  readonly included: boolean;
  /** The person wants the place where it was taken left out of lists and texts; the original still carries it. */
  readonly withoutPosition?: boolean;
  /** Transcriptions by machine whose segments stand beside the recording, the latest last. */
  readonly recognitions?: readonly Recognition[];
}
