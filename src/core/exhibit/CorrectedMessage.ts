import type { EntryChanges } from './Correction.js';
import type { ReadMessage } from './Reading.js';

/** A message of a screenshot as it stands after all that the person set right. */
export interface CorrectedMessage {
  /** The id in the reading, or that of the correction that made it. */
  readonly id: string;
  /**
   * `read` as the machine found it; `split` and `joined` as the person cut it; `added` by the person; `lost`: set right
   * once, and no message of the present reading stands there.
   */
  readonly origin: 'read' | 'split' | 'joined' | 'added' | 'lost';
  /** What the machine read of it, before any field was set right; for one of the person's own, what it first said. */
  readonly base: ReadMessage;
  /** The base with the changes in it. Its words are empty when its text is no longer theirs. */
  readonly now: ReadMessage;
  /** What the person set right, later over earlier. */
  readonly changes: EntryChanges;
  /** The messages of the reading that it stands on, from top to bottom; none for one of the person's own. */
  readonly reads: readonly string[];
  /** The ids it bore in earlier readings. */
  readonly aliases: readonly string[];
  /** Every correction that made it what it is, in order. */
  readonly corrections: readonly string[];
}
