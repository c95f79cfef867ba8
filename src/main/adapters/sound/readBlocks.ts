import { createReadStream } from 'node:fs';

/** A stretch of a file in blocks of at most `most` bytes whose length is a multiple of `unit` bytes; what is left over at the end is dropped. */
export async function* readBlocks(path: string, start: number, length: number, unit: number, most = 1 << 18): AsyncGenerator<Buffer, void, void> {
  if (length < unit) return;
  let left: Buffer = Buffer.alloc(0);
  const stream = createReadStream(path, { start, end: start + length - 1, highWaterMark: most });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const all = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
    const whole = all.length - (all.length % unit);
    left = all.subarray(whole);
    if (whole > 0) yield all.subarray(0, whole);
  }
}
