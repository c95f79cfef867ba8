import type { FileProgress } from '../../../core/exhibit/ImportQueue.js';

/** Called by a reading that takes long, each time it has come a step further, with how far it is where that can be told. */
export type OnSign = (progress?: FileProgress) => void;
