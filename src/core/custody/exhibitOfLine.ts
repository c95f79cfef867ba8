import type { Sha256 } from '../exhibit/Sha256.js';
import type { CustodyEvent } from './CustodyEvent.js';

/** The exhibit that a custody line brought in, as its number and digest; null for any other line. */
export function exhibitOfLine(line: string): readonly (readonly [number: number, sha256: Sha256])[] | null {
  const event = parse(line);
  if (event?.type !== 'ingestion' || event.outcome !== 'success' || event.exhibit === undefined || event.sha256 === undefined) return null;
  return [[event.exhibit, event.sha256]];
}

/** The number of the exhibit that a custody line took out of the case again: a file that proved damaged when it was read. */
export function withdrawnOfLine(line: string): number | null {
  const event = parse(line);
  return event?.detail?.action === 'withdraw' ? (event.exhibit ?? null) : null;
}

function parse(line: string): Partial<CustodyEvent> | null {
  try {
    return JSON.parse(line) as Partial<CustodyEvent> | null;
  } catch {
    return null;
  }
}
