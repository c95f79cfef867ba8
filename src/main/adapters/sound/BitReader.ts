/** Bits of a packet from the highest of its first byte on. */
export class BitReader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.#at >= this.bytes.length * 8;
  }

  /** The next bits as an unsigned number, at most 33 of them. @throws RangeError beyond the end */
  read(count: number): number {
    if (this.#at + count > this.bytes.length * 8) throw new RangeError('the packet ends too early');
    const value = this.peek(count);
    this.#at += count;
    return value;
  }

  /** The same without going on; beyond the end there are zeros. */
  peek(count: number): number {
    let value = 0;
    let at = this.#at;
    let left = count;
    while (left > 0) {
      const within = 8 - (at & 7);
      const taken = Math.min(within, left);
      const byte = this.bytes[at >> 3] ?? 0;
      value = value * 2 ** taken + ((byte >> (within - taken)) & (2 ** taken - 1));
      at += taken;
      left -= taken;
    }
    return value;
  }

  skip(count: number): void {
    this.#at += count;
  }

  align(): void {
    this.#at = Math.ceil(this.#at / 8) * 8;
  }

  /** How many ones stand next, at most so many; the zero behind them is passed over. */
  ones(atMost: number): number {
    let count = 0;
    while (count < atMost && this.read(1) === 1) count += 1;
    return count;
  }
}
