import { thawAvito } from './thawAvito.mjs';
import { thawBank } from './thawBank.mjs';
import { thawOzon } from './thawOzon.mjs';
import { thawTelegram } from './thawTelegram.mjs';
import { thawVk } from './thawVk.mjs';
import { thawWb } from './thawWb.mjs';
import { thawWhatsapp } from './thawWhatsapp.mjs';
import { thawYandex } from './thawYandex.mjs';

/**
 * Looks of phones made after apps of 2025 and 2026 by somebody who does not know how a reader reads; a coin said which are
 * for tuning. Who tunes a reader opens none of the others' files, nor pictures that they draw.
 */
export const thawLooks = [...thawOzon, ...thawWb, ...thawYandex, ...thawAvito, ...thawVk, ...thawTelegram, ...thawWhatsapp, ...thawBank];
