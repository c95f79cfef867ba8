import type { Box } from '../../exhibit/Reading.js';
import type { Labelling, Region } from './labelRegions.js';
import { bottom, overlapArea, right, type Raster } from './Raster.js';
import { solidBox } from './solidBox.js';

const panelShare = 0.8;
const strayShare = 0.12;
/** A picture that was cut out of a larger one shows so much of its width, at most, of what stands beside the panel. */
const rimShare = 0.01;
/** A picture so much higher than wide is a phone's; a message keeps off both its sides by so much of the width. */
const [uprightShare, marginShare] = [1.3, 0.02];

/** The areas that are the ground of a panel rather than something on it: they fill it, or reach from side to side. */
export function panelGrounds(raster: Raster, { labels, regions }: Labelling, leaves: readonly Box[]): ReadonlySet<Region> {
  // On a phone alone the conversation reaches from side to side.
  const isUpright = raster.height > raster.width * uprightShare;
  const solid = (region: Region): Box => solidBox(region, labels, raster.width);
  // A line of the title bar that runs into a bubble makes it reach from side to side.
  const isSolidAcross = (region: Region, leaf: Box): boolean => isAcross(region.box, leaf, raster.width) && isAcross(solid(region), leaf, raster.width);
  const fills = (region: Region, leaf: Box): boolean => overlapArea(region.box, leaf) > leaf[2] * leaf[3] * panelShare && !(isUpright && isLongMessage(solid(region), leaf));
  return new Set(regions.filter((region) => leaves.some((leaf) => fills(region, leaf) || isSolidAcross(region, leaf))));
}

/**
 * From side to side of a panel: a stretch of its ground between rows of bubbles that cut it in two. Where the panel ends
 * with the picture, a rim of the window behind it may stand between: the picture was cut out a little too wide.
 */
function isAcross(box: Box, leaf: Box, pictureWidth: number): boolean {
  const isAtEnd = box[1] <= leaf[1] + 1 || bottom(box) >= bottom(leaf) - 1;
  const slack = (isOuter: boolean): number => (isOuter && isAtEnd ? Math.max(1, leaf[2] * rimShare) : 1);
  const isWide = box[0] <= leaf[0] + slack(leaf[0] === 0) && right(box) >= right(leaf) - slack(right(leaf) === pictureWidth);
  return box[1] >= leaf[1] && bottom(box) <= bottom(leaf) && isWide && box[3] > leaf[3] * strayShare;
}

/** Of a conversation that reaches from side to side, an area that keeps off both is a message, however long. */
const isLongMessage = (box: Box, leaf: Box): boolean => Math.min(box[0] - leaf[0], right(leaf) - right(box)) > leaf[2] * marginShare;
