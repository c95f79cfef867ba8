import type { DatedMoment } from '../../../core/dating/Dated.js';

/** What an audio file tells of itself. */
export interface AudioFacts {
  /** Seconds; null when the file does not tell, as recordings made by browsers do not. */
  readonly durationSeconds: number | null;
  /** As ffprobe names it, or the library's name where that is unknown: `wav`, `mp3`, `mp4`, `amr` … */
  readonly container: string;
  /** Likewise: `pcm_s16le`, `aac`, `amr_nb`, `opus` … */
  readonly codec: string;
  readonly sampleRate: number | null;
  readonly channels: number | null;
  /** When it was made, as its container says. */
  readonly createdAt: DatedMoment | null;
  /** The program or device that made it. */
  readonly software?: string;
}

/** A recording where it lies. */
export interface AudioFile {
  readonly path: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}
