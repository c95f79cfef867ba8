import type { Region } from './labelRegions.js';

/** One row of a region's box: how many pixels are the region's, and from which to before which it reaches, from the box's left side. */
export interface RegionRow {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** The row of a label among labels, `width` of them from `start` on; a row without any reaches from `width` to 0. */
export function regionRow(labels: Uint16Array, label: number, start: number, width: number): RegionRow {
  let count = 0;
  let from = width;
  let to = 0;
  for (let at = 0; at < width; at += 1) {
    if (labels[start + at] !== label) continue;
    if (count === 0) from = at;
    count += 1;
    to = at + 1;
  }
  return { count, from, to };
}

/** The part of a region that some of its rows are, from the row `first` of its box on, measured anew. */
export function partOfRows(region: Region, rows: readonly RegionRow[], first: number): Region {
  const [x, y, width] = region.box;
  const [left, far] = [Math.min(width, ...rows.map(({ from }) => from)), Math.max(0, ...rows.map(({ to }) => to))];
  const sum = (of: (row: RegionRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return { ...region, box: [x + left, y + first, Math.max(0, far - left), rows.length], area: sum(({ count }) => count), hullArea: sum(({ from, to }) => Math.max(0, to - from)) };
}
