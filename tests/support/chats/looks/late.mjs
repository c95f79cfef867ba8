import { lateAds } from './lateAds.mjs';
import { lateShops } from './lateShops.mjs';
import { lateSites } from './lateSites.mjs';
import { lateSocial } from './lateSocial.mjs';
import { lateTelegram } from './lateTelegram.mjs';
import { lateViber } from './lateViber.mjs';
import { lateWhatsapp } from './lateWhatsapp.mjs';

/**
 * Looks drawn from memory of apps and sites of 2024 to 2026 by somebody who knew no reader. Those so marked are for tuning; the others
 * are for measuring only: who tunes a reader reads neither their files nor the pictures that they draw.
 */
export const lateLooks = [...lateTelegram, ...lateWhatsapp, ...lateShops, ...lateSites, ...lateAds, ...lateSocial, ...lateViber];
