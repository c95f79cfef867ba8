import { describe, expect, it } from 'vitest';
import { boundWasmMemory } from '../../../../src/main/adapters/wasm/boundWasmMemory.js';

/** A module with a memory of one page at least and 32,768 (2 GB) at most, exported. */
const published = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 6, 1, 1, 1, 0x80, 0x80, 2, 7, 7, 1, 3, 0x6d, 0x65, 0x6d, 2, 0]);

describe('the memory of a WebAssembly module', () => {
  it('grows to the bound and not beyond', () => {
    const { mem } = new WebAssembly.Instance(new WebAssembly.Module(boundWasmMemory(published(), 2))).exports as { mem: WebAssembly.Memory };
    mem.grow(31);
    expect(mem.buffer.byteLength).toBe(2 * 1024 * 1024);
    expect(() => mem.grow(1)).toThrow();
  });

  it('must be there to be bounded', () => {
    expect(() => boundWasmMemory(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), 2)).toThrow();
  });
});
