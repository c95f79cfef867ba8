import type { TranscriptSegment } from '../exhibit/Reading.js';
import type { Fault } from '../faults.js';
import type { Cancellation, OnProgress } from '../ports.js';
import type { Recognition, SpokenLanguage } from './Recognition.js';

/** A recording whose sound lies ready to be transcribed. */
export interface SpeechRequest {
  /** Absolute path of plain samples: 16 bits, signed, little-endian, one channel, no header. */
  readonly path: string;
  readonly sampleRate: number;
  /** The exhibit's file name, for faults; not a path. */
  readonly name: string;
  /** The folder of the model. */
  readonly model: string;
  readonly language: SpokenLanguage;
}

/** What was heard: in order of time, no segment without words, speakers not told apart. */
export type Recognised = Omit<Recognition, 'at' | 'segments'> & { readonly segments: readonly TranscriptSegment[] };
export type SpeechReply = { readonly ok: true; readonly recognised: Recognised } | { readonly ok: false; readonly fault: Fault };

/** Writes down what is spoken in a recording, on this machine alone, in a process of its own. */
export interface Transcriber {
  /**
   * Never rejects: E_NOT_A_MODEL for a folder without one, E_NO_ENGINE where the engine is not to be had, E_MODEL_FAILED
   * when it ends over the model, E_READER_CRASHED over the sound, E_TIMEOUT when it gives no sign, E_CANCELLED at once.
   * Progress: stage `model` while it is read, then `speech` in seconds of the recording.
   */
  transcribe(request: SpeechRequest, onProgress: OnProgress, cancel?: Cancellation): Promise<SpeechReply>;
}
