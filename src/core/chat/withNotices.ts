import { bottom, chroma, right } from './layout/Raster.js';
import { linesOf, median, textOfRuns, type Piece } from './Piece.js';

/** A notice is paler than what is said by so much, and has no colour, 0–255. */
const [pale, grey] = [0.85, 48];
/** It stands further from what is above and below it than lines of a text do, and a text from its heading, in heights of small letters, and begins where they do, up to so many. */
const [apart, underHeading, slack] = [1.3, 3, 1.5];

/**
 * Tells the notices of a chat without bubbles, where all begins in one column: a line by itself, without a heading and
 * paler than what is said, says what happened («Оператор подключился»). It belongs to the middle, wherever it stands.
 */
export function withNotices(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const column = pieces.filter(({ block, runs }) => block.shape === 'flat' && block.side !== 'center' && runs.length > 0);
  const headed = column.filter(({ time }) => time !== null);
  const begins = median(headed.map(({ block }) => block.bbox[0]));
  const alone = column.filter((piece) => isLine(piece) && Math.abs(piece.block.bbox[0] - begins) < slack * textHeightPx && isApart(piece, pieces, textHeightPx));
  const said = column.filter((piece) => !alone.includes(piece)).flatMap(({ runs, time }) => linesOf(runs).slice(time === null ? 0 : 1).flat());
  const strength = median(said.map(({ contrast }) => contrast));
  const isPale = ({ runs }: Piece): boolean => runs.every(({ contrast, inkColour }) => contrast < pale * strength && chroma(inkColour) <= grey);
  return headed.length < 2 ? pieces : pieces.map((piece) => (alone.includes(piece) && isPale(piece) ? { ...piece, block: { ...piece.block, side: 'center' } } : piece));
}

/** One line of words on the panel itself, without a name or a time. */
const isLine = ({ block, runs, time, author, isHeaded, quote }: Piece): boolean =>
  block.shape === 'flat' && block.side !== 'center' && time === null && author === null && quote === null && !isHeaded && linesOf(runs).length === 1 && /\p{L}{2,} .*\p{L}{2,}/u.test(textOfRuns(runs));

const isHeading = ({ block, runs, time }: Piece): boolean => block.shape === 'flat' && time !== null && linesOf(runs).length <= 1;

function isApart(piece: Piece, pieces: readonly Piece[], textHeightPx: number): boolean {
  const [x, y, width, height] = piece.block.bbox;
  const isFar = (other: Piece): boolean => {
    const { bbox } = other.block;
    return bbox[1] - y - height >= apart * textHeightPx || y - bottom(bbox) >= (isHeading(other) ? underHeading : apart) * textHeightPx || right(bbox) < x || bbox[0] > x + width;
  };
  return pieces.every((other) => other === piece || isFar(other));
}
