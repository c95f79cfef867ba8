/** Bytes behind the head of a descriptor before the ones within it (ISO/IEC 14496-1 §7.2.6.5, §7.2.6.6). */
const headers: Readonly<Record<number, number>> = { 3: 3, 4: 13 };
/** In QuickTime's own sample entries it stands deeper. */
const searchedBytes = 200;

/** What the decoder of a sample entry of MP4 or QuickTime is told (DecoderSpecificInfo, descriptor 5 in 4 in 3); null when nothing. */
export function esdsConfig(entry: Buffer): Buffer | null {
  const esds = entry.indexOf('esds');
  return esds < 0 || esds > searchedBytes ? null : decoderConfig(entry.subarray(esds + 8, esds + 108));
}

function decoderConfig(bytes: Buffer): Buffer | null {
  let at = 0;
  while (at + 2 < bytes.length) {
    const tag = bytes[at]!;
    at += 1;
    let length = 0;
    for (let i = 0; i < 4 && at < bytes.length; i += 1) {
      const byte = bytes[at++]!;
      length = (length << 7) | (byte & 0x7f);
      if ((byte & 0x80) === 0) break;
    }
    if (tag === 5) return bytes.subarray(at, at + length);
    const header = headers[tag];
    if (header === undefined) return null;
    at += header;
  }
  return null;
}
