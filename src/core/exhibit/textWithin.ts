import type { Box } from './Reading.js';
import { wordStride, type ReadPage } from './ReadPage.js';

/**
 * What was read within a box of a page: the words whose middle lies in it, in reading order; a line's end is a space, an
 * empty line is kept as a line's end. Empty when nothing was read there.
 * @param text the whole reading's text
 */
export function textWithin({ words, start, end }: ReadPage, text: string, [left, top, width, height]: Box): string {
  const own = text.slice(start, end);
  let found = '';
  let last = 0;
  for (let at = 0; at + wordStride <= words.length; at += wordStride) {
    const [from, length, x, y, wide, high] = words.slice(at, at + wordStride) as [number, number, number, number, number, number];
    const [middleX, middleY] = [x + wide / 2, y + high / 2];
    if (middleX < left || middleX > left + width || middleY < top || middleY > top + height) continue;
    if (found !== '') found += gapOf(own.slice(last, from));
    found += own.slice(from, from + length);
    last = from + length;
  }
  return found;
}

/** What stands between two words: nothing where they touch, as a word and its comma do. */
function gapOf(between: string): string {
  if (/\n\s*\n/.test(between)) return '\n';
  return between === '' ? '' : ' ';
}
