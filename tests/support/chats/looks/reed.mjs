import { reedApple } from './reedApple.mjs';
import { reedBank } from './reedBank.mjs';
import { reedOzon } from './reedOzon.mjs';
import { reedTelegram } from './reedTelegram.mjs';
import { reedViber } from './reedViber.mjs';
import { reedVk } from './reedVk.mjs';
import { reedWhatsapp } from './reedWhatsapp.mjs';
import { reedYandex } from './reedYandex.mjs';

/**
 * Looks of phones as a stranger would draw them from what everybody has: the common messengers, two markets, a bank's chat
 * stitched into one long picture. Drawn by somebody who does not know how a reader reads; a coin said which are for tuning.
 * Who tunes a reader opens none of the others' files, nor pictures that they draw.
 */
export const reedLooks = [...reedOzon, ...reedYandex, ...reedVk, ...reedTelegram, ...reedWhatsapp, ...reedApple, ...reedViber, ...reedBank];
