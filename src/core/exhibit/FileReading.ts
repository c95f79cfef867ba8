import type { Fault } from '../faults.js';
import type { Reading } from './Reading.js';
import type { Sha256 } from './Sha256.js';

/** What became of one file read without a case: a reading or a fault. Digest and size are told whenever its bytes could be. */
export interface FileReading {
  /** The file as the person named it. */
  readonly file: string;
  readonly sha256: Sha256 | null;
  readonly sizeBytes: number | null;
  readonly reading: Reading | null;
  readonly fault: Fault | null;
}
