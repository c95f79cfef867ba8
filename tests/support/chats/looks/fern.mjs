import { fernCorner } from './fernCorner.mjs';
import { fernMail } from './fernMail.mjs';
import { fernMarket } from './fernMarket.mjs';
import { fernTelegram } from './fernTelegram.mjs';
import { fernVk } from './fernVk.mjs';
import { fernWhatsapp } from './fernWhatsapp.mjs';

/**
 * Looks of desktops and of sites of 2025 and 2026 by somebody who does not know how a reader reads. All are for measuring
 * alone: who tunes a reader opens none of their files, nor pictures that they draw.
 */
export const fernLooks = [...fernCorner, ...fernMarket, ...fernTelegram, ...fernWhatsapp, ...fernVk, ...fernMail];
