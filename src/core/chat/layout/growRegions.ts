import type { Box } from '../../exhibit/Reading.js';
import { flatMask } from './flatMask.js';
import { find, joined, labelRow, settle, type Labelling } from './labelRegions.js';
import { bottom, type Raster } from './Raster.js';

/** The side of a square of flat pixels that every bubble has room for and no stroke of a letter has. */
const leastThickness = 5;

/**
 * Regions of one colour or one gradient: flat pixels that touch, and around and between them the pixels that have their
 * colour, so that text and the noise of a JPEG copy do not break a bubble into pieces. No region crosses the edge of a panel.
 * @param leaves the panels, which cover the picture
 * @param tolerance how much the colour of a flat area varies, 0–255
 */
export function growRegions(raster: Raster, leaves: readonly Box[], tolerance: number): Labelling {
  const { width, height } = raster;
  const panels = panelMap(leaves, width, height);
  const labels = new Int32Array(width * height);
  const parent: number[] = [0];
  const mask = flatMask(raster, tolerance);
  parted(mask, panels, width, height);
  for (let y = 0; y < height; y += 1) labelRow(mask, labels, parent, y, width, false);
  dropThin(labels, parent, width, height);
  grow(raster, labels, parent, panels, tolerance + 3);
  return settle(labels, parent, width, height);
}

/** The number of its panel at every pixel. */
function panelMap(leaves: readonly Box[], width: number, height: number): Uint8Array {
  const map = new Uint8Array(width * height);
  for (const [index, leaf] of leaves.entries()) {
    for (let y = leaf[1]; y < bottom(leaf); y += 1) map.fill(index % 256, y * width + leaf[0], y * width + leaf[0] + leaf[2]);
  }
  return map;
}

/** Clears the first pixels of each panel where the panel before it ends, so that labels do not run across. */
function parted(mask: Uint8Array, panels: Uint8Array, width: number, height: number): void {
  for (let i = width; i < width * height; i += 1) {
    if (panels[i] !== panels[i - width] || (i % width > 0 && panels[i] !== panels[i - 1])) mask[i] = 0;
  }
}

/** Clears what is nowhere as thick as a bubble's padding: strokes of letters, lines, patterns. */
function dropThin(labels: Int32Array, parent: number[], width: number, height: number): void {
  const isThick = new Uint8Array(parent.length);
  // The side of the largest square of flat pixels that ends at each pixel of this row and of the row above.
  let above = new Uint8Array(width);
  let here = new Uint8Array(width);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 1) {
      if (labels[i] === 0) {
        here[x] = 0;
        continue;
      }
      const side = x === 0 ? 1 : Math.min(above[x]!, above[x - 1]!, here[x - 1]!, leastThickness) + 1;
      here[x] = side;
      if (side >= leastThickness) isThick[find(parent, labels[i]!)] = 1;
    }
    [above, here] = [here, above];
  }
  for (let i = 0; i < labels.length; i += 1) if (labels[i] !== 0 && isThick[find(parent, labels[i]!)] === 0) labels[i] = 0;
}

/** Spreads each region over neighbours that have the colour of the flat pixel it came from, and joins those that meet in one colour. */
function grow({ data, width, height }: Raster, labels: Int32Array, parent: number[], panels: Uint8Array, reach: number): void {
  const total = width * height;
  const origin = new Int32Array(total);
  const queue = new Int32Array(total);
  let end = 0;
  for (let i = 0; i < total; i += 1) {
    if (labels[i] === 0) continue;
    origin[i] = i;
    const x = i % width;
    const isEdge = (x > 0 && labels[i - 1] === 0) || (x < width - 1 && labels[i + 1] === 0) || (i >= width && labels[i - width] === 0) || (i < total - width && labels[i + width] === 0);
    if (isEdge) queue[end++] = i;
  }
  const visit = (from: number, to: number): void => {
    if (panels[from] !== panels[to]) return;
    const source = origin[from]! * 3;
    const target = labels[to] === 0 ? to * 3 : origin[to]! * 3;
    if (Math.abs(data[source]! - data[target]!) > reach || Math.abs(data[source + 1]! - data[target + 1]!) > reach || Math.abs(data[source + 2]! - data[target + 2]!) > reach) return;
    if (labels[to] !== 0) {
      if (labels[to] !== labels[from] && find(parent, labels[to]!) !== find(parent, labels[from]!)) joined(parent, labels[from]!, labels[to]!);
      return;
    }
    labels[to] = labels[from]!;
    origin[to] = origin[from]!;
    queue[end++] = to;
  };
  for (let at = 0; at < end; at += 1) {
    const i = queue[at]!;
    const x = i % width;
    if (x > 0) visit(i, i - 1);
    if (x < width - 1) visit(i, i + 1);
    if (i >= width) visit(i, i - width);
    if (i < total - width) visit(i, i + width);
  }
}
