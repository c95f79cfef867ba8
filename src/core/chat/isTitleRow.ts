import type { Row } from './letterHead.js';
import { textOf } from './Piece.js';

/** A title's letters are so much higher than those of what is written. */
const titleSize = 1.2;

/** Whether something in a row is a page's title: words without digits in larger letters than what is written. */
export const isTitleRow = (row: Row, textHeightPx: number): boolean => row.some(({ xHeightPx, words }) => xHeightPx > titleSize * textHeightPx && /^[^\d]*\p{Ll}{3}[^\d]*$/u.test(textOf(words)));
