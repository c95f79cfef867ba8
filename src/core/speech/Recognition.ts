import type { Sha256 } from '../exhibit/Sha256.js';
import type { SpeechModelKind } from './SpeechModel.js';

/** What is spoken, or that the engine is to find out. */
export type SpokenLanguage = 'ru' | 'auto';

/** The model that made a transcript, so that the same can be had again and another is not taken for it. */
export interface RecognisingModel {
  readonly name: string;
  readonly kind: SpeechModelKind;
  /** What it was told to hear; absent for a model of one language. */
  readonly language?: SpokenLanguage;
  readonly files: readonly { readonly name: string; readonly sizeBytes: number; readonly sha256: Sha256 }[];
}

/** One transcription of a recording by machine. Its segments stand beside the recording as notes that bear its digest. */
export interface Recognition {
  /** Tells recognitions apart: SHA-256 of the engine and of the model's files. The same is found again by it. */
  readonly digest: Sha256;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Its name and version. */
  readonly engine: string;
  readonly model: RecognisingModel;
  /** How many segments it gave. */
  readonly segments: number;
}
