import type { BlockLine } from './Block.js';
import { readStamp } from './readStamp.js';

/** A line whose stamp was taken, without «изменено» at its end; it is given back as it is where it says nothing else, or ends otherwise. */
export function withoutMark(run: BlockLine): BlockLine {
  const isMark = run.words.length > 1 && readStamp(run.words.at(-1)!.text)?.edited === true;
  return isMark ? { ...run, words: run.words.slice(0, -1) } : run;
}
