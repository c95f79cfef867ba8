import type { BlockLine } from './Block.js';
import type { Box } from '../exhibit/Reading.js';
import { right } from './layout/Raster.js';
import { sharesLine } from './Piece.js';
import { readStamp } from './readStamp.js';

/** A line whose stamp was taken, without «изменено» at its end; it is given back as it is where it says nothing else, or ends otherwise. */
export function withoutMark(run: BlockLine): BlockLine {
  const isMark = run.words.length > 1 && readStamp(run.words.at(-1)!.text)?.edited === true;
  return isMark ? { ...run, words: run.words.slice(0, -1) } : run;
}

/** A mark is so much lower than the words before it. */
const lower = 0.9;

/** A line without «ред.» at its end, where that stands in the row of the stamp, before it, and is lower than what is said. */
export function withoutMarkBefore(run: BlockLine, stamp: Box): BlockLine {
  const mark = run.words.at(-1);
  const highest = Math.max(...run.words.slice(0, -1).map(({ bbox }) => bbox[3]));
  const isBefore = mark !== undefined && sharesLine(mark.bbox, stamp) && right(mark.bbox) <= stamp[0] && mark.bbox[3] < lower * highest;
  return isBefore ? withoutMark(run) : run;
}
