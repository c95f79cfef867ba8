import type { Box } from '../../exhibit/Reading.js';
import type { PixelRuns } from './connectRuns.js';
import type { Unions } from './Unions.js';

/** A connected set of marked pixels. */
export interface Region {
  /** Its number in the label map, from 1. */
  readonly label: number;
  readonly box: Box;
  /** Pixels. */
  readonly area: number;
  /** Area with its holes and notches from the sides closed: the sum over its rows from first to last pixel. */
  readonly hullArea: number;
}

export interface Labelling {
  /** The region's number at every pixel, 0 where nothing is marked. */
  readonly labels: Uint16Array;
  readonly regions: readonly Region[];
}

/** As many regions as a map of labels has room for; no screenshot has so many. */
export const mostRegions = 65_535;

/** Numbers the regions that labels and their unions make, from 1, and measures them. Rewrites the labels. */
export function settle(labels: Uint16Array, unions: Unions, width: number, height: number): Labelling {
  const { places, count } = unions.numbered();
  const measures = new Measures(count);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    for (let x = 0; x < width; ) {
      const label = labels[row + x]!;
      const from = x;
      while (x < width && labels[row + x] === label) x += 1;
      if (label === 0) continue;
      const place = places[label]!;
      if (place !== label) labels.fill(place, row + from, row + x);
      measures.add(place, y, from, x);
    }
  }
  return { labels, regions: measures.regions() };
}

/** The regions of connected stretches, measured in pixels of their mask. */
export function measureRuns({ count, starts, ends, regions, regionCount }: PixelRuns, width: number): Region[] {
  const measures = new Measures(regionCount);
  for (let run = 0; run < count; run += 1) {
    const y = Math.floor(starts[run]! / width);
    measures.add(regions[run]!, y, starts[run]! - y * width, ends[run]! - y * width);
  }
  return measures.regions();
}

/** The measures of regions whose pixels come row by row. */
class Measures {
  readonly #left: Int32Array;
  readonly #top: Int32Array;
  readonly #far: Int32Array;
  readonly #low: Int32Array;
  readonly #area: Int32Array;
  readonly #hull: Float64Array;
  readonly #rowStart: Int32Array;
  readonly #rowEnd: Int32Array;

  constructor(private readonly count: number) {
    const numbers = (): Int32Array => new Int32Array(count + 1);
    [this.#left, this.#top, this.#far, this.#low] = [numbers().fill(0x7fffffff), numbers().fill(-1), numbers(), numbers()];
    [this.#area, this.#rowStart, this.#rowEnd] = [numbers(), numbers(), numbers()];
    this.#hull = new Float64Array(count + 1);
  }

  /** Adds the pixels `from`–`to` of row `y` to a region. */
  add(label: number, y: number, from: number, to: number): void {
    this.#area[label]! += to - from;
    if (this.#top[label] === -1 || this.#low[label] !== y) {
      this.#hull[label]! += this.#rowEnd[label]! - this.#rowStart[label]!;
      this.#rowStart[label] = from;
      if (this.#top[label] === -1) this.#top[label] = y;
      this.#low[label] = y;
      if (from < this.#left[label]!) this.#left[label] = from;
    }
    this.#rowEnd[label] = to;
    if (to > this.#far[label]!) this.#far[label] = to;
  }

  regions(): Region[] {
    return Array.from({ length: this.count }, (_, index) => {
      const label = index + 1;
      const [x, y] = [this.#left[label]!, this.#top[label]!];
      const box: Box = [x, y, this.#far[label]! - x, this.#low[label]! - y + 1];
      return { label, box, area: this.#area[label]!, hullArea: this.#hull[label]! + this.#rowEnd[label]! - this.#rowStart[label]! };
    });
  }
}
