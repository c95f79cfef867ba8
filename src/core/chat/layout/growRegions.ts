import type { Box } from '../../exhibit/Reading.js';
import { connectRuns, type PixelRuns } from './connectRuns.js';
import { flatMask } from './flatMask.js';
import { mostRegions, settle, type Labelling } from './labelRegions.js';
import { bottom, right, type Raster } from './Raster.js';
import { spreadRegions, type Seeds } from './spreadRegions.js';
import { Unions } from './Unions.js';

/** The side of a square of flat pixels that every bubble has room for and no stroke of a letter has. */
const leastThickness = 7;

/**
 * Regions of one colour or one gradient: flat pixels that touch, and around and between them the pixels that have their
 * colour, so that text and the noise of a JPEG copy do not break a bubble into pieces. No region crosses the edge of a panel.
 * @param leaves the panels, which cover the picture
 * @param tolerance how much the colour of a flat area varies, 0–255
 */
export function growRegions(raster: Raster, leaves: readonly Box[], tolerance: number): Labelling {
  const { width, height } = raster;
  const seeds = findSeeds(raster, leaves, tolerance);
  const unions = new Unions(seeds.panels.length - 1);
  spreadRegions(raster, seeds, unions, leaves, tolerance + 3);
  return settle(seeds.labels, unions, width, height);
}

/** The flat areas that are somewhere as thick as a bubble's padding; strokes of letters, lines and patterns are not. */
function findSeeds(raster: Raster, leaves: readonly Box[], tolerance: number): Seeds {
  const { width, height } = raster;
  const mask = flatMask(raster, tolerance);
  part(mask, leaves, width);
  const runs = connectRuns(mask, 1, width, height, false);
  const seedOf = thickRegions(runs, width);
  const labels = new Uint16Array(width * height);
  const panels: number[] = [0];
  for (let run = 0; run < runs.count; run += 1) {
    const label = seedOf[runs.regions[run]!]!;
    if (label === 0) continue;
    const start = runs.starts[run]!;
    labels.fill(label, start, runs.ends[run]);
    panels[label] ??= panelAt(leaves, start % width, Math.floor(start / width));
  }
  return { labels, panels };
}

/** Clears the first pixels of each panel where the panel before it ends, so that regions do not run across. */
function part(mask: Uint8Array, leaves: readonly Box[], width: number): void {
  for (const leaf of leaves) {
    const [x, y] = leaf;
    if (y > 0) mask.fill(0, y * width + x, y * width + right(leaf));
    if (x > 0) for (let row = y; row < bottom(leaf); row += 1) mask[row * width + x] = 0;
  }
}

const panelAt = (leaves: readonly Box[], x: number, y: number): number =>
  leaves.findIndex((leaf) => x >= leaf[0] && x < right(leaf) && y >= leaf[1] && y < bottom(leaf));

/** New numbers, from 1, for the regions that hold a square of {@link leastThickness}; 0 for the others. */
function thickRegions({ count, starts, ends, regions, regionCount }: PixelRuns, width: number): Int32Array {
  const isThick = new Uint8Array(regionCount + 1);
  /** How many pixels upward are marked in each column, counted up to the thickness. */
  const depth = new Uint8Array(width);
  let seen = 0;
  for (let run = 0; run < count; run += 1) {
    const [start, end] = [starts[run]!, ends[run]!];
    clearBetween(depth, seen, start, width);
    let side = 0;
    for (let x = start % width, far = x + end - start; x < far; x += 1) {
      if (depth[x]! < leastThickness) depth[x]! += 1;
      side = depth[x] === leastThickness ? side + 1 : 0;
      if (side === leastThickness) isThick[regions[run]!] = 1;
    }
    seen = end;
  }
  const numbers = new Int32Array(regionCount + 1);
  let next = 0;
  for (let region = 1; region <= regionCount; region += 1) if (isThick[region] === 1 && next < mostRegions) numbers[region] = next += 1;
  return numbers;
}

/** Clears the columns of the pixels `from`–`to`, which nothing marks. */
function clearBetween(depth: Uint8Array, from: number, to: number, width: number): void {
  if (to - from >= width) depth.fill(0);
  else if (from % width <= to % width) depth.fill(0, from % width, to % width);
  else depth.fill(0, from % width).fill(0, 0, to % width);
}
