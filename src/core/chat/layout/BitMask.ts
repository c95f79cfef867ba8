/**
 * Which pixels of a picture are marked, one bit each: 32 of them are looked at in one step. Rows begin at a number of their
 * own; pixel `x` is bit `x % 32` of number `x / 32` of its row, and bits beyond the picture's width are not marked.
 */
export class BitMask {
  /** Numbers a row. */
  readonly stride: number;
  readonly words: Int32Array;

  /** Every pixel is marked. */
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.stride = (width + 31) >>> 5;
    this.words = new Int32Array(this.stride * height).fill(-1);
    if ((width & 31) !== 0) for (let last = this.stride - 1; last < this.words.length; last += this.stride) this.words[last] = ~(-1 << (width & 31));
  }

  /** Unmarks the pixels `from`–`to` of row `y`. */
  clear(y: number, from: number, to: number): void {
    const row = y * this.stride;
    for (let x = from; x < to; ) {
      const end = Math.min(to, (x | 31) + 1);
      const kept = end - x === 32 ? 0 : ~(((1 << (end - x)) - 1) << (x & 31));
      this.words[row + (x >>> 5)]! &= kept;
      x = end;
    }
  }

  /** Copies one row over another. */
  copyRow(from: number, to: number): void {
    this.words.copyWithin(to * this.stride, from * this.stride, (from + 1) * this.stride);
  }
}
