import type { Box, ReadWord } from '../../core/exhibit/Reading.js';
import { isUnsure } from '../../core/exhibit/readingDoubt.js';

/** Where the words stand that were read with doubt. */
export const doubtfulWords = (words: readonly ReadWord[]): readonly Box[] => words.filter(isUnsure).map(({ bbox }) => bbox);
