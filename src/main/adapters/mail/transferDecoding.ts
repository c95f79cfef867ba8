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

/** Base64, also when several padded pieces stand one behind the other. */
export function base64Bytes(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const clean = /[^A-Za-z0-9+/=]/.test(text) ? text.replace(/[^A-Za-z0-9+/=]+/g, '') : text;
  if (!/=[^=]/.test(clean)) return Buffer.from(clean, 'base64');
  return Buffer.concat(clean.split(/=+/).map((piece) => Buffer.from(piece, 'base64')));
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

function uuBytes(bytes: Buffer): Buffer {
  const out: number[] = [];
  const lines = bytes.toString('latin1').split(/\r?\n/);
  const first = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  for (const line of lines.slice(first + 1)) {
    if (line === 'end' || line === '`' || line === '') break;
    const count = (line.charCodeAt(0) - 32) & 63;
    const values = [...line.slice(1)].map((c) => (c.charCodeAt(0) - 32) & 63);
    const row: number[] = [];
    for (let i = 0; i < values.length; i += 4) {
      const [a = 0, b = 0, c = 0, d = 0] = values.slice(i, i + 4);
      row.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
    }
    for (const value of row.slice(0, count)) out.push(value & 255);
  }
  return Buffer.from(out);
}
