import type { Box } from '../../exhibit/Reading.js';
import { bottom, colourDistance, type Colour } from './Raster.js';

/** Grounds that differ by less in one channel, 0–255, are one. */
const sameGround = 6;

/** A part of a column and the colour of its ground. */
export interface Part {
  readonly box: Box;
  readonly ground: Colour | null;
}

/**
 * Whether a part of the column is the title bar above a feed, or what one writes in below it, whatever stands in them: both
 * have one ground, and the feed between them, which is higher, another.
 * @param column the parts above and below each other, the feed and the part among them
 */
export function isBarAround(part: Part, feed: Part, column: readonly Part[]): boolean {
  const isOther = ({ ground }: Part): boolean => ground !== null && feed.ground !== null && colourDistance(ground, feed.ground) > sameGround;
  const above = column.filter(({ box }) => bottom(box) <= feed.box[1] + 2);
  const below = column.filter(({ box }) => box[1] >= bottom(feed.box) - 2);
  // On a phone, whose column is higher than wide, the ground may be that of a wallpaper which goes on below a band.
  if (feed.box[2] <= feed.box[3]) return false;
  // Where the feed goes on above or below, what parts it is a band or a card.
  if (![...above, ...below].every(isOther)) return false;
  const twins = (above.includes(part) ? below : above).filter(({ ground }) => part.ground !== null && ground !== null && colourDistance(ground, part.ground) <= sameGround);
  return twins.some(({ box }) => box[3] + part.box[3] < feed.box[3]);
}
