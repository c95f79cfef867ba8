import type { ReadWord } from '../exhibit/Reading.js';
import { overlapArea } from './layout/Raster.js';
import type { Headed } from './dayLines.js';

/**
 * The things of a conversation without the words that stand under a day which floats over them: its letters were taken
 * for theirs.
 */
export function withoutUnder(lines: readonly Headed[]): readonly Headed[] {
  const days = lines.filter(({ piece, mark }) => mark !== null && piece.block.floats === true).flatMap(({ piece }) => piece.block.lines.map(({ bbox }) => bbox));
  if (days.length === 0) return lines;
  const isFree = ({ bbox }: ReadWord): boolean => !days.some((day) => overlapArea(day, bbox) > 0.4 * bbox[2] * bbox[3]);
  return lines.map((one) => {
    if (one.mark !== null) return one;
    const runs = one.piece.runs.map((run) => ({ ...run, words: run.words.filter(isFree) })).filter((run) => run.words.length > 0);
    return { ...one, piece: { ...one.piece, runs } };
  });
}
