import type { CustodyEvent } from '../custody/CustodyEvent.js';

/** Events that look at a case or hand it on, and change nothing in it. */
const changesNothing: ReadonlySet<string> = new Set(['fixity check', 'dissemination']);

export interface CutCustody {
  readonly lines: readonly string[];
  /** When the case was last changed, ISO 8601 UTC; null when the log tells nothing. */
  readonly changedAt: string | null;
}

/**
 * The custody log up to the last event that changed the case. Exporting is itself logged, so what follows that event is
 * left out: two bundles of an unchanged case must be equal.
 */
export function cutCustody(lines: readonly string[]): CutCustody {
  let end = lines.length;
  while (end > 0 && changesNothing.has(eventOf(lines[end - 1]!)?.type ?? '')) end -= 1;
  const kept = lines.slice(0, end);
  return { lines: kept, changedAt: eventOf(kept.at(-1) ?? '')?.at ?? null };
}

function eventOf(line: string): Partial<CustodyEvent> | null {
  try {
    return JSON.parse(line) as Partial<CustodyEvent> | null;
  } catch {
    return null;
  }
}
