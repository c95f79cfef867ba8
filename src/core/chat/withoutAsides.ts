import type { Box } from '../exhibit/Reading.js';
import { right } from './layout/Raster.js';
import { linesOf, median, textOfRuns, type Piece } from './Piece.js';

/** What the app adds is so much paler than what is said, and not larger. */
const [pale, largest] = [0.75, 1.05];
/** A notice with a face before it stands off the panel's middle by so much of its width at most, and so far off both edges. */
const [offMiddle, offEdge] = [0.05, 0.15];
/** Of so many bubbles it is known that what is said stands in bubbles. */
const leastBubbles = 2;

/**
 * The pieces of a chat whose every word is said in a bubble, without the pale lines on its panel that keep to a side: they
 * ask whether an answer helped, tell that one was not sent. One nearly in the middle, which a face moved there, is a notice.
 * @param panel the conversation's place
 */
export function withoutAsides(pieces: readonly Piece[], textHeightPx: number, panel: Box): readonly Piece[] {
  const said = pieces.filter(({ block, runs }) => block.shape === 'bubble' && block.side !== 'center' && /\p{L}{3}/u.test(textOfRuns(runs)));
  const strength = median(said.flatMap(({ runs }) => runs.map(({ contrast }) => contrast)));
  const isOnPanel = ({ block: { shape, side }, runs, time, author }: Piece): boolean =>
    shape === 'flat' && side !== 'center' && runs.length > 0 && (time !== null || author !== null || (/\p{L}{3}/u.test(textOfRuns(runs)) && runs.every((run) => run.contrast > pale * strength)));
  if (said.length < leastBubbles || pieces.some(isOnPanel)) return pieces;
  const isAside = ({ block, runs, quote }: Piece): boolean =>
    block.shape === 'flat' && block.side !== 'center' && block.floats !== true && quote === null && runs.length > 0 && linesOf(runs).length === 1 && runs.every((run) => run.contrast <= pale * strength && run.xHeightPx <= largest * textHeightPx);
  const isNotice = ({ block: { bbox } }: Piece): boolean =>
    Math.abs(bbox[0] + bbox[2] / 2 - panel[0] - panel[2] / 2) <= offMiddle * panel[2] && Math.min(bbox[0] - panel[0], right(panel) - right(bbox)) >= offEdge * panel[2];
  return pieces.flatMap((piece) => (!isAside(piece) ? [piece] : isNotice(piece) ? [{ ...piece, block: { ...piece.block, side: 'center' as const } }] : []));
}
