import type { Box } from '../../exhibit/Reading.js';
import type { Region } from './labelRegions.js';

/** Rows and columns at the rim with less than this share of the fullest are a tail, or lines of the wallpaper that run into it. */
const rimShare = 0.25;

/** Those that reach nearly from side to side are the frame around a picture, however thin. */
const frameShare = 0.9;

/** The box of a region without what sticks out of it. */
export function solidBox({ label, box }: Region, labels: Uint16Array, stride: number): Box {
  const [x0, y0, width, height] = box;
  const rows = new Filling(height);
  const columns = new Filling(width);
  for (let y = 0; y < height; y += 1) {
    const row = (y0 + y) * stride + x0;
    for (let x = 0; x < width; ) {
      while (x < width && labels[row + x] !== label) x += 1;
      const from = x;
      while (x < width && labels[row + x] === label) x += 1;
      if (x === from) break;
      rows.add(y, from, x);
      columns.addTo(from, x, y);
    }
  }
  const [top, end] = rows.solidStretch();
  const [left, far] = columns.solidStretch();
  return [x0 + left, y0 + top, far - left, end - top];
}

/** How full rows (or columns) are, and how far they reach. */
class Filling {
  readonly #counts: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;

  constructor(count: number) {
    this.#counts = new Int32Array(count);
    this.#first = new Int32Array(count).fill(-1);
    this.#last = new Int32Array(count).fill(-2);
  }

  /** Adds the positions `from`–`to` of a row; they come in rising order. */
  add(row: number, from: number, to: number): void {
    this.#counts[row]! += to - from;
    if (this.#first[row] === -1) this.#first[row] = from;
    this.#last[row] = to - 1;
  }

  /** Adds one position to each of the rows `from`–`to`. */
  addTo(from: number, to: number, position: number): void {
    const [counts, first, last] = [this.#counts, this.#first, this.#last];
    for (let row = from; row < to; row += 1) {
      counts[row]! += 1;
      if (first[row] === -1) first[row] = position;
      last[row] = position;
    }
  }

  solidStretch(): [from: number, to: number] {
    const most = this.#counts.reduce((a, b) => Math.max(a, b), 0);
    const reach = (row: number): number => this.#last[row]! - this.#first[row]! + 1;
    const widest = this.#counts.reduce((far, _, row) => Math.max(far, reach(row)), 0);
    const isRim = (row: number): boolean => this.#counts[row]! < most * rimShare && reach(row) < widest * frameShare;
    let from = 0;
    let to = this.#counts.length;
    while (from < to - 1 && isRim(from)) from += 1;
    while (to > from + 1 && isRim(to - 1)) to -= 1;
    return [from, to];
  }
}
