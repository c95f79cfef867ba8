import { meltCabinet } from './meltCabinet.mjs';
import { meltCorner } from './meltCorner.mjs';
import { meltMail } from './meltMail.mjs';
import { meltRoom } from './meltRoom.mjs';
import { meltTgK } from './meltTgK.mjs';
import { meltTgWindows } from './meltTgWindows.mjs';
import { meltVk } from './meltVk.mjs';
import { meltWhatsappWeb } from './meltWhatsappWeb.mjs';

/**
 * Looks of desktops and of the web made after programs and sites of 2025 and 2026 by somebody who does not know how a reader
 * reads; a coin said which are for tuning. Who tunes a reader opens none of the others' files, nor pictures that they draw.
 */
export const meltLooks = [...meltTgWindows, ...meltWhatsappWeb, ...meltVk, ...meltCorner, ...meltCabinet, ...meltMail, ...meltTgK, ...meltRoom];
