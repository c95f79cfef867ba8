import type { Box, ReadWord } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { right, union } from '../layout/Raster.js';

/** A mark stands over another when it shares so much of the narrower one's width. */
const shared = 0.6;

/**
 * The places of a word's letters from left to right, the dots of «ё» and the breve of «й» with their letter; empty when
 * they cannot be told: letters that touch or fall apart, marks that belong to none.
 */
export function lettersOf({ letters }: BlockLine, { text, bbox }: ReadWord): readonly Box[] {
  const slack = bbox[3] * 0.2;
  const marks = letters.filter(([x, , width]) => x + width / 2 > bbox[0] - slack && x + width / 2 < right(bbox) + slack);
  const found = marks.reduce<Box[]>((told, mark) => {
    const last = told.at(-1);
    if (last === undefined || overlap(last, mark) < shared * Math.min(last[2], mark[2])) return [...told, mark];
    return [...told.slice(0, -1), union(last, mark)];
  }, []);
  return found.length === [...text].length ? found : [];
}

const overlap = (a: Box, b: Box): number => Math.min(right(a), right(b)) - Math.max(a[0], b[0]);
