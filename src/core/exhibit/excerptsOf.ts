import type { Correction, EntryChanges } from './Correction.js';
import { changesByTarget, correctionsInForce } from './correctionsInForce.js';
import type { Excerpt } from './Excerpt.js';

/** An excerpt in force, with what was set right of it since. */
export interface StandingExcerpt {
  /** The id of the correction that made it. */
  readonly id: string;
  readonly excerpt: Excerpt;
  readonly changes: EntryChanges | undefined;
}

/** The excerpts of a document that stand, in the order in which they were made; those that were taken out again are none. */
export function excerptsOf(corrections: readonly Correction[]): readonly StandingExcerpt[] {
  const changed = changesByTarget(corrections);
  return correctionsInForce(corrections).flatMap((one) => {
    if (!('excerpts' in one)) return [];
    const changes = changed.get(one.id);
    return changes?.dismissed ? [] : [{ id: one.id, excerpt: one.excerpts, changes }];
  });
}
