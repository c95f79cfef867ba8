import type { ReadWord } from '../../exhibit/Reading.js';
import { isShortWord } from './isRubbish.js';

/** A word of that confidence was read well. */
const clear = 0.85;

/**
 * Whether a word is what a machine made of an emoji: a square of more than a capital's height, read as a letter or two or
 * as a sign. `xHeightPx` is that of its line, so that a word that stands alone cannot be told.
 */
export function isEmoji({ text, confidence, bbox: [, , width, height] }: ReadWord, xHeightPx: number): boolean {
  if (/^[&@©®§°*^~#]{1,2}$/u.test(text)) return true;
  // «ДА» before a stamp in small letters, by which its line seems lower than it is.
  if (text.length > 2 || (text.length === 2 && confidence >= clear && isShortWord(text)) || /[\d.,;:!?]/u.test(text)) return false;
  return height > 1.58 * xHeightPx && width > 0.7 * height && width < 1.2 * height;
}
