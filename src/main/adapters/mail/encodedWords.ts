import { decodeText } from './charset.js';
import { base64Bytes } from './transferDecoding.js';

/** What stands before the payload; the language tag of RFC 2231 §5 may follow the charset. */
const front = /=\?([^?*\s]{1,80})(?:\*[^?\s]{0,80})?\?([bBqQ])\?/y;

interface Word extends Piece {
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly charset: string;
  readonly encoding: string;
  readonly payload: string;
}

/**
 * Text of a header value with its encoded words decoded (RFC 2047). White space between two of them vanishes (§6.2);
 * a character that was split between two of the same charset is put together again, as many mailers do it.
 */
export function decodeEncodedWords(text: string): string {
  let result = '';
  let at = 0;
  let run: Piece[] = [];
  for (const { start, end, ...piece } of words(text)) {
    const between = text.slice(at, start);
    const adjoins = run.length > 0 && /^\s*$/.test(between);
    if (!adjoins) {
      result += decodeRun(run) + between;
      run = [];
    }
    run.push(piece);
    at = end;
  }
  return result + decodeRun(run) + text.slice(at);
}

/** Found by hand: one expression for the whole word would try each of a hostile header's beginnings to its end. */
function words(text: string): Word[] {
  const found: Word[] = [];
  let at = text.indexOf('=?');
  while (at >= 0) {
    front.lastIndex = at;
    const match = front.exec(text);
    // A "?" within a payload is forbidden and seen all the same: only "?=" ends it.
    const end = match ? text.indexOf('?=', front.lastIndex) : 0;
    if (end < 0) break;
    if (match) found.push({ start: at, end: end + 2, charset: match[1]!.toLowerCase(), encoding: match[2]!.toLowerCase(), payload: text.slice(at + match[0].length, end) });
    at = text.indexOf('=?', match ? end + 2 : at + 2);
  }
  return found;
}

function decodeRun(run: readonly Piece[]): string {
  let text = '';
  let bytes: Buffer[] = [];
  run.forEach((piece, i) => {
    bytes.push(bytesOf(piece));
    if (run[i + 1]?.charset === piece.charset && !piece.charset.startsWith('iso-2022')) return;
    text += decodeText(Buffer.concat(bytes), piece.charset);
    bytes = [];
  });
  // Line breaks and NULs smuggled into a header value are not part of any name.
  return text.replace(/[\r\n\0]+/g, ' ');
}

function bytesOf({ encoding, payload }: Piece): Buffer {
  if (encoding === 'b') return base64Bytes(Buffer.from(payload, 'latin1'));
  const raw = payload.replace(/_/g, ' ').replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return [...raw].every((c) => c.charCodeAt(0) < 0x100) ? Buffer.from(raw, 'latin1') : Buffer.from(raw, 'utf8');
}
