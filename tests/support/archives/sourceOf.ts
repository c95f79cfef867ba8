import type { ArchiveSource } from '../../../src/main/adapters/chatArchive/ArchiveSource.js';

/** Bytes as a source that comes in chunks of a given size: a small one cuts letters and tags in two. */
export function sourceOf(content: string | Uint8Array, name = 'archive', chunkBytes = 64 * 1024): ArchiveSource {
  const bytes = Buffer.from(content as Uint8Array);
  return {
    name,
    head: bytes.subarray(0, 4_096),
    sizeBytes: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        await Promise.resolve();
        yield bytes.subarray(at, at + chunkBytes);
      }
    },
  };
}
