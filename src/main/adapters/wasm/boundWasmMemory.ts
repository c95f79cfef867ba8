const pageBytes = 65_536;
const memorySection = 5;
const preamble = 8;

/**
 * A WebAssembly module whose own memory may grow to `megabytes` at most: what is beyond that fails to be allocated, where
 * the module as published would take 2 GB from the machine. A heap limit of Node does not bound WebAssembly.
 * The bytes are changed in place (WebAssembly Core Specification 2.0, §5.5.8 memory section, §5.2.2 LEB128).
 * @throws Error when the module has no bounded memory of its own, which is a mistake of ours
 */
export function boundWasmMemory(bytes: Uint8Array<ArrayBuffer>, megabytes: number): Uint8Array<ArrayBuffer> {
  const reader = { at: preamble };
  while (reader.at < bytes.length) {
    const section = bytes[reader.at];
    reader.at += 1;
    const length = readLeb(bytes, reader);
    if (section === memorySection) return setMaximum(bytes, reader, (megabytes * 1024 * 1024) / pageBytes);
    reader.at += length;
  }
  throw new Error('A WebAssembly module without a memory of its own');
}

function setMaximum(bytes: Uint8Array<ArrayBuffer>, reader: { at: number }, pages: number): Uint8Array<ArrayBuffer> {
  const count = readLeb(bytes, reader);
  const hasMaximum = (bytes[reader.at]! & 1) === 1;
  reader.at += 1;
  if (count !== 1 || !hasMaximum) throw new Error('A WebAssembly module whose memory has no maximum');
  readLeb(bytes, reader);
  const from = reader.at;
  readLeb(bytes, reader);
  let rest = pages;
  // The number keeps the length it had, so that nothing behind it moves.
  for (let at = from; at < reader.at; at += 1) {
    bytes[at] = (rest & 0x7f) | (at + 1 < reader.at ? 0x80 : 0);
    rest >>>= 7;
  }
  if (rest !== 0) throw new Error('A maximum that does not fit');
  return bytes;
}

function readLeb(bytes: Uint8Array, reader: { at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[reader.at]!;
    reader.at += 1;
    value |= (byte & 0x7f) << shift;
    if ((byte & 0x80) === 0) return value >>> 0;
  }
}
