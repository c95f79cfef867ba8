import type { AudioFacts } from './AudioFacts.js';

/** What the library leaves out of a header: facts that take the place of its own. */
export type HeadFacts = Partial<Pick<AudioFacts, 'codec' | 'createdAt' | 'software'>>;

/** Codecs by their registered number (RFC 2361), as ffprobe names them. */
const codecs: Readonly<Record<number, string>> = { 0x02: 'adpcm_ms', 0x06: 'pcm_alaw', 0x07: 'pcm_mulaw', 0x11: 'adpcm_ima_wav', 0x31: 'gsm_ms', 0x45: 'adpcm_g726', 0x50: 'mp2', 0x55: 'mp3', 0x161: 'wmav2', 0xff: 'aac' };
const [pcm, float, extensible] = [1, 3, 0xfffe];
const maxChunks = 100;

/** The codec of a WAV, also where it stands behind the extensible header, and its moment as broadcasters note it (EBU Tech 3285, `bext`). */
export function wavHead(head: Buffer): HeadFacts {
  let facts: HeadFacts = {};
  let at = 12;
  for (let chunks = 0; at + 8 <= head.length && chunks < maxChunks; chunks += 1) {
    const type = head.toString('latin1', at, at + 4);
    const size = head.readUInt32LE(at + 4);
    const chunk = head.subarray(at + 8, at + 8 + size);
    if (type === 'fmt ' && chunk.length >= 16) facts = { ...facts, ...codecOf(chunk) };
    if (type === 'bext' && chunk.length >= 338) facts = { ...facts, ...broadcastOf(chunk) };
    if (type === 'data') break;
    at += 8 + size + (size & 1);
  }
  return facts;
}

function codecOf(format: Buffer): HeadFacts {
  const told = format.readUInt16LE(0);
  const tag = told === extensible && format.length >= 26 ? format.readUInt16LE(24) : told;
  const bits = format.readUInt16LE(14);
  if (tag === pcm) return { codec: bits === 8 ? 'pcm_u8' : `pcm_s${bits}le` };
  if (tag === float) return { codec: `pcm_f${bits}le` };
  const codec = codecs[tag];
  return codec === undefined ? {} : { codec };
}

function broadcastOf(chunk: Buffer): HeadFacts {
  const text = (from: number, to: number): string => chunk.toString('latin1', from, to).replace(/\0.*$/su, '').trim();
  const originator = text(256, 288);
  const date = /^(\d{4})[-_:/. ](\d{2})[-_:/. ](\d{2})$/.exec(text(320, 330));
  const time = /^(\d{2})[-_:/. ](\d{2})[-_:/. ](\d{2})$/.exec(text(330, 338));
  const [year = '', month, day] = date?.slice(1) ?? [];
  const isMoment = date !== null && time !== null && year >= '1995';
  return {
    ...(originator !== '' && { software: originator }),
    ...(isMoment && { createdAt: { value: `${year}-${month}-${day}T${time.slice(1).join(':')}`, basis: 'container' as const } }),
  };
}
