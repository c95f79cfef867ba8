import type { Box } from '../../exhibit/Reading.js';
import { cutOut } from './cutOut.js';
import { cutPanels } from './cutPanels.js';
import { isWithin, type Raster } from './Raster.js';

/** A card takes up so much of the picture; its rim and what a copy blurs beside it are so wide, px. */
const [leastShare, rimPx] = [0.35, 3];

/**
 * The panels that a page's cards consist of: a conversation's title and what it is about stand in the card as it does,
 * parted from it by lines that end at the card's sides, so that no edge of the page tells them.
 * @param grounds what others stand on
 * @param leaves the panels that edges from side to side bound: a ground that holds one is no card
 */
export function cardPanels(raster: Raster, grounds: readonly Box[], leaves: readonly Box[]): Box[] {
  if (raster.width < raster.height) return [];
  const isCard = (box: Box): boolean => box[2] * box[3] >= raster.width * raster.height * leastShare && !leaves.some((leaf) => isWithin(leaf, box, rimPx));
  return grounds.filter(isCard).flatMap(([x, y, width, height]) => {
    const inner: Box = [x + rimPx, y + rimPx, width - 2 * rimPx, height - 2 * rimPx];
    const parts = cutPanels(cutOut(raster, inner));
    return parts.length < 2 ? [] : parts.map((part): Box => [inner[0] + part[0], inner[1] + part[1], part[2], part[3]]);
  });
}
