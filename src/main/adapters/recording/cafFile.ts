import { open, type FileHandle } from 'node:fs/promises';

/** The chunks of Apple's Core Audio Format (Apple, CAF Specification 1.0) that tell what is in it. */
export interface CafFile {
  readonly sampleRate: number;
  readonly format: string;
  readonly flags: number;
  readonly bytesPerPacket: number;
  readonly framesPerPacket: number;
  readonly channels: number;
  readonly bits: number;
  /** Where the sound lies. */
  readonly data: { readonly at: number; readonly sizeBytes: number };
  /** The number of its frames as the packet table tells, and where the packets' sizes stand. */
  readonly packets: { readonly frames: number; readonly count: number; readonly at: number; readonly sizeBytes: number } | null;
  /** Where the decoder's configuration stands. */
  readonly cookie: { readonly at: number; readonly sizeBytes: number } | null;
}

const maxChunks = 1_000;
type Told = Partial<{ -readonly [K in keyof CafFile]: CafFile[K] }>;

/** Null when it is damaged or cut short. */
export async function readCafFile(path: string, sizeBytes: number): Promise<CafFile | null> {
  const file = await open(path, 'r');
  try {
    const told: Told = { packets: null, cookie: null };
    let at = 8;
    for (let chunks = 0; at + 12 <= sizeBytes && chunks < maxChunks; chunks += 1) {
      const head = await bytesOf(file, at, 12);
      const declared = Number(head.readBigInt64BE(4));
      const size = declared < 0 ? sizeBytes - at - 12 : declared;
      await note(told, file, head.toString('latin1', 0, 4), at + 12, size);
      if (at + 12 + size > sizeBytes && head.toString('latin1', 0, 4) === 'data') return null;
      at += 12 + size;
    }
    return told.format !== undefined && told.data ? (told as CafFile) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    await file.close();
  }
}

async function note(told: Told, file: FileHandle, type: string, at: number, sizeBytes: number): Promise<void> {
  if (type === 'desc') Object.assign(told, describe(await bytesOf(file, at, 32)));
  // The data chunk begins with an edit count of four bytes.
  if (type === 'data') told.data = { at: at + 4, sizeBytes: sizeBytes - 4 };
  if (type === 'kuki') told.cookie = { at, sizeBytes };
  if (type === 'pakt') {
    const head = await bytesOf(file, at, 24);
    told.packets = { count: Number(head.readBigInt64BE(0)), frames: Number(head.readBigInt64BE(8)), at: at + 24, sizeBytes: sizeBytes - 24 };
  }
}

function describe(bytes: Buffer): Pick<CafFile, 'sampleRate' | 'format' | 'flags' | 'bytesPerPacket' | 'framesPerPacket' | 'channels' | 'bits'> {
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

async function bytesOf(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
