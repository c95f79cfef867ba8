import type { Box } from '../../exhibit/Reading.js';
import type { BitMask } from './BitMask.js';
import { connectBits, type PixelRuns } from './connectRuns.js';
import { fillStretch } from './fillStretch.js';
import { flatMask } from './flatMask.js';
import { measureRuns, mostRegions, settle, type Labelling } from './labelRegions.js';
import { openMask } from './openMask.js';
import { packPixels } from './packPixels.js';
import { bottom, right, type Raster } from './Raster.js';
import { rimOf } from './rimOf.js';
import { spreadRegions, type Seeds } from './spreadRegions.js';
import { Unions } from './Unions.js';

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
  const pixels = packPixels(raster);
  const seeds = findSeeds(raster, pixels, leaves, tolerance);
  const unions = new Unions(seeds.panels.length - 1);
  spreadRegions(pixels, width, seeds, unions, leaves, tolerance + 3);
  return settle(seeds.labels, unions, width, height);
}

/** The flat areas that are somewhere as thick as a bubble's padding; strokes of letters, lines and patterns are not. */
function findSeeds(raster: Raster, pixels: Int32Array, leaves: readonly Box[], tolerance: number): Seeds {
  const { width, height } = raster;
  const mask = flatMask(raster, pixels, tolerance);
  part(mask, leaves);
  openMask(mask, leastThickness);
  const runs = connectBits(mask);
  if (runs.regionCount > mostRegions) clearBeyond(mask, runs);
  const labels = new Uint16Array(width * height);
  const panels: number[] = [0];
  for (let run = 0; run < runs.count; run += 1) {
    const label = runs.regions[run]!;
    if (label > mostRegions) continue;
    const start = runs.starts[run]!;
    fillStretch(labels, label, start, runs.ends[run]!);
    panels[label] ??= panelAt(leaves, start % width, Math.floor(start / width));
  }
  const boxes: Box[] = [[0, 0, 0, 0], ...measureRuns(runs, width).map(({ box }) => box)];
  return { labels, panels, boxes, rim: rimOf(mask) };
}

/** Unmarks what there is no number for. */
function clearBeyond(mask: BitMask, { count, starts, ends, regions }: PixelRuns): void {
  for (let run = 0; run < count; run += 1) {
    if (regions[run]! <= mostRegions) continue;
    const y = Math.floor(starts[run]! / mask.width);
    mask.clear(y, starts[run]! - y * mask.width, ends[run]! - y * mask.width);
  }
}

/** Clears the first pixels of each panel where the panel before it ends, so that regions do not run across. */
function part(mask: BitMask, leaves: readonly Box[]): void {
  for (const leaf of leaves) {
    const [x, y] = leaf;
    if (y > 0) mask.clear(y, x, right(leaf));
    if (x > 0) for (let row = y; row < bottom(leaf); row += 1) mask.clear(row, x, x + 1);
  }
}

const panelAt = (leaves: readonly Box[], x: number, y: number): number =>
  leaves.findIndex((leaf) => x >= leaf[0] && x < right(leaf) && y >= leaf[1] && y < bottom(leaf));
