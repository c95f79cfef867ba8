import type { Entry } from '../../core/chronology/Entry.js';

/** Below this mean confidence of its words a message is worth a look; the words themselves are marked below the other. */
const sureMessage = 0.8;
export const sureWord = 0.6;

/** Whether the person should compare an entry with its original: read with doubt, and not set right since. */
export function isDoubtful({ editedByUser, confidence, sources }: Entry): boolean {
  return sources.length > 0 && !editedByUser && confidence < sureMessage;
}
