import { right } from '../../../core/chat/layout/Raster.js';
import type { ReadWord } from '../../../core/exhibit/Reading.js';

/** Two readings of one word share so much of the longer one's stretch. */
const shared = 0.6;

/** What another reading of a line has where a word stands: in one line it is the stretch that tells which word is which, as boxes differ in height. */
export const wordAt = ({ bbox: [x, , width] }: ReadWord, others: readonly ReadWord[]): ReadWord | undefined =>
  others.find(({ bbox }) => Math.min(right(bbox), x + width) - Math.max(bbox[0], x) > shared * Math.max(bbox[2], width));
