/** One header field as it stands in the letter (RFC 5322 §2.2): unfolded, its bytes not decoded yet. */
export interface HeaderField {
  /** As written. */
  readonly name: string;
  /** Everything behind the colon, line breaks of folding taken out, spaces around it too. */
  readonly value: Buffer;
}

/** A header block and where the body begins. */
export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  readonly bodyAt: number;
  /** The block was longer than the limit, or had lines that belong to no field. */
  readonly irregular: boolean;
}

/** A header block beyond this is an attack on memory, not a letter; real ones stay below 100 KB. */
const maxHeaderBytes = 2 * 1024 * 1024;
const maxFields = 5_000;

const fieldStart = /^[ \t]*([\x21-\x39\x3b-\x7e]+)[ \t]*:/;

const maxRubbishLines = 20;
const knownField = /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type)[ \t]*:/i;

interface Line {
  readonly start: number;
  /** Without its line break. */
  readonly end: number;
  readonly next: number;
}

interface Gathered {
  readonly name: string;
  readonly parts: Buffer[];
}

/**
 * Splits the header block off. Accepts CRLF and LF, lines broken without indent, and a name folded from its colon. On
 * top of a whole letter (`isPart` false) a byte order mark, empty lines and an mbox "From " line are passed over; in a
 * part of a multipart an empty line at once means that it has no header (RFC 2046 §5.1).
 */
export function headerFields(bytes: Buffer, isPart = false): HeaderBlock {
  const found: Gathered[] = [];
  let irregular = false;
  let at = isPart ? 0 : skipFront(bytes);
  while (at < bytes.length) {
    const line = lineAt(bytes, at);
    if (line.end === line.start) return { fields: join(found), bodyAt: line.next, irregular };
    if (at > maxHeaderBytes || found.length > maxFields) return { fields: join(found), bodyAt: bodyAfter(bytes, at), irregular: true };
    const taken = take(bytes, line, found);
    const isRubbishOnTop = taken === 'body' && found.length === 0 && !isPart && leadsToField(bytes, line.next);
    if (taken === 'body' && !isRubbishOnTop) return { fields: join(found), bodyAt: line.start, irregular: true };
    irregular ||= taken === 'odd' || isRubbishOnTop;
    at = line.next;
  }
  return { fields: join(found), bodyAt: bytes.length, irregular };
}

/** Whether one of the fields of every letter follows within the block: what stands above it is rubbish, not the text. */
function leadsToField(bytes: Buffer, start: number): boolean {
  for (let at = start, lines = 0; at < bytes.length && lines < maxRubbishLines; lines += 1) {
    const { end, next } = lineAt(bytes, at);
    if (end === at) return false;
    if (knownField.test(headOf(bytes, at))) return true;
    at = next;
  }
  return false;
}

/** Adds one line to what was found; tells when it cannot belong to a header any more. */
function take(bytes: Buffer, line: Line, found: Gathered[]): 'field' | 'odd' | 'body' {
  const text = bytes.toString('latin1', line.start, Math.min(line.end, line.start + 1_000));
  const last = found.at(-1);
  const content = bytes.subarray(line.start, line.end);
  if (last && /^[ \t]/.test(text)) {
    last.parts.push(content);
    return 'field';
  }
  // A delimiter of a multipart: somebody forgot the empty line.
  if (text.startsWith('--')) return 'body';
  // The first field may be indented: there is nothing that it could continue.
  const name = fieldStart.exec(text);
  if (name) {
    found.push({ name: name[1]!, parts: [content.subarray(name[0].length)] });
    return 'field';
  }
  if (/^[\x21-\x7e]+[ \t]*$/.test(text) && /^[ \t]+:/.test(headOf(bytes, line.next))) {
    found.push({ name: text.trim(), parts: [] });
    return 'odd';
  }
  if (fieldStart.test(headOf(bytes, line.next))) {
    last?.parts.push(Buffer.from(' '), content);
    return 'odd';
  }
  return /^>?From /.test(text) ? (last ? 'odd' : 'field') : 'body';
}

/** A byte order mark and empty lines before the first field. */
function skipFront(bytes: Buffer): number {
  let at = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  while (at < bytes.length && (bytes[at] === 0x0a || bytes[at] === 0x0d)) at += 1;
  return at;
}

function lineAt(bytes: Buffer, start: number): Line {
  const feed = bytes.indexOf(0x0a, start);
  if (feed < 0) return { start, end: bytes.length, next: bytes.length };
  return { start, end: feed > start && bytes[feed - 1] === 0x0d ? feed - 1 : feed, next: feed + 1 };
}

function headOf(bytes: Buffer, start: number): string {
  const line = lineAt(bytes, start);
  return bytes.toString('latin1', line.start, Math.min(line.end, line.start + 1_000));
}

function bodyAfter(bytes: Buffer, at: number): number {
  const gaps = ['\r\n\r\n', '\n\n'].map((gap) => ({ gap, at: bytes.indexOf(gap, at) })).filter((g) => g.at >= 0);
  const first = gaps.sort((a, b) => a.at - b.at)[0];
  return first ? first.at + first.gap.length : bytes.length;
}

function join(found: readonly Gathered[]): HeaderField[] {
  return found.map(({ name, parts }) => {
    const value = trim(Buffer.concat(parts));
    // The colon of a name that was folded away from it.
    return { name, value: value[0] === 0x3a && parts[0]?.[0] !== 0x3a ? trim(value.subarray(1)) : value };
  });
}

function trim(bytes: Buffer): Buffer {
  let start = 0;
  let end = bytes.length;
  while (start < end && isSpace(bytes[start]!)) start += 1;
  while (end > start && isSpace(bytes[end - 1]!)) end -= 1;
  return bytes.subarray(start, end);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;
}
