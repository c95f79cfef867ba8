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

/** What is in force for an exhibit that is one entry as a whole, later corrections over earlier ones; undefined without any. */
export function changesOfWhole(corrections: readonly Correction[]): EntryChanges | undefined {
  const all = correctionsInForce(corrections).flatMap((one) => ('changes' in one && one.target === wholeExhibit ? [one.changes] : []));
  return all.length === 0 ? undefined : all.reduce((before, changes) => ({ ...before, ...changes }));
}

/** Ids that are revoked; a revocation that is itself revoked does not count, so redo follows undo to any depth. */
function revokedIds(corrections: readonly Correction[]): ReadonlySet<string> {
  const revoked = new Set<string>();
  for (const correction of [...corrections].reverse()) {
    if ('revokes' in correction && !revoked.has(correction.id)) revoked.add(correction.revokes);
  }
  return revoked;
}
