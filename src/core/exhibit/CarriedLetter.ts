import type { Letter } from './Reading.js';

/** A letter that lies in a mail archive, by what its head says. In a case it is an exhibit of its own. */
export interface CarriedLetter extends Pick<Letter, 'subject' | 'from' | 'to' | 'date' | 'messageId'> {
  /** 1, 2, 3 … in the order of the archive. */
  readonly number: number;
  readonly sizeBytes: number;
}
