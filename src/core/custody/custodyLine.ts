import type { CustodyEvent, CustodyFact } from './CustodyEvent.js';

/** What the first line of a log points back to. */
export const noPrevious = '0'.repeat(64);

/** Completes a fact to an event behind the last line of a log; `previous` is that line's SHA-256. */
export function custodyEvent(fact: CustodyFact, seq: number, at: string, agent: string, previous: string): CustodyEvent {
  return { seq, at, agent, ...fact, previous };
}

/** An event as its one line, without line feed; keys in a fixed order, so that equal events are equal lines. */
export function custodyLine(event: CustodyEvent): string {
  const { seq, at, agent, type, outcome, exhibit, sha256, detail, previous } = event;
  return JSON.stringify({ seq, at, agent, type, outcome, exhibit, sha256, detail, previous });
}
