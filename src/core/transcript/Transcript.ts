import type { TranscriptSegment } from '../exhibit/Reading.js';

/** How a transcript was written down. */
export type TranscriptFormat = 'srt' | 'vtt' | 'text' | 'json';

/** What was said in a recording, as a file tells it: in order of time, no segment without words. */
export interface Transcript {
  readonly format: TranscriptFormat;
  readonly segments: readonly TranscriptSegment[];
  /** The file held more than is kept. */
  readonly isTruncated: boolean;
}

/** A segment as a file tells it, before it is tidied; seconds, `to` null where only the start is told. */
export interface RawSegment {
  readonly from: number;
  readonly to: number | null;
  readonly speaker?: string | null | undefined;
  readonly text: string;
}

/** A day of speech has some 20,000 phrases; a file with more is no transcript of a call. */
export const maxSegments = 20_000;
