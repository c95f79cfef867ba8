import type { BlockLine } from './Block.js';
import { right, union } from './layout/Raster.js';
import { isSameLine, textOf } from './Piece.js';
import { readStamp } from './readStamp.js';

/** Between a day and its time, in heights of small letters. */
const mostGap = 1.5;

/** The stretches of text with a day and the time right behind it as one, where a gap parts them. */
export function withDayAndTime(runs: readonly BlockLine[]): readonly BlockLine[] {
  const at = runs.findIndex((run, index) => {
    const next = runs[index + 1];
    if (next === undefined || !isSameLine(run, next) || next.bbox[0] - right(run.bbox) > mostGap * run.xHeightPx) return false;
    return (readStamp(textOf(run.words), true)?.time ?? null) === null && (readStamp(textOf([...run.words, ...next.words]), true)?.day ?? null) !== null;
  });
  const [day, time] = [runs[at], runs[at + 1]];
  // «Вчера» is said where nothing stands below it.
  if (day === undefined || time === undefined || at + 2 >= runs.length) return runs;
  return [...runs.slice(0, at), joined(day, time), ...runs.slice(at + 2)];
}

/** The same where a name stands before the day, in a line with nothing else and with text below it («Анна 05.11.2026 18:02»). */
export function headingAsOne(runs: readonly BlockLine[]): readonly BlockLine[] {
  const [named, time, ...below] = runs;
  if (named === undefined || time === undefined || below.length === 0 || below.some((run) => isSameLine(named, run))) return runs;
  const isNear = isSameLine(named, time) && time.bbox[0] - right(named.bbox) <= mostGap * named.xHeightPx;
  const isWhole = named.words.some((_, at) => at > 0 && (readStamp(textOf([...named.words.slice(at), ...time.words]))?.day ?? null) !== null);
  return isNear && isWhole ? [joined(named, time), ...below] : runs;
}

const joined = (day: BlockLine, time: BlockLine): BlockLine => ({ ...day, words: [...day.words, ...time.words], letters: [...day.letters, ...time.letters], bbox: union(day.bbox, time.bbox) });
