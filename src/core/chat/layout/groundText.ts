import type { Box } from '../../exhibit/Reading.js';
import { inkField, type InkField } from './inkField.js';
import { inkMarks, type Mark } from './inkMarks.js';
import type { Labelling } from './labelRegions.js';
import { bottom, overlapArea, right, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';

/** What stands on a panel itself, outside of its shapes. */
export interface GroundText {
  readonly field: InkField;
  readonly marks: readonly Mark[];
}

const plainShare = 0.55;
const beyondPx = 3;

/** The ink on a panel's own ground; null over a wallpaper that leaves too little plain ground to carry text. */
export function groundText(raster: Raster, labelling: Labelling, panel: Box, shapes: readonly Shape[]): GroundText | null {
  const ground = groundOf(labelling, raster.width, panel, shapes);
  if (ground === null) return null;
  const { labels } = labelling;
  const [x, , width] = panel;
  const cover = shapes.map((s) => coverOf(s.box, panel)).filter(([, , coverWidth]) => coverWidth > 0);
  const field = inkField(raster, panel, (y, row) => {
    mark(row, width, ground, labels, y * raster.width + x);
    for (const box of cover) if (y >= box[1] && y < bottom(box)) row.fill(1, box[0] - x, right(box) - x);
  });
  return { field, marks: inkMarks(raster, field) };
}

/** Marks which of the `width` pixels from `at` on are ground. Apart from the closure that calls it, since the engine makes faster code of it there. */
function mark(row: Uint8Array, width: number, ground: Uint8Array, labels: Uint16Array, at: number): void {
  let before = -1;
  let isGround = 0;
  for (let i = 0; i < width; i += 1) {
    const label = labels[at + i]!;
    if (label !== before) {
      isGround = ground[label]!;
      before = label;
    }
    row[i] = isGround;
  }
}

/** Which labels are the panel's ground, when that is plain enough to carry text. */
function groundOf({ labels, regions }: Labelling, stride: number, panel: Box, shapes: readonly Shape[]): Uint8Array | null {
  const taken = new Set(shapes.map((s) => s.region.label));
  const counts = new Float64Array(regions.length + 1);
  for (let y = panel[1]; y < bottom(panel); y += 2) countEverySecond(counts, labels, y * stride + panel[0], y * stride + right(panel));
  const free = panel[2] * panel[3] - shapes.reduce((sum, s) => sum + overlapArea(s.box, panel), 0);
  const large = regions.filter(({ label, area }) => !taken.has(label) && counts[label]! > free * 0.01 && area > 400);
  if (large.reduce((sum, { label }) => sum + counts[label]!, 0) < plainShare * free) return null;
  const ground = new Uint8Array(regions.length + 1);
  for (const { label } of large) ground[label] = 1;
  return ground;
}

/** Adds the pixels `from`–`to` to the counts of their labels: every second one, which stands for four. */
function countEverySecond(counts: Float64Array, labels: Uint16Array, from: number, to: number): void {
  for (let at = from; at < to; at += 2) counts[labels[at]!]! += 4;
}

/** What a shape covers of the panel's width, a little beyond its box for its shadow. */
function coverOf(box: Box, panel: Box): Box {
  const from = Math.max(panel[0], box[0] - beyondPx);
  return [from, box[1] - beyondPx, Math.min(right(panel), right(box) + beyondPx) - from, box[3] + 2 * beyondPx];
}
