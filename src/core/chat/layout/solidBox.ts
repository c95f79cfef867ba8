import type { Box } from '../../exhibit/Reading.js';
import { fillStretch } from './fillStretch.js';
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
  for (let y = 0; y < height; y += 1) fillRow(rows, columns, y, width, labels, (y0 + y) * stride + x0, label);
  const [top, end] = rows.solidStretch();
  const [left, far] = columns.solidStretch();
  return [x0 + left, y0 + top, far - left, end - top];
}

/** Adds the pixels of one label in the `width` pixels from `row` on, those of row `y`. */
function fillRow(rows: Filling, columns: Filling, y: number, width: number, labels: Uint16Array, row: number, label: number): void {
  for (let x = 0; x < width; ) {
    while (x < width && labels[row + x] !== label) x += 1;
    const from = x;
    while (x < width && labels[row + x] === label) x += 1;
    if (x === from) break;
    rows.add(y, from, x);
    columns.addTo(from, x, y);
  }
}

/** How full rows (or columns) are, and how far they reach. */
class Filling {
  readonly #counts: Int32Array;
  /** How many more positions a row has than the one before, of those added to many rows at once. */
  readonly #steps: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** Rows among which each has a first position. */
  #known: readonly [from: number, to: number] = [0, 0];

  constructor(count: number) {
    this.#counts = new Int32Array(count);
    this.#steps = new Int32Array(count + 1);
    this.#first = new Int32Array(count).fill(-1);
    this.#last = new Int32Array(count).fill(-2);
  }

  /** Adds the positions `from`–`to` of a row; they come in rising order. */
  add(row: number, from: number, to: number): void {
    this.#counts[row]! += to - from;
    if (this.#first[row] === -1) this.#first[row] = from;
    this.#last[row] = to - 1;
  }

  /** Adds one position to each of the rows `from`–`to`; they come in rising order. */
  addTo(from: number, to: number, position: number): void {
    this.#steps[from]! += 1;
    this.#steps[to]! -= 1;
    fillStretch(this.#last, position, from, to);
    const [knownFrom, knownTo] = this.#known;
    if (from >= knownFrom && to <= knownTo) return;
    fillNew(this.#first, position, from, to);
    if (from <= knownTo && to >= knownFrom) this.#known = [Math.min(from, knownFrom), Math.max(to, knownTo)];
    else if (to - from > knownTo - knownFrom) this.#known = [from, to];
  }

  solidStretch(): [from: number, to: number] {
    const counts = this.#counts;
    let more = 0;
    for (let row = 0; row < counts.length; row += 1) {
      more += this.#steps[row]!;
      counts[row]! += more;
    }
    this.#steps.fill(0);
    let [most, widest] = [0, 0];
    for (let row = 0; row < counts.length; row += 1) {
      most = Math.max(most, counts[row]!);
      widest = Math.max(widest, this.#reach(row));
    }
    let from = 0;
    let to = counts.length;
    while (from < to - 1 && this.#isRim(from, most, widest)) from += 1;
    while (to > from + 1 && this.#isRim(to - 1, most, widest)) to -= 1;
    return [from, to];
  }

  #reach(row: number): number {
    return this.#last[row]! - this.#first[row]! + 1;
  }

  #isRim(row: number, most: number, widest: number): boolean {
    return this.#counts[row]! < most * rimShare && this.#reach(row) < widest * frameShare;
  }
}

/** Fills the places that hold nothing yet. */
function fillNew(values: Int32Array, value: number, from: number, to: number): void {
  for (let i = from; i < to; i += 1) if (values[i] === -1) values[i] = value;
}
