import { right } from './layout/Raster.js';
import { namesBeside } from './namesBeside.js';
import { textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** How unlike its sides a face is, how high in heights of small letters, how far before the name in its own widths, and how far off the name's middle in its heights. */
const [square, highest, reach, level] = [1.25, 5.5, 1, 0.3];

/** The pieces without the faces that stand right before names on the panel: a small square or disc with a sign in it, which nobody said. */
export function withoutNameFaces(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const names = pieces.filter(({ block, runs }) => block.shape === 'flat' && block.side !== 'center' && runs.length > 0 && isNameLike(nameOf(textOfRuns(runs))));
  const named = new Set(namesBeside(pieces.map(({ block }) => block)).values());
  const isFace = ({ block, runs, time, author, quote }: Piece): boolean => {
    const { shape, bbox } = block;
    const [x, y, width, height] = bbox;
    // Names beside bubbles tell who speaks in them.
    if (shape === 'flat' || named.has(block) || time !== null || author !== null || quote !== null || textOfRuns(runs).length > 2) return false;
    if (Math.max(width, height) > square * Math.min(width, height) || height > highest * textHeightPx) return false;
    return names.some(({ block: { bbox: name } }) => name[0] >= x + width && name[0] - right(bbox) <= reach * width && Math.abs(name[1] + name[3] / 2 - y - height / 2) <= level * height);
  };
  return pieces.filter((piece) => !isFace(piece));
}
