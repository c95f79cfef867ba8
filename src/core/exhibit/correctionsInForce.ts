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

/** What is in force by the target that it names, later corrections over earlier ones: for what has no box to be found again by. */
export function changesByTarget(corrections: readonly Correction[]): ReadonlyMap<string, EntryChanges> {
  const inForce = new Map<string, EntryChanges>();
  for (const one of correctionsInForce(corrections)) if ('changes' in one) inForce.set(one.target, { ...inForce.get(one.target), ...one.changes });
  return inForce;
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
