import type { Sighting } from './Conversation.js';
import type { Draft } from './Draft.js';

/**
 * What most copies of a message tell, those that tell nothing left aside; of equally many, what the first tells. Null
 * when nobody tells it, or nobody `atLeast` so many times and more often than anything else.
 */
export function mostTold<T>(copies: Sighting, tell: (draft: Draft) => T | null, atLeast = 1): T | null {
  const counts = new Map<T, number>();
  for (const draft of copies) {
    const told = draft.fragment ? null : tell(draft);
    if (told !== null) counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < atLeast) return null;
  return atLeast > 1 && second?.[1] === first[1] ? null : first[0];
}
