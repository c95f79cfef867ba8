import { newerCourier } from './newerCourier.mjs';
import { newerOzon } from './newerOzon.mjs';
import { newerSamsung } from './newerSamsung.mjs';
import { newerTelegram } from './newerTelegram.mjs';
import { newerVk } from './newerVk.mjs';
import { newerWb } from './newerWb.mjs';
import { newerYandex } from './newerYandex.mjs';

/**
 * Looks of phones made after apps of 2025 and 2026 by somebody who does not know how a reader reads. Those so marked are
 * given to tuning; who tunes a reader opens none of the others' files, nor pictures that they draw.
 */
export const newerPhoneLooks = [...newerOzon, ...newerWb, ...newerYandex, ...newerTelegram, ...newerVk, ...newerCourier, ...newerSamsung];
