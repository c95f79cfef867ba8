import { isOfTwoInks } from './cardParts.js';
import { bottom } from './layout/Raster.js';
import { linesOf, median, type Piece } from './Piece.js';

/** In a chat without bubbles, where texts have headings: what stands above the first heading and begins elsewhere is the page's title, its field of search; a line with what is told of it in paler ink that of a request. */
export function withoutTitle(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const headed = pieces.filter(({ block, author, time }) => block.shape === 'flat' && author !== null && time !== null);
  // Among more bubbles with their times they are none: a wallpaper’s drawing was read as names.
  if (headed.length < 2 || pieces.filter(({ block, time }) => block.shape === 'bubble' && block.side !== 'center' && time !== null).length > headed.length) return pieces;
  const begins = median(headed.map(({ block }) => block.bbox[0]));
  const isOfColumn = ({ block }: Piece): boolean => Math.abs(block.bbox[0] - begins) <= 1.5 * textHeightPx;
  const first = pieces.find((piece) => piece.block.shape === 'flat' && isOfColumn(piece));
  const isTitle = (piece: Piece): boolean => piece.block.side !== 'center' && (piece.block.shape === 'flat' || piece.time === null) && !isOfColumn(piece) && first !== undefined && bottom(piece.block.bbox) <= first.block.bbox[1];
  const isRequest = ({ block, runs, author, time }: Piece): boolean => block.shape === 'flat' && author === null && time === null && linesOf(runs).length === 1 && isOfTwoInks(runs) && bottom(block.bbox) <= headed[0]!.block.bbox[1];
  return pieces.filter((piece) => !isTitle(piece) && !isRequest(piece));
}
