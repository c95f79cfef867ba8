import type { Region } from './labelRegions.js';
import { partOfRows, regionRow, type RegionRow } from './regionRows.js';

/** A row of the full part reaches over so much of the widest, and is filled to so much of that. */
const [reachShare, fillShare] = [0.9, 0.5];
/** The rows above it show no more of the region than this share of its width: the sides of a frame. */
const frameShare = 0.1;

/**
 * The full rows at the foot of a region whose other rows are no more than thin strokes: the caption below a picture, of whose frame the
 * ripples of a copy left a piece at one side.
 * @returns the region of those rows alone; the same where it is none of that kind
 */
export function fullPart(region: Region, labels: Uint16Array, stride: number): Region {
  const [x, y, width, height] = region.box;
  const rows = Array.from({ length: height }, (_, row) => regionRow(labels, region.label, (y + row) * stride + x, width));
  const isFull = ({ count, from, to }: RegionRow): boolean => to - from >= width * reachShare && count >= width * fillShare;
  const first = rows.findIndex(isFull);
  const isFoot = first > 0 && rows.slice(0, first).filter(({ count }) => count > width * frameShare).length <= roundRows && rows.slice(first).filter(isFull).length >= (height - first) * fillShare;
  if (!isFoot) return region;
  return partOfRows(region, rows.slice(first), first);
}

/** Whether the rows at the foot of a region, or at its head, so many at least, are full: what is written below or above a picture, whose frame may be too thin for an area. */
export function isFullAtEnd({ label, box: [x, y, width, height] }: Region, labels: Uint16Array, stride: number, leastRows: number): boolean {
  const length = Math.min(height, Math.round(leastRows * endRows));
  const isFull = (rowAt: (row: number) => number): boolean =>
    Array.from({ length }, (_, row) => regionRow(labels, label, rowAt(row) * stride + x, width)).filter(({ count, from, to }) => to - from >= width * reachShare && count >= width * fillShare).length >= leastRows;
  return isFull((row) => y + height - 1 - row) || isFull((row) => y + row);
}
/** Of so many times those rows others may show less: the round corners. */
const endRows = 1.5;

/** The corners of the picture are round, so that a few rows show more. */
const roundRows = 24;
