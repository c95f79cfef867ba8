import { winterAppleDay } from './winterAppleDay.mjs';
import { winterHyperSms } from './winterHyperSms.mjs';
import { winterTelegramBot } from './winterTelegramBot.mjs';
import { winterTelegramGroup } from './winterTelegramGroup.mjs';
import { winterViberShop } from './winterViberShop.mjs';
import { winterVkSupport } from './winterVkSupport.mjs';
import { winterWhatsappNight } from './winterWhatsappNight.mjs';
import { winterWhatsappShop } from './winterWhatsappShop.mjs';

/**
 * Looks of phone messengers made after apps of the winter of 2025/26 by somebody who does not know how a reader reads. Those
 * so marked are given to tuning; who tunes a reader opens none of the others' files, nor pictures that they draw.
 */
export const winterLooks = [...winterTelegramBot, ...winterTelegramGroup, ...winterWhatsappShop, ...winterWhatsappNight, ...winterVkSupport, ...winterViberShop, ...winterAppleDay, ...winterHyperSms];
