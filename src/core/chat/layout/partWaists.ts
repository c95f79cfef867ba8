import type { Region } from './labelRegions.js';

/** Rows between two areas show no more of the region than this share of its width, and so much at least of the ground, over the width that both have. */
const [strayShare, groundShare] = [0.25, 0.6];
/** A row of either area shows so much of the region, of the widest; either has so many of them, px. */
const [fullShare, leastRows] = [0.4, 14];

/** One row of a region. */
interface Row {
  readonly count: number;
  /** How much of it is ground. */
  readonly ground: number;
}

/**
 * The parts of a region that the ground parts from one side to the other, but for what grew through it: two bubbles, one
 * right below the other, between which a wallpaper's lines lead, or a copy's noise. Frames and quotes have no ground in them.
 * @param grounds the labels of the ground
 */
export function partWaists(region: Region, grounds: ReadonlySet<number>, labels: Uint16Array, stride: number): Region[] {
  const [x, y, width, height] = region.box;
  if (height < 2 * leastRows) return [region];
  const rows = Array.from({ length: height }, (_, row) => rowOf(region.label, grounds, labels, (y + row) * stride + x, width));
  const isFull = ({ count }: Row): boolean => count >= fullShare * width;
  const isWaist = ({ count, ground }: Row): boolean => count <= strayShare * width && ground >= groundShare * width;
  const parts: Region[] = [];
  let from = 0;
  for (let row = leastRows; row < height - leastRows; row += 1) {
    if (!isWaist(rows[row]!)) continue;
    let end = row;
    while (end < height && isWaist(rows[end]!)) end += 1;
    const hasBoth = [rows.slice(from, row), rows.slice(end)].every((part) => part.filter(isFull).length >= leastRows);
    if (hasBoth) {
      parts.push(partOf(region, from, row, labels, stride));
      from = end;
    }
    row = end;
  }
  return from === 0 ? [region] : [...parts, partOf(region, from, height, labels, stride)];
}

function rowOf(label: number, grounds: ReadonlySet<number>, labels: Uint16Array, start: number, width: number): Row {
  let [count, ground] = [0, 0];
  for (let at = start; at < start + width; at += 1) {
    if (labels[at] === label) count += 1;
    else if (grounds.has(labels[at]!)) ground += 1;
  }
  return { count, ground };
}

/** The rows `first`–`end` of a region, measured anew. */
function partOf({ label, box: [x, y, width] }: Region, first: number, end: number, labels: Uint16Array, stride: number): Region {
  let [left, far, area, hullArea] = [width, 0, 0, 0];
  for (let row = first; row < end; row += 1) {
    let [from, to] = [width, 0];
    for (let at = 0; at < width; at += 1) {
      if (labels[(y + row) * stride + x + at] !== label) continue;
      area += 1;
      from = Math.min(from, at);
      to = at + 1;
    }
    hullArea += Math.max(0, to - from);
    left = Math.min(left, from);
    far = Math.max(far, to);
  }
  return { label, box: [x + left, y + first, Math.max(0, far - left), end - first], area, hullArea };
}
