/** The dictionary that every stream begins with (MS-OXRTFCP §2.1.2.1). */
const dictionary =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const windowBytes = 4096;
const maxRtfBytes = 50 * 1024 * 1024;

/** The RTF of a compressed body (MS-OXRTFCP); null when it is none. What is damaged is given as far as it goes. */
export function decompressedRtf(bytes: Buffer): Buffer | null {
  if (bytes.length < 16) return null;
  const rawBytes = Math.min(bytes.readUInt32LE(4), maxRtfBytes);
  const kind = bytes.toString('latin1', 8, 12);
  if (kind === 'MELA') return bytes.subarray(16, 16 + rawBytes);
  return kind === 'LZFu' ? expand(bytes, rawBytes) : null;
}

function expand(bytes: Buffer, rawBytes: number): Buffer {
  const window = Buffer.alloc(windowBytes, 0x20);
  let write = window.write(dictionary, 'latin1');
  // No reference gives more than 17 bytes for its two: a claim beyond that is no size to allocate.
  const out = Buffer.allocUnsafe(Math.min(rawBytes, bytes.length * 17));
  let length = 0;
  const put = (byte: number): void => {
    if (length < out.length) out[length++] = byte;
    window[write] = byte;
    write = (write + 1) % windowBytes;
  };
  let at = 16;
  while (at < bytes.length && length < out.length) {
    const control = bytes[at]!;
    at += 1;
    for (let bit = 0; bit < 8 && at < bytes.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at]!);
        at += 1;
        continue;
      }
      if (at + 1 >= bytes.length) return out.subarray(0, length);
      const reference = bytes.readUInt16BE(at);
      at += 2;
      const from = reference >> 4;
      if (from === write) return out.subarray(0, length);
      for (let i = 0; i < (reference & 15) + 2; i += 1) put(window[(from + i) % windowBytes]!);
    }
  }
  return out.subarray(0, length);
}
