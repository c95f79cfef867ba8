import { open } from 'node:fs/promises';
import type { AudioFacts, AudioFile } from './AudioFacts.js';
import { walkFrames } from './walkFrames.js';

/** Bytes of a frame with its header byte by frame type, 0 for what is reserved (RFC 4867 §5.3; TS 26.101, TS 26.201). */
const narrow = [13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1];
const wide = [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1];
const frameSeconds = 0.02;
/** A recorder that was cut off leaves half a frame; more than this share without frames is damage. */
const maxBrokenShare = 0.1;

/** A phone's AMR recording, which has no index: its frames of 20 ms are counted. Null when it is damaged. */
export async function amrFacts({ path, sizeBytes }: AudioFile): Promise<AudioFacts | null> {
  const isWide = (await firstBytes(path)).startsWith('#!AMR-WB\n');
  const start = isWide ? 9 : 6;
  const lengths = isWide ? wide : narrow;
  const { count, end } = await walkFrames(path, start, 1, (bytes, at) => {
    const header = bytes[at]!;
    return (header & 0x83) === 0 ? lengths[header >> 3]! : 0;
  });
  if (count === 0 || sizeBytes - end > (sizeBytes - start) * maxBrokenShare) return null;
  return {
    durationSeconds: count * frameSeconds,
    container: 'amr',
    codec: isWide ? 'amr_wb' : 'amr_nb',
    sampleRate: isWide ? 16_000 : 8_000,
    channels: 1,
    createdAt: null,
  };
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
