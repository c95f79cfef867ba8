import { decodeText } from './charset.js';
import { base64Bytes } from './transferDecoding.js';

// The language tag of RFC 2231 §5 may follow the charset; a "?" within a payload is forbidden and seen all the same.
const word = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*)*)\?=/g;

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
  for (const match of text.matchAll(word)) {
    const [whole, charset, encoding, payload] = match;
    const between = text.slice(at, match.index);
    const adjoins = run.length > 0 && /^\s*$/.test(between);
    if (!adjoins) {
      result += decodeRun(run) + between;
      run = [];
    }
    run.push({ charset: charset!.toLowerCase(), encoding: encoding!.toLowerCase(), payload: payload! });
    at = match.index + whole.length;
  }
  return result + decodeRun(run) + text.slice(at);
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
