import type { DatedMoment } from '../dating/Dated.js';
import { dateFromFileName } from '../dating/dateFromFileName.js';

/** What may tell when an original came into being. */
export interface CaptureHints {
  /** The person's word, which overrides everything; ISO 8601, local or with offset. */
  readonly said?: string;
  /** What is stated before the plain file name is looked at: a letter's header, a recorder's spelling. */
  readonly stated?: DatedMoment | null;
  readonly name: string;
  /** EXIF of a picture, the container of a recording. */
  readonly embedded?: DatedMoment | null;
  /** The person's word for a whole import, used when the file does not tell. */
  readonly fallback?: string;
  /** The file's modification time, ISO 8601 UTC: told last, and only as a hint. */
  readonly modifiedAt?: string;
}

/**
 * When an original came into being, by the strongest of what tells it: the person, its own header, its name, what is
 * embedded in it, the person's word for the whole import, the file's modification time. Null when nothing tells.
 */
export function chooseCapturedAt(hints: CaptureHints): DatedMoment | null {
  const told = trustedCapture(hints);
  if (told || hints.modifiedAt === undefined) return told;
  return { value: hints.modifiedAt.replace(/\.\d+Z$/, 'Z'), basis: 'mtime' };
}

/** As {@link chooseCapturedAt}, but never by the modification time: «Сегодня» on a picture is not to be resolved by it. */
export function trustedCapture({ said, stated, name, embedded, fallback }: CaptureHints): DatedMoment | null {
  if (said !== undefined) return { value: said, basis: 'user' };
  const told = stated ?? dateFromFileName(name) ?? embedded;
  if (told) return told;
  return fallback === undefined ? null : { value: fallback, basis: 'user' };
}
