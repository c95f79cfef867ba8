import type { CallNote } from '../exhibit/Correction.js';
import type { TranscriptSegment } from '../exhibit/Reading.js';
import type { Sha256 } from '../exhibit/Sha256.js';
import { notesOfTranscript } from '../transcript/notesOfTranscript.js';

/** The segments of a recognition as notes on its recording, named by where they begin: another cut gives other names. */
export function notesOfRecognition(digest: Sha256, segments: readonly TranscriptSegment[]): readonly CallNote[] {
  return notesOfTranscript(digest, segments).map((note) => ({ ...note, id: `${digest.slice(0, 16)}-at-${note.offsetMs}` }));
}
