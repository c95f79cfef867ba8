import { decodeSound } from '../adapters/sound/decodeSound.js';
import { answerOrders } from './answerOrders.js';
import type { SoundOrder } from './Sounds.js';

/** The entry point of the process that decodes what a page cannot play. */
answerOrders(({ from, mediaType, to }: SoundOrder) => decodeSound({ path: from, mediaType }, to));
