/** The body of a multipart taken apart (RFC 2046 §5.1.1). */
export interface SplitMultipart {
  /** The parts' bytes, without the line break that belongs to the delimiter behind them. */
  readonly parts: readonly Buffer[];
  /** Whether the closing delimiter was found. */
  readonly closed: boolean;
}

/** Splits at the delimiter lines of `boundary`. Preamble and epilogue are left out, and so is what follows `maxParts`. */
export function splitMultipart(body: Buffer, boundary: string, maxParts: number): SplitMultipart {
  const delimiter = Buffer.from(`--${boundary.trimEnd()}`, 'utf8');
  const parts: Buffer[] = [];
  let partAt = -1;
  let from = 0;
  for (;;) {
    const at = body.indexOf(delimiter, from);
    if (at < 0) break;
    from = at + delimiter.length;
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    const line = lineEnd(body, from);
    const tail = body.toString('latin1', from, Math.min(line.end, from + 200));
    if (!/^(?:--.*|\s*)$/s.test(tail)) continue;
    if (parts.length >= maxParts) return { parts, closed: false };
    if (partAt >= 0) parts.push(body.subarray(partAt, breakBefore(body, at, partAt)));
    if (tail.startsWith('--')) return { parts, closed: true };
    partAt = line.next;
    from = line.next;
  }
  if (partAt >= 0 && partAt < body.length) parts.push(body.subarray(partAt));
  return { parts, closed: false };
}

function lineEnd(body: Buffer, from: number): { readonly end: number; readonly next: number } {
  const feed = body.indexOf(0x0a, from);
  return feed < 0 ? { end: body.length, next: body.length } : { end: feed, next: feed + 1 };
}

function breakBefore(body: Buffer, at: number, floor: number): number {
  const feed = at - 1;
  const end = body[feed - 1] === 0x0d ? feed - 1 : feed;
  return Math.max(end, floor);
}
