import type { CallNote, Correction } from '../exhibit/Correction.js';
import type { Exhibit } from '../exhibit/Exhibit.js';
import type { Reading } from '../exhibit/Reading.js';
import type { SignatureCheck } from '../letter/SignatureCheck.js';
import type { OwnEntry } from './Entry.js';

/** One exhibit with what was read from it and what the person set right. `reading` is null until it is read. */
export interface ExhibitMaterial {
  readonly exhibit: Exhibit;
  readonly reading: Reading | null;
  readonly corrections: readonly Correction[];
  readonly notes: readonly CallNote[];
  /** The last full check of a letter's signatures. */
  readonly signatures?: SignatureCheck;
}

/** All a chronology is built from. The screen, the command line and the bundle build it from the same material. */
export interface CaseMaterial {
  readonly zone: string;
  readonly exhibits: readonly ExhibitMaterial[];
  readonly ownEntries: readonly OwnEntry[];
}
