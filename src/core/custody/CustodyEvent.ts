import type { Sha256 } from '../exhibit/Sha256.js';

/** Event names of the PREMIS eventType vocabulary (Library of Congress). */
export type CustodyEventType =
  | 'creation'
  | 'ingestion'
  | 'message digest calculation'
  | 'fixity check'
  | 'digital signature validation'
  | 'modification'
  | 'dissemination';

/** What is written down; the log adds sequence, time and the link to the line before. */
export interface CustodyFact {
  readonly type: CustodyEventType;
  readonly outcome: 'success' | 'failure';
  readonly exhibit?: number;
  readonly sha256?: Sha256;
  /** Everything needed to tell what happened; plain JSON values. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * One line of the custody log. `previous` is the SHA-256 of the bytes of the line before, without its line feed
 * (64 zeros on the first line), so that no line can be altered, removed or inserted unnoticed.
 */
export interface CustodyEvent extends CustodyFact {
  readonly seq: number;
  /** ISO 8601 UTC with milliseconds. */
  readonly at: string;
  /** Program and version. */
  readonly agent: string;
  readonly previous: string;
}
