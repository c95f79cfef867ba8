import { open } from 'node:fs/promises';
import type { VideoFile } from './VideoFacts.js';

/** The first bytes of a file, at most so many. */
export async function readHead({ path, sizeBytes }: VideoFile, mostBytes: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(Math.min(mostBytes, sizeBytes));
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
