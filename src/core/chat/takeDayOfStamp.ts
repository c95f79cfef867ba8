import { parseDayMark } from '../dating/parseDayMark.js';
import { isSameLine, textOfRuns, type Piece } from './Piece.js';

/** Stamps are paler than text; what is as strong as it may be what was said. */
const pale = 0.75;

/**
 * A stamp on the panel with the day that stands in its line, though its words were read apart from the time
 * («Суббота» beside «03:11»); any other piece as it is.
 */
export function takeDayOfStamp(piece: Piece): Piece {
  const { block, runs, time, day } = piece;
  const [first] = runs;
  const isLine = first !== undefined && block.lines.every((line) => isSameLine(line, first));
  if (block.shape !== 'flat' || time === null || day !== null || !isLine || runs.some(({ contrast }) => contrast > pale)) return piece;
  const mark = parseDayMark(textOfRuns(runs));
  return mark === null || mark.time !== null ? piece : { ...piece, day: { ...mark, time }, runs: [] };
}
