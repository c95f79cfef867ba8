import { decodeSound } from '../adapters/sound/decodeSound.js';
import { keepSilences } from '../adapters/sound/keepSilences.js';
import { answerOrders } from './answerOrders.js';
import type { SoundOrder } from './Sounds.js';

/** The entry point of the process that decodes what a page cannot play, and finds the silences of what it can. */
answerOrders(({ from, mediaType, to, what }: SoundOrder) => (what === 'silences' ? keepSilences : decodeSound)({ path: from, mediaType }, to));
