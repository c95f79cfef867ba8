import { bottom, chroma, right } from './layout/Raster.js';
import { linesOf, median, textOfRuns, type Piece } from './Piece.js';

/** A notice is paler than what is said by so much, and has no colour, 0–255. */
const [pale, grey] = [0.85, 48];
/** It stands further from what is above and below it than lines of a text do, in heights of small letters, and begins where they do, up to so many. */
const [apart, slack] = [1.3, 1.5];

/**
 * Tells the notices of a chat without bubbles, where all begins in one column: a line by itself, without a heading and
 * paler than what is said, says what happened («Оператор подключился»). It belongs to the middle, wherever it stands.
 */
export function withNotices(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const headed = pieces.filter(({ block, time, runs }) => block.shape === 'flat' && block.side !== 'center' && time !== null && runs.length > 0);
  const strength = median(headed.flatMap(({ runs }) => runs.map(({ contrast }) => contrast)));
  const begins = median(headed.map(({ block }) => block.bbox[0]));
  const isNotice = (piece: Piece): boolean => isLine(piece) && piece.runs.every(({ contrast, inkColour }) => contrast < pale * strength && chroma(inkColour) <= grey) && Math.abs(piece.block.bbox[0] - begins) < slack * textHeightPx && isApart(piece, pieces, apart * textHeightPx);
  return headed.length < 2 ? pieces : pieces.map((piece) => (isNotice(piece) ? { ...piece, block: { ...piece.block, side: 'center' } } : piece));
}

/** One line of words on the panel itself, without a name or a time. */
const isLine = ({ block, runs, time, author, isHeaded, quote }: Piece): boolean =>
  block.shape === 'flat' && block.side !== 'center' && time === null && author === null && quote === null && !isHeaded && linesOf(runs).length === 1 && /\p{L}{2,} .*\p{L}{2,}/u.test(textOfRuns(runs));

const isApart = (piece: Piece, pieces: readonly Piece[], least: number): boolean => {
  const [x, y, width, height] = piece.block.bbox;
  return pieces.every(({ block: { bbox }, ...one }) => one.runs === piece.runs || bbox[1] - y - height >= least || y - bottom(bbox) >= least || right(bbox) < x || bbox[0] > x + width);
};
