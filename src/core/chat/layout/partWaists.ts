import type { Region } from './labelRegions.js';
import { partOfRows, regionRow, type RegionRow } from './regionRows.js';

/** Rows between two areas show no more of the region than this share of its width, and so much at least of the ground, over the width that both have. */
const [strayShare, groundShare] = [0.25, 0.6];
/** A row of either area shows so much of the region, of the widest; either has so many of them, px. */
const [fullShare, leastRows] = [0.4, 14];

interface Row extends RegionRow {
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
      parts.push(partOfRows(region, rows.slice(from, row), from));
      from = end;
    }
    row = end;
  }
  return from === 0 ? [region] : [...parts, partOfRows(region, rows.slice(from), from)];
}

function rowOf(label: number, grounds: ReadonlySet<number>, labels: Uint16Array, start: number, width: number): Row {
  let ground = 0;
  for (let at = start; at < start + width; at += 1) if (grounds.has(labels[at]!)) ground += 1;
  return { ...regionRow(labels, label, start, width), ground };
}
