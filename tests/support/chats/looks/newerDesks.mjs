import { newerDesksOzon } from './newerDesksOzon.mjs';
import { newerDesksTelegram } from './newerDesksTelegram.mjs';
import { newerDesksTicket } from './newerDesksTicket.mjs';
import { newerDesksVk } from './newerDesksVk.mjs';
import { newerDesksWb } from './newerDesksWb.mjs';
import { newerDesksWhatsapp } from './newerDesksWhatsapp.mjs';
import { newerDesksWidget } from './newerDesksWidget.mjs';

/**
 * Looks made after windows and sites of 2025 and 2026 by somebody who does not know how a reader reads. Those so marked
 * are given to tuning; who tunes a reader opens none of the others' files, nor pictures that they draw.
 */
export const newerDeskLooks = [...newerDesksOzon, ...newerDesksWb, ...newerDesksTelegram, ...newerDesksWhatsapp, ...newerDesksVk, ...newerDesksWidget, ...newerDesksTicket];
