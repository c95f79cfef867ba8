import type { Box } from '../../exhibit/Reading.js';
import type { Mark } from './inkMarks.js';
import { bottom } from './Raster.js';
import { textRuns } from './textRuns.js';

/** In font sizes: hardly a letter is as high, the icon of a file beside two lines is. */
const leastIcon = 1;
/** So many marks make a line of text. */
const leastMarks = 3;
/** So much of a line's height stands beside the icon. */
const besideShare = 0.4;

/** The letters without icons that stand beside two lines, of which they would make one: the sheet of paper beside a file's name and how large it is. */
export function besideIcon(letters: readonly Mark[], emPx: number): readonly Mark[] {
  const high = letters.filter(({ box }) => box[3] >= emPx * leastIcon);
  if (high.length === 0) return letters;
  const lines = textRuns(letters.filter((mark) => !high.includes(mark)), emPx).filter(({ marks }) => marks.length >= leastMarks).map(({ box }) => box);
  const icons = high.filter(({ box }) => areBelowEachOther(lines.filter((line) => isBeside(line, box))));
  return icons.length === 0 ? letters : letters.filter((mark) => !icons.includes(mark));
}

const isBeside = (line: Box, icon: Box): boolean => Math.min(bottom(line), bottom(icon)) - Math.max(line[1], icon[1]) >= besideShare * line[3];

/** Whether one of some lines ends where another begins, or higher. */
const areBelowEachOther = (lines: readonly Box[]): boolean => lines.some((upper) => lines.some((lower) => lower[1] >= bottom(upper)));
