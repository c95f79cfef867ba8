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
  // Entourage and others gave a multipart the boundary of the one around it: its delimiters are not ours.
  let within = 0;
  for (;;) {
    const at = body.indexOf(delimiter, from);
    if (at < 0) break;
    from = at + delimiter.length;
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    const line = lineEnd(body, from);
    const tail = body.toString('latin1', from, Math.min(line.end, from + 200));
    if (!/^(?:--.*|\s*)$/s.test(tail)) continue;
    const closes = tail.startsWith('--');
    const opens = !closes && opensWithSame(body, line.next, boundary);
    if (within > 0) {
      within += closes ? -1 : opens ? 1 : 0;
      from = line.next;
      continue;
    }
    within = opens ? 1 : 0;
    if (parts.length >= maxParts) return { parts, closed: false };
    if (partAt >= 0) parts.push(body.subarray(partAt, breakBefore(body, at, partAt)));
    if (closes) return { parts, closed: true };
    partAt = line.next;
    from = line.next;
  }
  if (partAt >= 0 && partAt < body.length) parts.push(body.subarray(partAt));
  return { parts, closed: false };
}

/** Whether the part that begins here is a multipart with the very boundary of the one that holds it. */
function opensWithSame(body: Buffer, at: number, boundary: string): boolean {
  const head = body.toString('latin1', at, at + 2_000).split(/\r?\n\r?\n/, 1)[0]!;
  const said = /^content-type:\s*multipart\/[\s\S]*?\bboundary\s*=\s*(?:"([^"\n]*)"|([^\s;]+))/im.exec(head);
  return said !== null && (said[1] ?? said[2]) === boundary;
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
