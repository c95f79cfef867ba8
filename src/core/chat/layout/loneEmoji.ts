import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import type { GroundText } from './groundText.js';
import { isWithin, overlapArea } from './Raster.js';

/** An emoji sent by itself is drawn so large, in font sizes. */
const [leastEm, mostEm] = [2, 7];
/** Its colours are not grey: the channels differ by more, 0–255. */
const saturation = 55;
/** And fill so much of its box: lines of a wallpaper do not. */
const leastFull = 0.35;

/**
 * Large coloured drawings on the panel's own ground that no block holds: what may be emoji sent by themselves, without a bubble.
 * Whether they are tells the time on a plate below (see withStickerStamps).
 * @param blocks what was found on the panel
 */
export function loneEmoji(text: GroundText | null, blocks: readonly LaidBlock[], panel: Box, emPx: number): LaidBlock[] {
  const isLarge = ([, , width, height]: Box): boolean => Math.min(width, height) >= emPx * leastEm && Math.max(width, height) <= emPx * mostEm;
  const drawn = (text?.marks ?? []).filter(({ box, colour, area }) => isLarge(box) && isWithin(box, panel, 0) && Math.max(...colour) - Math.min(...colour) > saturation && area >= leastFull * box[2] * box[3]);
  return drawn
    .filter(({ box }) => !blocks.some((one) => overlapArea(one.box, box) > 0))
    .map(({ box, colour }) => ({ shape: 'picture', box, side: 'left', runs: [], fillColour: colour, cutTop: false, cutBottom: false, quoteBoxes: [] }));
}
