import type { Box, ReadWord } from '../../core/exhibit/Reading.js';
import { sureWord } from '../chronology/isDoubtful.js';

/** Where the words stand that were read with doubt. */
export const doubtfulWords = (words: readonly ReadWord[]): readonly Box[] => words.filter(({ confidence }) => confidence < sureWord).map(({ bbox }) => bbox);
