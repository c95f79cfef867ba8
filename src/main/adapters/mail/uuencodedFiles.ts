import { fileAsPart, type MimePart } from './mimeTree.js';
import { transferDecoded } from './transferDecoding.js';

/** Text of a letter and the files that stand in it uuencoded, as mailers before MIME sent them. */
export interface TextWithFiles {
  readonly text: string;
  readonly files: readonly MimePart[];
}

const begin = /^begin(?:-base64)? [0-7]{3,4} ?(.*)$/;
/** A line of uuencode: its count, then four signs for three bytes; spaces at its end may be lost. */
const codedLine = /^[\x20-\x60]{1,90}$/;
const maxFiles = 50;

/**
 * Takes uuencoded files out of a text (POSIX uuencode): from `begin` to `end`, with nothing but code between. The name
 * of each file stands in its place. What looks like one and is not stays text.
 */
export function uuencodedFiles(text: string): TextWithFiles {
  if (!/^begin(?:-base64)? [0-7]{3,4} /m.test(text)) return { text, files: [] };
  const lines = text.split('\n');
  const kept: string[] = [];
  const files: MimePart[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = files.length < maxFiles ? endOf(lines, at) : -1;
    if (end < 0) {
      kept.push(lines[at]!);
      continue;
    }
    const name = begin.exec(lines[at]!)![1]!.trim();
    const isBase64 = lines[at]!.startsWith('begin-base64');
    const coded = isBase64 ? lines.slice(at + 1, end) : lines.slice(at, end + 1);
    files.push(fileAsPart(name, 'application/octet-stream', transferDecoded(Buffer.from(coded.join('\n'), 'latin1'), isBase64 ? 'base64' : 'uuencode')));
    kept.push(`[${name}]`);
    at = end;
  }
  return { text: kept.join('\n'), files };
}

/** The line that ends the file beginning at `at`; -1 when none begins there. */
function endOf(lines: readonly string[], at: number): number {
  const first = begin.exec(lines[at]!);
  if (first === null || first[1]!.trim() === '') return -1;
  const isBase64 = lines[at]!.startsWith('begin-base64');
  for (let i = at + 1; i < lines.length; i += 1) {
    const line = lines[i]!.trimEnd();
    if (line === (isBase64 ? '====' : 'end')) return i > at + 1 ? i : -1;
    if (!(isBase64 ? /^[A-Za-z0-9+/=]*$/ : codedLine).test(line) && line !== '') return -1;
  }
  return -1;
}
