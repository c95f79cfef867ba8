import type { Box } from '../../exhibit/Reading.js';
import { looksSaid } from './letterSize.js';
import { bottom, isWithin, right } from './Raster.js';
import type { Region } from './labelRegions.js';
import type { Shape } from './Shape.js';

/** Pieces that are together more than this share of a panel are most of its ground. */
const most = 0.3;
/** Two grounds that lie over each other in so many rows, in font sizes, have no edge between them. */
const overRowsEm = 1;
/** A region that takes up more than this share of its box, with what it goes round, is a ground too: one that a wallpaper's strokes part. */
const full = 0.5;
/** One that the strokes part more takes up this share, and tells only what a bubble tells as well. */
const parted = 0.3;
/** How far something reaches beyond both sides of a ground's end to stand across it, in font sizes; and where a region runs over the end too. */
const [overEm, overToo] = [0.6, 0.3];

/**
 * The grounds that may be panels, without those of panels whose ground a gradient cut: a ground from side to side that ends
 * behind a bubble, or between the rows where another from side to side begins and ends, is a piece of it, and so are the
 * others there. An edge would have cut the panel itself.
 * @param leaves the panels that edges from side to side bound
 * @param regions what is of one fill on the screen, grounds or not
 */
export function uncutGrounds(grounds: readonly Box[], leaves: readonly Box[], shapes: readonly Shape[], regions: readonly Region[], emPx: number): Box[] {
  const said = shapes.filter((one) => looksSaid(one, emPx)).map(({ box }) => box);
  const fuller = (share: number): readonly Box[] => regions.filter(({ box, hullArea }) => hullArea > box[2] * box[3] * share).map(({ box }) => box);
  const [wide, rough] = [[...grounds, ...fuller(full)], fuller(parted)];
  const isAcrossEnd = (box: Box, leaf: Box, over: number): boolean => said.some((one) => isWithin(one, leaf) && crossesEnd(one, box, over));
  const isRunOver = (box: Box, leaf: Box): boolean => rough.some((other) => isFrom(other, leaf) && (runsOver(box, other, emPx) || runsOver(other, box, emPx)));
  const isCutShort = (box: Box, leaf: Box): boolean =>
    isAcrossEnd(box, leaf, emPx * overEm) || wide.some((other) => isFrom(other, leaf) && runsOver(box, other, emPx)) || (isAcrossEnd(box, leaf, emPx * overToo) && isRunOver(box, leaf));
  const isCut = (leaf: Box): boolean => {
    const pieces = grounds.filter((box) => isFrom(box, leaf));
    return pieces.reduce((sum, [, , , height]) => sum + height, 0) > leaf[3] * most && pieces.some((box) => isCutShort(box, leaf));
  };
  const cut = leaves.filter(isCut);
  return grounds.filter((box) => !cut.some((leaf) => isFrom(box, leaf)));
}

/** Whether a ground goes from side to side of a panel. */
const isFrom = (box: Box, leaf: Box): boolean => isWithin(box, leaf, 2) && box[0] - leaf[0] <= 2 && right(leaf) - right(box) <= 2;

const crossesEnd = (one: Box, ground: Box, over: number): boolean => [ground[1], bottom(ground)].some((end) => one[1] < end - over && bottom(one) > end + over);

/** Whether a ground ends within the rows of another, which goes on below it. */
const runsOver = (upper: Box, lower: Box, emPx: number): boolean => upper[1] < lower[1] && bottom(upper) - lower[1] > emPx * overRowsEm && bottom(lower) > bottom(upper);
