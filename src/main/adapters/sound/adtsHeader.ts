/** What a decoder of AAC is told beforehand (ISO/IEC 14496-3 §1.6.2.1), as far as an ADTS header can tell it. */
export interface AacConfig {
  /** Main, LC, SSR or LTP; spectral band replication and parametric stereo tell themselves within the packets. */
  readonly profile: 1 | 2 | 3 | 4;
  readonly rateIndex: number;
  readonly channels: number;
}

const headerBytes = 7;
/** Its length has 13 bits. */
const longestPacket = 8_191 - headerBytes;
/** Object types that carry AAC-LC and more beside it: SBR, PS. */
const extended = new Set([5, 29]);

/** Null for other kinds of AAC (low delay, USAC), for rates written out and for channels described at length. */
export function aacConfig(description: Uint8Array): AacConfig | null {
  const [first = 0, second = 0] = description;
  const type = first >> 3;
  const rateIndex = ((first & 7) << 1) | (second >> 7);
  const channels = (second >> 3) & 15;
  const profile = extended.has(type) ? 2 : type;
  if (profile < 1 || profile > 4 || rateIndex > 12 || channels < 1 || channels > 7) return null;
  return { profile: profile as AacConfig['profile'], rateIndex, channels };
}

/** A packet with the header of a stream before it (ISO/IEC 13818-7 §6.2); null when it is longer than any. */
export function adtsPacket({ profile, rateIndex, channels }: AacConfig, packet: Uint8Array): Uint8Array | null {
  if (packet.length > longestPacket) return null;
  const length = packet.length + headerBytes;
  const framed = new Uint8Array(length);
  framed.set([
    0xff,
    0xf1,
    ((profile - 1) << 6) | (rateIndex << 2) | (channels >> 2),
    ((channels & 3) << 6) | (length >> 11),
    (length >> 3) & 0xff,
    ((length & 7) << 5) | 0x1f,
    0xfc,
  ]);
  framed.set(packet, headerBytes);
  return framed;
}
