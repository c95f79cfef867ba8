import { isColoured, otherInk } from './inks.js';
import { bottom, colourDistance, union } from './layout/Raster.js';
import { linesOf, textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf, textInks, withoutTag } from './takeAuthor.js';

/** So near above the picture the bubble with the name ends, in heights of small letters. */
const near = 3;

/**
 * The things of a conversation with the pictures' senders named: what is seen of a bubble above its picture is a name in a
 * colour that text in such bubbles does not have, and nothing else.
 * @param textHeightPx the x-height of running text
 */
export function nameOverPicture(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const inkOf = textInks(pieces);
  const isName = ({ block, runs, time, author, quote }: Piece): boolean => {
    if (block.shape !== 'bubble' || block.side === 'center' || time !== null || author !== null || quote !== null || linesOf(runs).length !== 1) return false;
    const ink = inkOf(block.fillColour);
    return isColoured(runs[0]!) && isNameLike(nameOf(textOfRuns(withoutTag(runs)))) && (ink === null || colourDistance(ink, runs[0]!.inkColour) > otherInk);
  };
  const kept = [...pieces];
  for (const name of pieces.filter(isName)) {
    const picture = kept.find((one) => one.block.shape === 'picture' && one.author === null && one.block.side === name.block.side && isUnder(one, name, near * textHeightPx));
    if (picture === undefined) continue;
    kept[kept.indexOf(picture)] = { ...picture, author: nameOf(textOfRuns(withoutTag(name.runs))), block: { ...picture.block, bbox: union(picture.block.bbox, name.block.bbox) } };
    kept.splice(kept.indexOf(name), 1);
  }
  return kept;
}


function isUnder({ block: { bbox: picture } }: Piece, { block: { bbox: name } }: Piece, reach: number): boolean {
  const gap = picture[1] - bottom(name);
  return gap >= -name[3] / 2 && gap <= reach && picture[0] < name[0] + name[2] && picture[0] + picture[2] > name[0];
}
