import type { Region } from './labelRegions.js';
import { partOfRows, regionRow, type RegionRow } from './regionRows.js';

/** Rows between two areas show no more of the region than this share of its width, and so much at least of the ground, over the width that both have. */
const [strayShare, groundShare] = [0.25, 0.6];
/** A row of either area shows so much of the region, of the widest; either has so many of them, px. */
const [fullShare, leastRows] = [0.4, 14];

interface Row extends RegionRow {
  readonly isWaist: boolean;
}

/**
 * The parts of a region that the ground parts from one side to the other, but for what grew through it: two bubbles, one
 * right below the other, between which a wallpaper's lines lead, or a copy's noise. Frames and quotes have no ground in them.
 * @param isGround by their labels, 1 of the ground's regions
 */
export function partWaists(region: Region, isGround: Uint8Array, labels: Uint16Array, stride: number): Region[] {
  const [x, y, width, height] = region.box;
  if (height < 2 * leastRows) return [region];
  const isWaistAt = (row: number): boolean => isWaistRow(region.label, isGround, labels, (y + row) * stride + x, width);
  let first = leastRows;
  while (first < height - leastRows && !isWaistAt(first)) first += 1;
  if (first >= height - leastRows) return [region];
  const rows = Array.from({ length: height }, (_, row): Row => ({ ...regionRow(labels, region.label, (y + row) * stride + x, width), isWaist: isWaistAt(row) }));
  const isFull = ({ count }: Row): boolean => count >= fullShare * width;
  const parts: Region[] = [];
  let from = 0;
  for (let row = first; row < height - leastRows; row += 1) {
    if (!rows[row]!.isWaist) continue;
    let end = row;
    while (end < height && rows[end]!.isWaist) end += 1;
    const hasBoth = [rows.slice(from, row), rows.slice(end)].every((part) => part.filter(isFull).length >= leastRows);
    if (hasBoth) {
      parts.push(partOfRows(region, rows.slice(from, row), from));
      from = end;
    }
    row = end;
  }
  return from === 0 ? [region] : [...parts, partOfRows(region, rows.slice(from), from)];
}

/** Whether a row shows little of a region and much of the ground. In most rows of a bubble it is seen soon that it does not. */
function isWaistRow(label: number, isGround: Uint8Array, labels: Uint16Array, start: number, width: number): boolean {
  const most = strayShare * width;
  let own = 0;
  let ground = 0;
  for (let at = start, end = start + width; at < end; at += 1) {
    const here = labels[at]!;
    if (isGround[here] === 1) ground += 1;
    else if (here === label) {
      own += 1;
      if (own > most) return false;
    }
  }
  return ground >= groundShare * width;
}
