import type { Fault } from '../core/faults.js';
import type { SpeechModel } from '../core/speech/SpeechModel.js';

/** What this machine transcribes with. */
export interface SpeechState {
  /** Null while no model is chosen. */
  readonly model: SpeechModel | null;
  /** Why the chosen folder holds none any more. */
  readonly fault: Fault | null;
}
