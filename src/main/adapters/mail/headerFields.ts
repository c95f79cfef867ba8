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

const fieldStart = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:/;

interface Line {
  readonly start: number;
  /** Without its line break. */
  readonly end: number;
  readonly next: number;
}

/** Splits the header block off. Accepts CRLF and LF, an mbox "From " line on top, and lines broken without indent. */
export function headerFields(bytes: Buffer, start = 0, end = bytes.length): HeaderBlock {
  const found: { name: string; parts: Buffer[] }[] = [];
  let irregular = false;
  let at = skipFront(bytes, start, end);
  while (at < end) {
    const line = lineAt(bytes, at, end);
    if (line.end === line.start) return { fields: join(found), bodyAt: line.next, irregular };
    if (at - start > maxHeaderBytes || found.length > maxFields) return { fields: join(found), bodyAt: bodyAfter(bytes, at, end), irregular: true };
    const text = bytes.toString('latin1', line.start, Math.min(line.end, line.start + 1_000));
    const name = fieldStart.exec(text);
    const last = found.at(-1);
    if (/^[ \t]/.test(text) && last) last.parts.push(bytes.subarray(line.start, line.end));
    else if (name) found.push({ name: name[1]!, parts: [bytes.subarray(line.start + name[0].length, line.end)] });
    else if (last && continues(bytes, line.next, end)) last.parts.push(Buffer.from(' '), bytes.subarray(line.start, line.end));
    else if (!/^[ \t]|^>?From /.test(text)) return { fields: join(found), bodyAt: line.start, irregular: true };
    irregular ||= !name && !/^[ \t]/.test(text) && last !== undefined;
    at = line.next;
  }
  return { fields: join(found), bodyAt: end, irregular };
}

/** A byte order mark and empty lines before the first field. */
function skipFront(bytes: Buffer, start: number, end: number): number {
  let at = start;
  if (bytes.subarray(at, at + 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) at += 3;
  const first = at;
  while (at < end && (bytes[at] === 0x0a || bytes[at] === 0x0d)) at += 1;
  // In a part of a multipart an empty line at once means: no header at all.
  return start === 0 ? at : first;
}

function lineAt(bytes: Buffer, start: number, limit: number): Line {
  const feed = bytes.indexOf(0x0a, start);
  if (feed < 0 || feed >= limit) return { start, end: limit, next: limit };
  return { start, end: feed > start && bytes[feed - 1] === 0x0d ? feed - 1 : feed, next: feed + 1 };
}

/** A line without colon continues its field when the header goes on behind it; else the body has begun. */
function continues(bytes: Buffer, next: number, end: number): boolean {
  const line = lineAt(bytes, next, end);
  return fieldStart.test(bytes.toString('latin1', line.start, Math.min(line.end, line.start + 1_000)));
}

function bodyAfter(bytes: Buffer, at: number, end: number): number {
  const gaps = ['\r\n\r\n', '\n\n'].map((gap) => ({ gap, at: bytes.indexOf(gap, at) })).filter((g) => g.at >= 0 && g.at < end);
  const first = gaps.sort((a, b) => a.at - b.at)[0];
  return first ? first.at + first.gap.length : end;
}

function join(found: readonly { name: string; parts: Buffer[] }[]): HeaderField[] {
  return found.map(({ name, parts }) => ({ name, value: trim(Buffer.concat(parts)) }));
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
