import type { CallNote } from '../exhibit/Correction.js';

/** What is to be written beside a recording, and what is to be taken off. */
export interface RecognisedChange {
  readonly put: readonly CallNote[];
  readonly removed: readonly string[];
}

/**
 * Puts the segments of a recognition in the place of those that the same recognition gave before. What the person set
 * right in them stays, and no segment is put where such a one stands; notes and transcripts of other origin are not looked at.
 */
export function mergeRecognised(notes: readonly CallNote[], fresh: readonly CallNote[]): RecognisedChange {
  const [first] = fresh;
  const before = first === undefined ? [] : notes.filter(({ from }) => from === first.from);
  const edited = before.filter(({ isEdited = false }) => isEdited);
  const put = fresh.filter((note) => !edited.some((one) => overlap(one, note)));
  const kept = new Set([...put, ...edited].map(({ id }) => id));
  return { put, removed: before.map(({ id }) => id).filter((id) => !kept.has(id)) };
}

const overlap = (a: CallNote, b: CallNote): boolean => a.offsetMs < (b.endMs ?? b.offsetMs + 1) && b.offsetMs < (a.endMs ?? a.offsetMs + 1);
