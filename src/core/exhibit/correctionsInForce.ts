import type { Correction, CorrectionBody, EntryChanges } from './Correction.js';

/** The target that stands for an exhibit which is one entry as a whole. */
export const wholeExhibit = '*';

/** A correction that nobody took back. */
export type Standing = CorrectionBody & { readonly id: string };

/** The corrections that nobody took back, in order. */
export function correctionsInForce(corrections: readonly Correction[]): readonly Standing[] {
  const revoked = revokedIds(corrections);
  return corrections.flatMap((correction) => ('revokes' in correction || revoked.has(correction.id) ? [] : [correction]));
}

/** Changes in force, by the message they belong to; those of the exhibit as a whole stand under {@link wholeExhibit}. */
export type Corrected = ReadonlyMap<string, EntryChanges>;

/**
 * The changes in force by their target, later ones over earlier ones. For exhibits whose targets mean the same in every
 * reading: the ids of an archive's messages are the messenger's own. Screenshots have `correctedMessages`.
 */
export function changesByTarget(corrections: readonly Correction[]): Corrected {
  const changes = new Map<string, EntryChanges>();
  for (const one of correctionsInForce(corrections)) {
    if ('changes' in one) changes.set(one.target, { ...changes.get(one.target), ...one.changes });
  }
  return changes;
}

/** What is in force for an exhibit that is one entry as a whole; undefined without any. */
export function changesOfWhole(corrections: readonly Correction[]): EntryChanges | undefined {
  return changesByTarget(corrections).get(wholeExhibit);
}

/** Ids that are revoked; a revocation that is itself revoked does not count, so redo follows undo to any depth. */
function revokedIds(corrections: readonly Correction[]): ReadonlySet<string> {
  const revoked = new Set<string>();
  for (const correction of [...corrections].reverse()) {
    if ('revokes' in correction && !revoked.has(correction.id)) revoked.add(correction.revokes);
  }
  return revoked;
}
