import { parseDayMark } from '../dating/parseDayMark.js';
import type { Block } from './Block.js';
import { textOf } from './Piece.js';

/** Whether a block says nothing but which day it is. */
export const isDay = ({ lines }: Block): boolean => parseDayMark(lines.map(({ words }) => textOf(words)).join(' ')) !== null;
