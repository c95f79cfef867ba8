import { sedgeDrawer } from './sedgeDrawer.mjs';
import { sedgeFlat } from './sedgeFlat.mjs';
import { sedgeJivo } from './sedgeJivo.mjs';
import { sedgeMail } from './sedgeMail.mjs';
import { sedgeNight } from './sedgeNight.mjs';
import { sedgeTelegram } from './sedgeTelegram.mjs';
import { sedgeVk } from './sedgeVk.mjs';
import { sedgeWhatsapp } from './sedgeWhatsapp.mjs';

/**
 * Plain looks of desktops and of sites of 2025 and 2026, as a stranger would draw them after the apps, by somebody who does not
 * know how a reader reads; a coin said which are for tuning. Who tunes a reader opens none of the others' files or pictures.
 */
export const sedgeLooks = [...sedgeJivo, ...sedgeDrawer, ...sedgeVk, ...sedgeTelegram, ...sedgeWhatsapp, ...sedgeMail, ...sedgeFlat, ...sedgeNight];
