/**
 * The bytes that a part carries, by its Content-Transfer-Encoding (RFC 2045 §6). Lenient as mail readers are: foreign
 * characters in base64 and malformed escapes in quoted-printable cost nothing but themselves.
 */
export function transferDecoded(bytes: Buffer, encoding: string): Buffer {
  switch (encoding) {
    case 'base64':
      return base64Bytes(bytes);
    case 'quoted-printable':
      return quotedPrintableBytes(bytes);
    case 'x-uuencode':
    case 'uuencode':
    case 'x-uue':
    case 'uue':
      return uuBytes(bytes);
    default:
      return bytes;
  }
}

const maxPaddedPieces = 10_000;

/** Base64, also when several padded pieces stand one behind the other. */
export function base64Bytes(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const clean = /[^A-Za-z0-9+/=]/.test(text) ? text.replace(/[^A-Za-z0-9+/=]+/g, '') : text;
  if (!/=[^=]/.test(clean)) return Buffer.from(clean, 'base64');
  const pieces = clean.split(/=+/, maxPaddedPieces);
  // So much padding is no base64; it is not worth the memory.
  return pieces.length < maxPaddedPieces ? Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64'))) : Buffer.from(clean.replaceAll('=', ''), 'base64');
}

function quotedPrintableBytes(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    const hex = bytes.toString('latin1', i + 1, i + 3);
    if (/^[0-9a-fA-F]{2}$/.test(hex)) {
      out[length++] = parseInt(hex, 16);
      i += 2;
      continue;
    }
    const after = softBreakEnd(bytes, i + 1);
    if (after < 0) out[length++] = byte;
    else i = after - 1;
  }
  return out.subarray(0, length);
}

/** Where the text goes on behind a soft line break (spaces, then CRLF, LF or the end); -1 when there is none. */
function softBreakEnd(bytes: Buffer, at: number): number {
  let i = at;
  while (bytes[i] === 0x20 || bytes[i] === 0x09) i += 1;
  if (i >= bytes.length) return i;
  if (bytes[i] === 0x0a) return i + 1;
  if (bytes[i] === 0x0d) return bytes[i + 1] === 0x0a ? i + 2 : i + 1;
  return -1;
}

/** What stands between `begin` and `end`, line by line, each with its count of bytes in front (POSIX uuencode). */
function uuBytes(bytes: Buffer): Buffer {
  const begin = /^begin [0-7]{3,4} /m.exec(bytes.toString('latin1', 0, 10_000));
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let at = begin ? nextLine(bytes, begin.index) : 0;
  while (at < bytes.length && length < out.length) {
    const next = nextLine(bytes, at);
    const count = (bytes[at]! - 32) & 63;
    if (count === 0 || bytes.subarray(at, at + 3).equals(Buffer.from('end'))) break;
    for (let i = 0; i < count; i += 1) {
      const group = at + 1 + Math.floor(i / 3) * 4 + (i % 3);
      // Mailers cut the spaces at a line's end, which stand for zeros.
      const [high, low] = [group < next ? sextet(bytes[group]!) : 0, group + 1 < next ? sextet(bytes[group + 1]!) : 0];
      out[length++] = (high << (2 + 2 * (i % 3))) | (low >> (4 - 2 * (i % 3)));
    }
    at = next;
  }
  return out.subarray(0, length);
}

function sextet(byte: number): number {
  return byte < 32 ? 0 : (byte - 32) & 63;
}

function nextLine(bytes: Buffer, at: number): number {
  const feed = bytes.indexOf(0x0a, at);
  return feed < 0 ? bytes.length : feed + 1;
}
