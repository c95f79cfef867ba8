import { right } from './layout/Raster.js';
import { sharesLine, textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** A tag is no higher than so many times its capitals, and stands no further behind the name than so many. */
const [mostHigh, mostGap] = [2.3, 4];
/** In print so much smaller than the name its field may be drawn higher, by its shadow or the line below: no bubble has such print. */
const [smallPrint, mostHighOfSmall] = [0.82, 5];

/** The things of a conversation without the tags behind names, which tell a part («Агент», «Бот») on a small field of their own. */
export function withoutTags(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => !pieces.some((name) => isTagOf(piece, name)));
}

/** Whether a field of one word or two, hardly higher than they, stands right behind a name on the ground, in its line. */
function isTagOf({ block, runs, time }: Piece, { block: { shape, side }, runs: named }: Piece): boolean {
  const [first] = named;
  if (block.shape !== 'bubble' || block.floats === true || time !== null || shape !== 'flat' || side === 'center' || first === undefined || runs.length !== 1) return false;
  const high = runs[0]!.bbox[3];
  const isSmall = runs[0]!.xHeightPx <= smallPrint * first.xHeightPx;
  const isLow = block.bbox[3] <= (isSmall ? mostHighOfSmall : mostHigh) * high && runs[0]!.words.length <= 2;
  const gap = block.bbox[0] - right(first.bbox);
  return isLow && sharesLine(block.bbox, first.bbox) && gap >= 0 && gap <= mostGap * high && isNameLike(nameOf(textOfRuns([first])));
}
