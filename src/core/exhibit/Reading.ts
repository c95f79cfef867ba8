import type { PartialLetter } from '../letter/partialLetter.js';
import type { DateBasis, DatedMoment } from '../dating/Dated.js';
import type { Notice } from '../faults.js';
import type { CarriedLetter } from './CarriedLetter.js';
import type { ChatArchive } from './ChatArchive.js';
import type { ExhibitKind } from './Exhibit.js';
import type { ReadPage } from './ReadPage.js';
import type { Sha256 } from './Sha256.js';
import type { Silence } from './silences.js';
import type { Video } from './Video.js';

/** A rectangle in pixels of the original image, after EXIF orientation: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

export type MessageKind = 'message' | 'system' | 'separator' | 'button';
/** `left` the other party, `right` the device's owner, `center` neither (system lines, separators). */
export type Side = 'left' | 'right' | 'center';

export interface ReadWord {
  readonly text: string;
  readonly bbox: Box;
  readonly confidence: number;
}

/** One message as the machine read it off a screenshot. Never edited: corrections stand beside it. */
export interface ReadMessage {
  /** Stable within one reading: `m1`, `m2`, … from top to bottom. */
  readonly id: string;
  readonly text: string;
  readonly kind: MessageKind;
  readonly side: Side;
  readonly author: string | null;
  /** `HH:MM`. */
  readonly time: string | null;
  /** `YYYY-MM-DD`, only when something tells it. */
  readonly date: string | null;
  readonly dateBasis: DateBasis | null;
  readonly bbox: Box;
  /** 0–1, the mean over its words. */
  readonly confidence: number;
  /** Cut off at the edge of the screenshot. */
  readonly partial: boolean;
  /** Marked «изменено» / "edited". */
  readonly edited: boolean;
  /** The quoted part of a reply, when the message carries one. */
  readonly quote?: string;
  /** The words of `text` with their places, for highlighting hits. */
  readonly words: readonly ReadWord[];
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface LetterAttachment {
  /** A safe file name, `attachment-1.bin` when the letter gives none. */
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
  /** Shown within the HTML by its Content-ID rather than offered as a file. */
  readonly inline: boolean;
}

export interface DkimCheck {
  readonly domain: string;
  readonly selector: string;
  /** Whether the body still hashes to what was signed (RFC 6376 §3.7); the signature itself needs the network. */
  readonly bodyHash: 'match' | 'mismatch' | 'unsupported';
  /** Bytes of the body behind what the signature covers, when it covers a part only (`l=`, RFC 6376 §3.5). */
  readonly unsignedBytes?: number;
}

/** A letter (RFC 5322, MIME). */
export interface Letter {
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`; null when the header is missing or makes no sense. */
  readonly date: string | null;
  /** The `Date` header as it stands, with its offset. */
  readonly rawDate: string | null;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly text: string;
  readonly hasHtml: boolean;
  readonly attachments: readonly LetterAttachment[];
  readonly dkim: readonly DkimCheck[];
  /** Letters carried as message/rfc822. */
  readonly nested: readonly Letter[];
  /** Set when this is one piece of a letter that was sent in several. */
  readonly partial?: PartialLetter;
  /** All headers in order, decoded, for showing. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface TranscriptSegment {
  /** Seconds from the start. */
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
  readonly text: string;
}

/** A recording of a call. */
export interface Call {
  readonly durationSeconds: number | null;
  readonly container: string;
  readonly codec: string;
  readonly sampleRate: number | null;
  readonly channels: number | null;
  readonly startedAt: DatedMoment | null;
  /** `+79001234567` when a number can be told, else null. */
  readonly phone: string | null;
  readonly direction: 'incoming' | 'outgoing' | null;
  readonly transcript: readonly TranscriptSegment[];
  /** Stretches without speech; null when no decoder is at hand, absent when nobody asked. */
  readonly silences?: readonly Silence[] | null;
}

/** What the machine read from one original. Written once a reading, never edited. */
export interface Reading {
  readonly schema: 1;
  readonly sha256: Sha256;
  readonly sizeBytes: number;
  readonly kind: ExhibitKind;
  readonly mediaType: string;
  readonly capturedAt: DatedMoment | null;
  readonly image?: { readonly widthPx: number; readonly heightPx: number };
  /** Chat title and clock from a screenshot's header, EXIF device and the like: shown as facts, never as messages. */
  readonly facts: Readonly<Record<string, string>>;
  readonly messages: readonly ReadMessage[];
  readonly letter?: Letter;
  readonly call?: Call;
  /** A chat as its messenger exported it; its messages stand here, not under `messages`. */
  readonly archive?: ChatArchive;
  readonly video?: Video;
  /** Plain text of a document; of a document with pages, that of its pages one after the other. */
  readonly text?: string;
  /** Pages in order, of a document that has any; only those that were read. */
  readonly pages?: readonly ReadPage[];
  /** What a document says was spoken in some recording, when it is a transcript. */
  readonly transcript?: readonly TranscriptSegment[];
  /** The letters that a mailbox holds, where they were asked for. */
  readonly letters?: readonly CarriedLetter[];
  readonly warnings: readonly Notice[];
}
