import type { Box, ReadWord } from '../exhibit/Reading.js';
import type { Headed } from './dayLines.js';
import { isWithin, overlapArea } from './layout/Raster.js';
import type { Piece } from './Piece.js';

/**
 * The things of a conversation without the words that stand under a day which floats over them: its letters were taken
 * for theirs.
 */
export function withoutUnder(lines: readonly Headed[]): readonly Headed[] {
  const days = lines.filter(({ piece, mark }) => mark !== null && piece.block.floats === true).flatMap(({ piece }) => piece.block.lines.map(({ bbox }) => bbox));
  if (days.length === 0) return lines;
  const isFree = ({ bbox }: ReadWord): boolean => !days.some((day) => overlapArea(day, bbox) > 0.4 * bbox[2] * bbox[3]);
  return lines.flatMap((one) => {
    if (one.mark !== null) return [one];
    const runs = one.piece.runs.map((run) => ({ ...run, words: run.words.filter(isFree) })).filter((run) => run.words.length > 0);
    return runs.length === 0 && isPlate(one.piece, days) ? [] : [{ ...one, piece: { ...one.piece, runs } }];
  });
}

/** Whether a bubble with words is no more than the plate of one of the days, which a wallpaper's strokes made longer. */
const isPlate = ({ block: { shape, bbox }, runs, time, quote }: Piece, days: readonly Box[]): boolean =>
  shape === 'bubble' && runs.length > 0 && time === null && quote === null && days.some((day) => isWithin(day, bbox, 0) && bbox[3] <= plateHigh * day[3] && bbox[2] <= plateWide * day[2]);
/** So many times as high and wide as its words. */
const [plateHigh, plateWide] = [2.6, 2];

/**
 * The things of a conversation with each day once: words that float are read apart from what else is seen at their place,
 * and stand where that names no day, or names it so that it cannot be made out.
 */
export function withDaysOnce(lines: readonly Headed[]): readonly Headed[] {
  const days = lines.filter(({ mark }) => mark !== null);
  const isOver = (a: Headed, b: Headed): boolean => a !== b && overlapArea(a.piece.block.bbox, b.piece.block.bbox) > 0;
  const isFloating = ({ piece }: Headed): boolean => piece.block.floats === true;
  const isTwin = (one: Headed): boolean => isFloating(one) && days.some((other) => isOver(one, other) && other.mark !== 'illegible' && (!isFloating(other) || days.indexOf(other) < days.indexOf(one)));
  const left = days.filter((one) => !isTwin(one));
  return lines.filter((one) => (one.mark === null ? one.piece.block.floats !== true : left.includes(one) && !(one.mark === 'illegible' && left.some((other) => other.mark !== 'illegible' && isOver(one, other)))));
}
