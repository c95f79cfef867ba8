import type { CustodyEvent } from './CustodyEvent.js';
import { noPrevious } from './custodyLine.js';

export interface CustodyBreak {
  /** 1 for the first line. */
  readonly line: number;
  readonly reason: 'not-json' | 'wrong-previous' | 'wrong-sequence';
}

export interface CustodyCheck {
  readonly events: readonly CustodyEvent[];
  readonly breaks: readonly CustodyBreak[];
}

/**
 * Follows the chain of a custody log: every line must parse, carry the SHA-256 of the line before and the next number.
 * Altering, removing, inserting or exchanging lines breaks it at the line after; an altered last line keeps the chain,
 * so a bundle or case must also hold the log's last digest elsewhere.
 * @param sha256 digest of a line's UTF-8 bytes in lower-case hex
 */
export function verifyCustodyLines(lines: readonly string[], sha256: (line: string) => string): CustodyCheck {
  const events: CustodyEvent[] = [];
  const breaks: CustodyBreak[] = [];
  let previous = noPrevious;
  lines.forEach((text, index) => {
    const line = index + 1;
    const event = parse(text);
    if (event) {
      events.push(event);
      if (event.previous !== previous) breaks.push({ line, reason: 'wrong-previous' });
      if (event.seq !== line) breaks.push({ line, reason: 'wrong-sequence' });
    } else {
      breaks.push({ line, reason: 'not-json' });
    }
    previous = sha256(text);
  });
  return { events, breaks };
}

function parse(text: string): CustodyEvent | undefined {
  try {
    const value = JSON.parse(text) as Partial<CustodyEvent> | null;
    const whole = value && typeof value.seq === 'number' && typeof value.previous === 'string' && typeof value.type === 'string';
    return whole ? (value as CustodyEvent) : undefined;
  } catch {
    return undefined;
  }
}
