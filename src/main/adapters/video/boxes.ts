/** A box of the ISO base media format within bytes that are in memory (ISO/IEC 14496-12, §4.2). */
export interface MediaBox {
  readonly type: string;
  /** What it holds, without its header. */
  readonly body: Buffer;
}

/** A hostile file nests and repeats boxes without end. */
const mostBoxes = 10_000;

/** The boxes that lie side by side in bytes; what does not fit is left out. */
export function boxesIn(bytes: Buffer): readonly MediaBox[] {
  const boxes: MediaBox[] = [];
  for (let at = 0; at + 8 <= bytes.length && boxes.length < mostBoxes; ) {
    const { type, headBytes, sizeBytes } = boxHead(bytes.subarray(at), bytes.length - at);
    if (sizeBytes < headBytes || at + sizeBytes > bytes.length) break;
    boxes.push({ type, body: bytes.subarray(at + headBytes, at + sizeBytes) });
    at += sizeBytes;
  }
  return boxes;
}

/** The head of a box: its type, and its size with the head. A size of 0 means: to the end. */
export function boxHead(bytes: Buffer, rest: number): { readonly type: string; readonly headBytes: number; readonly sizeBytes: number } {
  const small = bytes.readUInt32BE(0);
  const type = bytes.toString('latin1', 4, 8);
  if (small === 1 && bytes.length >= 16) return { type, headBytes: 16, sizeBytes: Number(bytes.readBigUInt64BE(8)) };
  return { type, headBytes: 8, sizeBytes: small === 0 ? rest : small };
}

/** The first box along a path of types, from the outermost in. */
export function boxAt(bytes: Buffer, ...types: readonly string[]): Buffer | null {
  let found: Buffer | null = bytes;
  for (const type of types) found = found === null ? null : (boxesIn(found).find((box) => box.type === type)?.body ?? null);
  return found;
}
