import { recentApple } from './recentApple.mjs';
import { recentBank } from './recentBank.mjs';
import { recentClaims } from './recentClaims.mjs';
import { recentMax } from './recentMax.mjs';
import { recentTelegram } from './recentTelegram.mjs';
import { recentWhatsapp } from './recentWhatsapp.mjs';
import { recentWidget } from './recentWidget.mjs';

/**
 * Looks made after apps and sites of 2024 to 2026 by somebody who does not know how a reader reads. Those so marked are
 * given to tuning; who tunes a reader opens none of the others' files, nor pictures that they draw.
 */
export const recentLooks = [...recentApple, ...recentWidget, ...recentTelegram, ...recentWhatsapp, ...recentClaims, ...recentBank, ...recentMax];
