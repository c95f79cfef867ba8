import type { FileHandle } from 'node:fs/promises';
import { bytesAt } from './bytesAt.js';
import type { PcmLayout } from './PcmLayout.js';

type Format = Pick<PcmLayout, 'sampleRate' | 'channels' | 'bits' | 'coding'>;

const maxChunks = 1_000;
const extensible = 0xfffe;
/** Codings that are plain samples, by their registered number (RFC 2361). */
const codings: Readonly<Record<number, PcmLayout['coding']>> = { 1: 'signed', 3: 'float', 6: 'alaw', 7: 'mulaw' };

/** Where the samples of a WAV lie (Multimedia Programming Interface 1.0, RIFF); null when they are packed or damaged. */
export async function wavLayout(file: FileHandle, sizeBytes: number): Promise<PcmLayout | null> {
  let format: Format | null = null;
  let at = 12;
  for (let chunks = 0; at + 8 <= sizeBytes && chunks < maxChunks; chunks += 1) {
    const head = await bytesAt(file, at, 8);
    const size = head.readUInt32LE(4);
    const type = head.toString('latin1', 0, 4);
    if (type === 'fmt ') format = formatOf(await bytesAt(file, at + 8, Math.min(size, 40)));
    // Recorders that were cut off left the length open.
    if (type === 'data') return format && { ...format, isLittleEndian: true, start: at + 8, sizeBytes: Math.min(size, sizeBytes - at - 8) };
    at += 8 + size + (size & 1);
  }
  return null;
}

function formatOf(chunk: Buffer): Format | null {
  if (chunk.length < 16) return null;
  const told = chunk.readUInt16LE(0);
  const named = codings[told === extensible && chunk.length >= 26 ? chunk.readUInt16LE(24) : told];
  const channels = chunk.readUInt16LE(2);
  const sampleRate = chunk.readUInt32LE(4);
  const bits = chunk.readUInt16LE(14) as PcmLayout['bits'];
  // Of eight bits, samples have no sign.
  const coding = named === 'signed' && bits === 8 ? 'unsigned' : named;
  const isKnown = coding === 'signed' ? [16, 24, 32].includes(bits) : coding === 'float' ? [32, 64].includes(bits) : bits === 8;
  return coding === undefined || !isKnown || channels < 1 || channels > 8 || sampleRate < 1_000 ? null : { sampleRate, channels, bits, coding };
}
