import { bottom } from './layout/Raster.js';
import { median, type Piece } from './Piece.js';

/** A notice is paler than this share of the texts, and stands further below what is above it, in heights of small letters. */
const [pale, apart] = [0.88, 1.6];
/** So many texts with headings tell how strong text is. */
const leastHeaded = 2;

/**
 * In a chat without bubbles: what has no heading, is paler than what is said and stands as far below the text above as
 * headings do tells that somebody came, or that a thread was begun. Nobody said it: it stands in the middle.
 * @param textHeightPx the x-height of running text
 */
export function noticesOfLines(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const headed = pieces.filter(({ block, author, time }) => block.shape === 'flat' && block.side !== 'center' && author !== null && time !== null);
  const strength = median(headed.flatMap(({ runs }) => runs.map(({ contrast }) => contrast)));
  if (headed.length < leastHeaded) return pieces;
  const isApart = ({ block: { bbox } }: Piece): boolean => pieces.every(({ block }) => block.bbox[1] >= bbox[1] || bbox[1] - bottom(block.bbox) > apart * textHeightPx);
  const isNotice = (piece: Piece): boolean => isBare(piece) && piece.runs.every(({ contrast }) => contrast < pale * strength) && isApart(piece);
  return pieces.map((piece) => (isNotice(piece) ? { ...piece, block: { ...piece.block, side: 'center' } } : piece));
}

/** Text on the panel without any heading. */
const isBare = ({ block, runs, author, time, quote }: Piece): boolean => block.shape === 'flat' && runs.length > 0 && author === null && time === null && quote === null;
