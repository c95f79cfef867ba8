import { open, type FileHandle } from 'node:fs/promises';
import type { AudioFacts, AudioFile } from './AudioFacts.js';

/** Apple's Core Audio Format: the chunks that tell rate, codec and length (Apple, CAF Specification 1.0). */
interface Description {
  readonly sampleRate: number;
  readonly format: string;
  readonly flags: number;
  readonly bytesPerPacket: number;
  readonly framesPerPacket: number;
  readonly channels: number;
  readonly bits: number;
}

const maxChunks = 1_000;
const codecs: Readonly<Record<string, string>> = { 'aac ': 'aac', alac: 'alac', ima4: 'adpcm_ima_qt', ulaw: 'pcm_mulaw', alaw: 'pcm_alaw', opus: 'opus', 'ms\0\x11': 'adpcm_ms' };

/** Null when it is damaged. */
export async function cafFacts({ path, sizeBytes }: AudioFile): Promise<AudioFacts | null> {
  const file = await open(path, 'r');
  try {
    let description: Description | null = null;
    let dataBytes: number | null = null;
    let packetFrames: number | null = null;
    let at = 8;
    for (let chunks = 0; at + 12 <= sizeBytes && chunks < maxChunks; chunks += 1) {
      const head = await bytesAt(file, at, 12);
      const type = head.toString('latin1', 0, 4);
      const declared = Number(head.readBigInt64BE(4));
      const size = declared < 0 ? sizeBytes - at - 12 : declared;
      if (type === 'desc') description = describe(await bytesAt(file, at + 12, 32));
      // The data chunk begins with an edit count of four bytes.
      if (type === 'data') dataBytes = at + 12 + size > sizeBytes ? null : size - 4;
      if (type === 'pakt') packetFrames = Number((await bytesAt(file, at + 12, 16)).readBigInt64BE(8));
      at += 12 + size;
    }
    return description && dataBytes !== null ? factsOf(description, dataBytes, packetFrames) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    await file.close();
  }
}

function describe(bytes: Buffer): Description {
  return {
    sampleRate: bytes.readDoubleBE(0),
    format: bytes.toString('latin1', 8, 12),
    flags: bytes.readUInt32BE(12),
    bytesPerPacket: bytes.readUInt32BE(16),
    framesPerPacket: bytes.readUInt32BE(20),
    channels: bytes.readUInt32BE(24),
    bits: bytes.readUInt32BE(28),
  };
}

function factsOf({ sampleRate, format, flags, bytesPerPacket, framesPerPacket, channels, bits }: Description, dataBytes: number, packetFrames: number | null): AudioFacts {
  const frames = packetFrames ?? (bytesPerPacket > 0 ? Math.floor(dataBytes / bytesPerPacket) * framesPerPacket : null);
  const pcm = `pcm_${flags & 1 ? 'f' : 's'}${bits}${flags & 2 ? 'le' : 'be'}`;
  return {
    durationSeconds: frames === null ? null : frames / sampleRate,
    container: 'caf',
    codec: format === 'lpcm' ? pcm : (codecs[format] ?? format.trim()),
    sampleRate,
    channels,
    createdAt: null,
  };
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
