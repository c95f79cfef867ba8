import { editDistance } from '../dating/editDistance.js';
import type { BlockLine } from './Block.js';
import { bottom, right, union } from './layout/Raster.js';
import { textOf, textOfRuns, type Piece } from './Piece.js';

/** What a plate says besides, and how many letters of it are misread, with less confidence than that, where it lies half on the drawing. */
const editedWords = [['изменено', 3], ['edited', 2]] as const;
const legible = 0.6;
/** In heights of small letters: how high a time's plate is at most, and how far below its drawing it hangs. */
const [mostHigh, near] = [4.5, 3];

/**
 * The things of a conversation with the plates that bear nothing but a time, and perhaps who reacted, given to the drawing
 * without a time that each hangs below: a sticker, an emoji.
 * @param textHeightPx the x-height of running text
 */
export function joinPlates(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const kept = [...pieces];
  for (const plate of pieces.filter(isPlate)) {
    const at = kept.findIndex((one) => one !== plate && hangsBelow(plate, one));
    const drawing = kept[at];
    if (drawing === undefined) continue;
    kept[at] = { ...drawing, time: plate.time, day: plate.day, edited: plate.edited || plate.runs.some(isEdit), block: { ...drawing.block, side: plate.block.side, bbox: union(drawing.block.bbox, plate.block.bbox) } };
    kept.splice(kept.indexOf(plate), 1);
  }
  return kept;

  function isPlate({ block: { shape, bbox, side, floats }, runs, time, author, quote }: Piece): boolean {
    const isEdited = runs.length === 1 && runs.every(isEdit);
    const isBare = author === null && quote === null && (isEdited || /^[^\p{L}\d]*$/u.test(textOfRuns(runs)));
    // Half of it lies on the drawing, so that its edge may not have been found.
    return (shape === 'bubble' || (shape === 'flat' && isEdited)) && floats === undefined && side !== 'center' && time !== null && isBare && bbox[3] <= mostHigh * textHeightPx;
  }

  function hangsBelow({ block: { bbox: plate }, runs }: Piece, { block: { shape, bbox }, time }: Piece): boolean {
    const isOnIt = plate[1] < bottom(bbox);
    if (runs.some(isEdit) && !isOnIt && !runs.every(isWhole)) return false;
    const isUnder = plate[1] >= bbox[1] + bbox[3] / 2 && plate[1] - bottom(bbox) <= near * textHeightPx && bottom(plate) > bottom(bbox);
    const shared = Math.min(right(plate), right(bbox)) - Math.max(plate[0], bbox[0]);
    return shape === 'picture' && time === null && isUnder && shared > 0.3 * Math.min(plate[2], bbox[2]) && bbox[3] > plate[3];
  }
}

const isWhole = ({ words }: BlockLine): boolean => editedWords.some(([word]) => wordIn(words) === word);
const isEdit = (line: BlockLine): boolean => isWhole(line) || (line.words.every(({ confidence }) => confidence < legible) && editedWords.some(([word, most]) => editDistance(wordIn(line.words), word, most) <= most));
const wordIn = (words: BlockLine['words']): string => textOf(words).replace(/ /gu, '').toLowerCase();
