import type { Box } from '../../exhibit/Reading.js';
import { right } from '../layout/Raster.js';

/**
 * Whether a mark of a line stands on the stretch that a box takes up of it: its middle does.
 * @param slackPx by so much further the stretch reaches at both ends
 */
export const standsOn = ([x, , width]: Box, stretch: Box, slackPx = 0): boolean => x + width / 2 > stretch[0] - slackPx && x + width / 2 < right(stretch) + slackPx;
