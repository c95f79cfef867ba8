import type { FileHandle } from 'node:fs/promises';
import { bytesAt } from './bytesAt.js';
import type { PcmLayout } from './PcmLayout.js';

type Format = Pick<PcmLayout, 'sampleRate' | 'channels' | 'bits' | 'coding' | 'isLittleEndian'>;

const maxChunks = 1_000;
/** Compression types of AIFF-C that are plain samples. */
const codings: Readonly<Record<string, Pick<PcmLayout, 'coding' | 'isLittleEndian'> & { readonly bits?: PcmLayout['bits'] }>> = {
  NONE: { coding: 'signed', isLittleEndian: false },
  twos: { coding: 'signed', isLittleEndian: false },
  sowt: { coding: 'signed', isLittleEndian: true },
  fl32: { coding: 'float', isLittleEndian: false, bits: 32 },
  FL32: { coding: 'float', isLittleEndian: false, bits: 32 },
  fl64: { coding: 'float', isLittleEndian: false, bits: 64 },
  alaw: { coding: 'alaw', isLittleEndian: false, bits: 8 },
  ALAW: { coding: 'alaw', isLittleEndian: false, bits: 8 },
  ulaw: { coding: 'mulaw', isLittleEndian: false, bits: 8 },
  ULAW: { coding: 'mulaw', isLittleEndian: false, bits: 8 },
};

/** Where the samples of an AIFF or AIFF-C file lie (Apple, Audio Interchange File Format 1.3 and AIFF-C draft); null when they are packed or damaged. */
export async function aiffLayout(file: FileHandle, sizeBytes: number): Promise<PcmLayout | null> {
  let format: Format | null = null;
  let data: Pick<PcmLayout, 'start' | 'sizeBytes'> | null = null;
  const isCompressed = (await bytesAt(file, 8, 4)).toString('latin1') === 'AIFC';
  let at = 12;
  for (let chunks = 0; at + 8 <= sizeBytes && chunks < maxChunks; chunks += 1) {
    const head = await bytesAt(file, at, 8);
    const size = head.readUInt32BE(4);
    const type = head.toString('latin1', 0, 4);
    if (type === 'COMM') format = formatOf(await bytesAt(file, at + 8, Math.min(size, 64)), isCompressed);
    if (type === 'SSND') data = { start: at + 16, sizeBytes: Math.min(size, sizeBytes - at - 8) - 8 };
    at += 8 + size + (size & 1);
  }
  return format && data && data.sizeBytes > 0 ? { ...format, ...data } : null;
}

function formatOf(chunk: Buffer, isCompressed: boolean): Format | null {
  if (chunk.length < (isCompressed ? 22 : 18)) return null;
  const channels = chunk.readUInt16BE(0);
  const coding = codings[isCompressed ? chunk.toString('latin1', 18, 22) : 'NONE'];
  const bits = coding?.bits ?? ((Math.ceil(chunk.readUInt16BE(6) / 8) * 8) as PcmLayout['bits']);
  const sampleRate = Math.round(extended(chunk, 8));
  if (coding === undefined || channels < 1 || channels > 8 || ![8, 16, 24, 32, 64].includes(bits) || !(sampleRate > 0)) return null;
  return { sampleRate, channels, bits, coding: coding.coding, isLittleEndian: coding.isLittleEndian };
}

/** IEEE 754 extended precision, 80 bits. */
function extended(bytes: Buffer, at: number): number {
  const exponent = (bytes.readUInt16BE(at) & 0x7fff) - 16_383;
  return exponent > 30 ? Number.NaN : Number(bytes.readBigUInt64BE(at + 2)) * 2 ** (exponent - 63);
}
