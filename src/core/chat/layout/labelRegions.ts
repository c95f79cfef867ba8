import type { Box } from '../../exhibit/Reading.js';

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
  readonly labels: Int32Array;
  readonly regions: readonly Region[];
}

/** Connects marked pixels that touch by a side (or by a corner, with `diagonal`). Two passes with union-find. */
export function labelRegions(mask: Uint8Array, width: number, height: number, diagonal = false): Labelling {
  const labels = new Int32Array(width * height);
  const parent: number[] = [0];
  for (let y = 0; y < height; y += 1) labelRow(mask, labels, parent, y, width, diagonal);
  return settle(labels, parent, width, height);
}

/** Numbers the regions that provisional labels and their unions make, from 1, and measures them. */
export function settle(labels: Int32Array, parent: number[], width: number, height: number): Labelling {
  const roots = new Map<number, number>();
  const compact = new Int32Array(parent.length);
  for (let i = 1; i < parent.length; i += 1) {
    const root = find(parent, i);
    let label = roots.get(root);
    if (label === undefined) {
      label = roots.size + 1;
      roots.set(root, label);
    }
    compact[i] = label;
  }
  return { labels, regions: measure(labels, compact, roots.size, width, height) };
}

export function labelRow(mask: Uint8Array, labels: Int32Array, parent: number[], y: number, width: number, diagonal: boolean): void {
  const row = y * width;
  for (let x = 0; x < width; x += 1) {
    if (mask[row + x] === 0) continue;
    let label = x > 0 ? labels[row + x - 1]! : 0;
    if (y > 0) {
      label = joined(parent, label, labels[row - width + x]!);
      if (diagonal && x > 0) label = joined(parent, label, labels[row - width + x - 1]!);
      if (diagonal && x + 1 < width) label = joined(parent, label, labels[row - width + x + 1]!);
    }
    if (label === 0) {
      label = parent.length;
      parent.push(label);
    }
    labels[row + x] = label;
  }
}

/** The smaller root of two provisional labels, which are one region from now on; 0 stands for none. */
export function joined(parent: number[], a: number, b: number): number {
  if (b === 0 || a === b) return a;
  if (a === 0) return b;
  const rootA = find(parent, a);
  const rootB = find(parent, b);
  if (rootA === rootB) return a;
  parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  return a;
}

export function find(parent: number[], i: number): number {
  let root = i;
  while (parent[root] !== root) root = parent[root]!;
  for (let at = i; parent[at] !== root; ) {
    const next = parent[at]!;
    parent[at] = root;
    at = next;
  }
  return root;
}

/** Rewrites provisional labels and measures the regions on the way. */
function measure(labels: Int32Array, compact: Int32Array, count: number, width: number, height: number): Region[] {
  const left = new Int32Array(count + 1).fill(width);
  const top = new Int32Array(count + 1).fill(-1);
  const far = new Int32Array(count + 1);
  const low = new Int32Array(count + 1);
  const area = new Int32Array(count + 1);
  const hull = new Float64Array(count + 1);
  const rowOf = new Int32Array(count + 1).fill(-1);
  const rowStart = new Int32Array(count + 1);
  const rowEnd = new Int32Array(count + 1);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 1) {
      if (labels[i] === 0) continue;
      const label = compact[labels[i]!]!;
      labels[i] = label;
      area[label]! += 1;
      if (rowOf[label] !== y) {
        hull[label]! += rowOf[label] === -1 ? 0 : rowEnd[label]! - rowStart[label]! + 1;
        rowOf[label] = y;
        rowStart[label] = x;
        if (top[label] === -1) top[label] = y;
        low[label] = y;
        if (x < left[label]!) left[label] = x;
      }
      rowEnd[label] = x;
      if (x > far[label]!) far[label] = x;
    }
  }
  return Array.from({ length: count }, (_, index) => {
    const label = index + 1;
    const box: Box = [left[label]!, top[label]!, far[label]! - left[label]! + 1, low[label]! - top[label]! + 1];
    return { label, box, area: area[label]!, hullArea: hull[label]! + rowEnd[label]! - rowStart[label]! + 1 };
  });
}
