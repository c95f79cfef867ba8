import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { bottom, colourAt, colourDistance, isWithin, right, type Raster } from './Raster.js';

/** In font sizes: no further from its left edge a bubble's text begins. */
const insetEm = 1.5;
/** How far beside words a plate's colour is looked for, in their heights, and by how much it differs at least from what it lies on, 0–255. */
const besideShare = [0.12, 0.45] as const;
const plateStep = 5;
/** So many of the pixels beside words have the bubble's colour where nothing lies between. */
const mostShare = 0.9;

/** Whether words in the panel's middle are a bubble's own: they begin where its text does, and its colour reaches up to them on both sides, where what floats over it has a plate, if a faint one. */
export function isOwnText(raster: Raster, words: Box, { shape, box, fillColour, runs }: LaidBlock, emPx: number): boolean {
  // A plate of one line is no bubble that another floats over.
  if (shape === 'flat' || runs.length < 2 || !isWithin(words, box) || words[0] - box[0] > insetEm * emPx) return false;
  const [near, far] = besideShare.map((share) => Math.max(1, Math.round(words[3] * share))) as [number, number];
  let [seen, own] = [0, 0];
  for (let y = words[1]; y < bottom(words); y += 1) {
    for (let away = near; away <= far; away += 1) {
      for (const x of [words[0] - away, right(words) + away]) {
        if (x < box[0] || x >= right(box)) continue;
        seen += 1;
        own += colourDistance(colourAt(raster, x, y), fillColour) < plateStep ? 1 : 0;
      }
    }
  }
  return seen > 0 && own >= mostShare * seen;
}
