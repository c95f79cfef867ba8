import { open } from 'node:fs/promises';

/** Frames that follow each other from the start of a stream. */
export interface FrameWalk {
  readonly count: number;
  /** Where the last whole frame ends: the file's end, when nothing is broken. */
  readonly end: number;
}

const windowBytes = 1 << 20;

/**
 * Walks frame by frame through a file that has no index. `lengthOf` tells a frame's whole length by its first
 * `headerBytes` bytes, 0 where no frame begins; the walk ends there or at the end of the file.
 */
export async function walkFrames(
  path: string,
  start: number,
  headerBytes: number,
  lengthOf: (bytes: Buffer, at: number) => number,
): Promise<FrameWalk> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const window = Buffer.alloc(windowBytes);
    let at = start;
    let count = 0;
    while (at + headerBytes <= size) {
      const { bytesRead } = await file.read(window, 0, windowBytes, at);
      const first = at;
      while (at - first + headerBytes <= bytesRead) {
        const length = lengthOf(window, at - first);
        if (length <= 0 || at + length > size) return { count, end: at };
        at += length;
        count += 1;
      }
      if (at === first) break;
    }
    return { count, end: at };
  } finally {
    await file.close();
  }
}
