import type { Raster } from './Raster.js';

/** An upright edge: the column of the first pixel right of it, and its rows. */
export interface UprightEdge {
  readonly at: number;
  readonly top: number;
  readonly low: number;
}

/** So much of the picture's height an edge is long at least. */
const leastShare = 0.28;
/** Rows from one pixel that shows an edge to the next, px. */
const mostGapPx = 14;
/** So many of its rows show it. */
const shownShare = 0.8;
/** Columns so near to each other show the same edge, with its line and its shadow. */
const clusterPx = 4;
/** What floats is empty right inside of its sides: so far from the edge, px, beyond the blur of a copy too, no more of the rows change. */
const [insidesPx, busyShare] = [[4, 9], 0.12];
/** Every so manieth row is looked at. */
const rowStep = 2;

/**
 * The long upright edges of what stands on a picture, by the side that is calm beside them: left edges of something with
 * its inside at the right, and right ones. From left to right.
 * @param step how much the colour changes there over two pixels, 0–255
 */
export function upright(raster: Raster, step: number): { readonly lefts: readonly UprightEdge[]; readonly rights: readonly UprightEdge[] } {
  const clusters: UprightEdge[][] = [];
  for (const edge of longEdges(raster, step)) {
    const home = clusters.findLast((one) => edge.at - one.at(-1)!.at <= clusterPx && Math.min(edge.low, one.at(-1)!.low) - Math.max(edge.top, one.at(-1)!.top) > 0);
    if (home) home.push(edge);
    else clusters.push([edge]);
  }
  return {
    lefts: clusters.map((one) => nearlyWhole(one).at(-1)!).filter((edge) => insidesPx.some((inside) => isCalm(raster, edge, edge.at + inside, step))),
    rights: clusters.map((one) => nearlyWhole(one)[0]!).filter((edge) => insidesPx.some((inside) => isCalm(raster, edge, edge.at - 1 - inside, step))),
  };
}

/** Of the columns of one edge those that show nearly all of it: a copy's ripples beside it show less. */
function nearlyWhole(edges: readonly UprightEdge[]): readonly UprightEdge[] {
  const longest = Math.max(...edges.map(({ top, low }) => low - top));
  return edges.filter(({ top, low }) => low - top >= longest * wholeShare);
}
const wholeShare = 0.9;

/** The stretches of columns, from left to right, that differ nearly everywhere from the column two pixels before. */
function longEdges({ width, height, data }: Raster, step: number): UprightEdge[] {
  const stretches = new ColumnStretches(width, height);
  const changed = new Int32Array(width);
  for (let y = 0; y < height; y += rowStep) {
    const count = changesOf(data, y * width * 3, width, step, changed);
    for (let at = 0; at < count; at += 1) stretches.add(changed[at]!, y);
  }
  for (let x = 0; x < width; x += 1) stretches.close(x);
  return stretches.edges.sort((a, b) => a.at - b.at);
}

/** Writes down the columns of the row from byte `from` on that differ from the column two pixels before. @returns how many */
function changesOf(data: Uint8Array, from: number, width: number, step: number, changed: Int32Array): number {
  let count = 0;
  for (let x = 2, at = from + 6; x < width; x += 1, at += 3) {
    const red = data[at]! - data[at - 6]!;
    const green = data[at + 1]! - data[at - 5]!;
    const blue = data[at + 2]! - data[at - 4]!;
    if (red < step && red > -step && green < step && green > -step && blue < step && blue > -step) continue;
    changed[count] = x;
    count += 1;
  }
  return count;
}

/** In each column the stretch of rows that changed last, and what was long of those before. */
class ColumnStretches {
  readonly edges: UprightEdge[] = [];
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #hits: Int32Array;
  readonly #least: number;

  constructor(width: number, height: number) {
    [this.#first, this.#last, this.#hits] = [new Int32Array(width), new Int32Array(width).fill(-height), new Int32Array(width)];
    this.#least = height * leastShare;
  }

  add(x: number, y: number): void {
    if (y - this.#last[x]! > mostGapPx) {
      this.close(x);
      this.#first[x] = y;
      this.#hits[x] = 0;
    }
    this.#last[x] = y;
    this.#hits[x]! += 1;
  }

  close(x: number): void {
    const long = this.#last[x]! - this.#first[x]! + rowStep;
    if (long >= this.#least && this.#hits[x]! * rowStep >= long * shownShare) this.edges.push({ at: x, top: this.#first[x]!, low: this.#last[x]! + rowStep });
  }
}

/** Whether a column changes in few rows beside an edge. */
function isCalm({ width, data }: Raster, { top, low }: UprightEdge, x: number, step: number): boolean {
  if (x < 0 || x >= width) return false;
  let changes = 0;
  for (let y = top + 1; y < low; y += 1) {
    const at = (y * width + x) * 3;
    const up = at - width * 3;
    if (Math.abs(data[at]! - data[up]!) >= step || Math.abs(data[at + 1]! - data[up + 1]!) >= step || Math.abs(data[at + 2]! - data[up + 2]!) >= step) changes += 1;
  }
  return changes <= (low - top) * busyShare;
}
