import type { Box } from '../../exhibit/Reading.js';
import { inkField, type InkField } from './inkField.js';
import { inkMarks, type Mark } from './inkMarks.js';
import type { Labelling, Region } from './labelRegions.js';
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
  const covered = coverOf(panel, shapes.map((s) => s.box));
  const [x0, y0, width] = panel;
  const isGround = (index: number): boolean => {
    const y = Math.floor(index / raster.width);
    return ground[labels[index]!] === 1 || covered[(y - y0) * width + index - y * raster.width - x0] === 1;
  };
  const field = inkField(raster, panel, isGround);
  for (let i = 0; i < covered.length; i += 1) if (covered[i] === 1) field.distance[i] = 0;
  return { field, marks: inkMarks(raster, field) };
}

/** Which labels are the panel's ground, when that is plain enough to carry text. */
function groundOf({ labels, regions }: Labelling, stride: number, panel: Box, shapes: readonly Shape[]): Uint8Array | null {
  const taken = new Set(shapes.map((s) => s.region.label));
  const counts = new Map<number, number>();
  for (let y = panel[1]; y < bottom(panel); y += 2) {
    for (let x = panel[0]; x < right(panel); x += 2) {
      const label = labels[y * stride + x]!;
      if (label > 0 && !taken.has(label)) counts.set(label, (counts.get(label) ?? 0) + 4);
    }
  }
  const byLabel = new Map<number, Region>(regions.map((r) => [r.label, r]));
  const free = panel[2] * panel[3] - shapes.reduce((sum, s) => sum + overlapArea(s.box, panel), 0);
  const large = [...counts].filter(([label, count]) => count > free * 0.01 && byLabel.get(label)!.area > 400);
  if (large.reduce((sum, [, count]) => sum + count, 0) < plainShare * free) return null;
  const ground = new Uint8Array(regions.length + 1);
  for (const [label] of large) ground[label] = 1;
  return ground;
}

/** A map of the panel's pixels that shapes cover, a little beyond their boxes for their shadows. */
function coverOf(panel: Box, boxes: readonly Box[]): Uint8Array {
  const [x0, y0, width, height] = panel;
  const cover = new Uint8Array(width * height);
  for (const box of boxes) {
    const from = Math.max(0, box[0] - beyondPx - x0);
    const to = Math.min(width, right(box) + beyondPx - x0);
    if (to <= from) continue;
    for (let y = Math.max(0, box[1] - beyondPx - y0); y < Math.min(height, bottom(box) + beyondPx - y0); y += 1) cover.fill(1, y * width + from, y * width + to);
  }
  return cover;
}
