import type { Sha256 } from '../exhibit/Sha256.js';
import type { CustodyEvent } from './CustodyEvent.js';

/** The exhibit that a custody line brought in, as its number and digest; null for any other line. */
export function exhibitOfLine(line: string): readonly (readonly [number: number, sha256: Sha256])[] | null {
  try {
    const event = JSON.parse(line) as Partial<CustodyEvent> | null;
    if (event?.type !== 'ingestion' || event.outcome !== 'success' || event.exhibit === undefined || event.sha256 === undefined) return null;
    return [[event.exhibit, event.sha256]];
  } catch {
    return null;
  }
}
