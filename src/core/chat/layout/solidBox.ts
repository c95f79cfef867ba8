import type { Box } from '../../exhibit/Reading.js';
import type { Region } from './labelRegions.js';

/** Rows and columns at the rim with less than this share of the fullest are a tail, or lines of the wallpaper that run into it. */
const rimShare = 0.25;

/** The box of a region without what sticks out of it. */
export function solidBox({ label, box }: Region, labels: Uint16Array, stride: number): Box {
  const [x0, y0, width, height] = box;
  const rows = new Int32Array(height);
  const columns = new Int32Array(width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, at = (y0 + y) * stride + x0; x < width; x += 1, at += 1) {
      if (labels[at] !== label) continue;
      rows[y]! += 1;
      columns[x]! += 1;
    }
  }
  const [top, end] = solidStretch(rows);
  const [left, far] = solidStretch(columns);
  return [x0 + left, y0 + top, far - left, end - top];
}

function solidStretch(counts: Int32Array): [from: number, to: number] {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  let from = 0;
  let to = counts.length;
  while (from < to - 1 && counts[from]! < most * rimShare) from += 1;
  while (to > from + 1 && counts[to - 1]! < most * rimShare) to -= 1;
  return [from, to];
}
