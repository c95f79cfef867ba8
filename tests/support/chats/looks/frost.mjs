import { frostBoth } from './frostBoth.mjs';
import { frostCabinet } from './frostCabinet.mjs';
import { frostCorner } from './frostCorner.mjs';
import { frostHelp } from './frostHelp.mjs';
import { frostJivo } from './frostJivo.mjs';
import { frostMail } from './frostMail.mjs';
import { frostRide } from './frostRide.mjs';
import { frostSeller } from './frostSeller.mjs';

/**
 * Looks of phones and of desktops made after apps and sites of the end of 2025 by somebody who does not know how a reader
 * reads; a coin said which are for tuning. Who tunes a reader opens none of the others' files, nor pictures that they draw.
 */
export const frostLooks = [...frostHelp, ...frostRide, ...frostSeller, ...frostJivo, ...frostMail, ...frostBoth, ...frostCabinet, ...frostCorner];
