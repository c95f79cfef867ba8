import { decodeSound } from '../adapters/sound/decodeSound.js';
import { answerRequests } from './answerRequests.js';

/** The entry point of the process that decodes what a page cannot play. */
answerRequests(({ from, mediaType, to }) => decodeSound({ path: from, mediaType }, to));
