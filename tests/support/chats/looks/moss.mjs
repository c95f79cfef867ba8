import { mossAvito } from './mossAvito.mjs';
import { mossMega } from './mossMega.mjs';
import { mossOperator } from './mossOperator.mjs';
import { mossTelegram } from './mossTelegram.mjs';
import { mossVk } from './mossVk.mjs';
import { mossWhatsapp } from './mossWhatsapp.mjs';

/**
 * Looks of phones kept for a final measure, none of them for tuning: a market's and an operator's support, a seller, three
 * messengers. Drawn by somebody who does not know how a reader reads. Who tunes a reader opens neither these files nor the
 * pictures that they draw.
 */
export const mossLooks = [...mossMega, ...mossAvito, ...mossVk, ...mossTelegram, ...mossWhatsapp, ...mossOperator];
