import type { CallNote } from '../exhibit/Correction.js';
import type { TranscriptSegment } from '../exhibit/Reading.js';
import type { Sha256 } from '../exhibit/Sha256.js';

/** The segments of a transcript as notes on its recording. Their ids are the same each time, so that none comes twice. */
export function notesOfTranscript(transcript: Sha256, segments: readonly TranscriptSegment[]): readonly CallNote[] {
  return segments.map(({ from, to, speaker, text }, index) => ({
    id: `${transcript.slice(0, 16)}-${index + 1}`,
    offsetMs: Math.round(from * 1_000),
    ...(to > from && { endMs: Math.round(to * 1_000) }),
    ...(speaker !== null && { speaker }),
    text,
    from: transcript,
  }));
}
