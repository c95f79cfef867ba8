import { editDistance } from '../dating/editDistance.js';
import type { BlockLine } from './Block.js';
import { colourDistance } from './layout/Raster.js';
import { hasScript, isCyrillic, toCyrillic, toLatin } from './letters/scripts.js';
import { textOf, type Piece } from './Piece.js';

/** From here on a reading is sure, and stands for those that are less sure by so much. */
const [sure, surer] = [0.85, 0.05];
/** One name written twice differs by no more in its width and height, px, and in its ink, 0–255. */
const [sameSizePx, sameInk] = [2, 16];

/**
 * The pieces with their authors' names as the surest reading has them: a name is written over each of its messages, in one
 * ink and of one width, and read anew each time («Гепа К.» and «Lena K.»). Letters of either script go with the others.
 */
export function surestNames(pieces: readonly Piece[]): readonly Piece[] {
  const lines = pieces.flatMap((piece) => lineOf(piece) ?? []);
  return pieces.map((piece) => {
    if (piece.author === null) return piece;
    const own = lineOf(piece);
    const other = own === undefined ? undefined : lines.find((one) => surenessOf(one) >= Math.max(sure, surenessOf(own) + surer) && isWrittenAs(own, one));
    const author = inOneScript(other === undefined ? piece.author : textOf(other.words));
    return author === piece.author ? piece : { ...piece, author };
  });
}

/** The line that is the author's name and nothing else. */
const lineOf = ({ author, block }: Piece): BlockLine | undefined => (author === null ? undefined : block.lines.find(({ words }) => textOf(words) === author));

const surenessOf = ({ words }: BlockLine): number => Math.min(...words.map(({ confidence }) => confidence));

/** Whether two readings are of what looks the same, and share half of their letters. */
function isWrittenAs(a: BlockLine, b: BlockLine): boolean {
  const [one, other] = [a, b].map(({ words }) => toLatin(textOf(words)).toLowerCase()) as [string, string];
  const isAlike = Math.abs(a.bbox[2] - b.bbox[2]) <= sameSizePx && Math.abs(a.bbox[3] - b.bbox[3]) <= sameSizePx && colourDistance(a.inkColour, b.inkColour) <= sameInk;
  const most = Math.floor(Math.max(one.length, other.length) / 2);
  return isAlike && editDistance(one, other, most) <= most;
}

/** An initial is of the script of the name beside it. */
function inOneScript(name: string): string {
  const letters = name.replace(/(?<!\p{L})\p{L}(?!\p{L})/gu, '');
  if (!hasScript(letters)) return name;
  return name.replace(/(?<!\p{L})\p{L}(?!\p{L})/gu, [...letters].some(isCyrillic) ? toCyrillic : toLatin);
}
