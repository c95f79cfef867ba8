import type { FileHandle } from 'node:fs/promises';
import { bytesAt } from './bytesAt.js';
import type { Mp4Track } from './mp4Track.js';

/** A chunk above this is read packet by packet. */
const maxChunkBytes = 16 * 1024 * 1024;
const maxPacketBytes = 4 * 1024 * 1024;

/** The packets of a track in their order. Ends where one is larger than any packet is. */
export async function* mp4Packets(file: FileHandle, { chunks }: Mp4Track): AsyncGenerator<Uint8Array, void, void> {
  for (const { at, sizes } of chunks) {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const whole = total <= maxChunkBytes ? await bytesAt(file, at, total) : null;
    let offset = 0;
    for (const size of sizes) {
      if (size > maxPacketBytes) return;
      yield whole ? whole.subarray(offset, offset + size) : await bytesAt(file, at + offset, size);
      offset += size;
    }
  }
}
