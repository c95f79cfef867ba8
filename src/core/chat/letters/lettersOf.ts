import type { Box, ReadWord } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { inkColumns } from './inkColumns.js';
import { standsOn } from './standsOn.js';

/**
 * The places of a word's letters from left to right, the dots of «ё» and the breve of «й» with their letter; empty when
 * they cannot be told: letters that touch or fall apart, marks that belong to none.
 */
export function lettersOf({ letters }: BlockLine, { text, bbox }: ReadWord): readonly Box[] {
  const slack = bbox[3] * 0.2;
  const found = inkColumns(letters.filter((mark) => standsOn(mark, bbox, slack)));
  return found.length === [...text].length ? found : [];
}
