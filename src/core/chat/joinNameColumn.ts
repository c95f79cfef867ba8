import { isColoured, otherInk } from './inks.js';
import { isHandle } from './isHandle.js';
import { bottom, colourDistance, right } from './layout/Raster.js';
import { median, sharesLine, textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** So many rows of a name and a text make two columns. */
const leastRows = 3;
/** In heights of small letters: how far off its column something may begin, and how near above a row its stamp stands. */
const [slack, reach] = [1.5, 4];

/**
 * Where names stand in a column of their own, in colour, and each one's text beside it: the texts with their authors, and
 * with the time that stands by itself at the right above them. What begins in neither row is a notice; a name below all
 * rows is that of the field to write in. Other chats are given back as they are.
 */
export function joinNameColumn(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const rows = rowsOf(pieces, textHeightPx);
  if (rows.length < leastRows) return pieces;
  const begins = median(rows.map(({ text }) => text.block.bbox[0]));
  const lowest = Math.max(...rows.map(({ text }) => bottom(text.block.bbox)));
  const stamps = pieces.filter(({ block, runs, time }) => block.shape === 'flat' && runs.length === 0 && time !== null && block.bbox[0] > begins);
  const rowOf = ({ block: { bbox } }: Piece): Row | undefined => rows.find(({ name }) => name.block.bbox[1] >= bbox[1] && name.block.bbox[1] - bottom(bbox) < reach * textHeightPx);
  const told = stamps.filter((stamp) => rowOf(stamp) !== undefined);
  return pieces.flatMap((piece): Piece[] => {
    if (told.includes(piece) || rows.some(({ name }) => name === piece) || (isName(piece) && piece.block.bbox[1] >= lowest)) return [];
    const row = rows.find(({ text }) => text === piece);
    if (row === undefined) return [isNotice(piece, begins, textHeightPx) ? { ...piece, block: { ...piece.block, side: 'center' } } : piece];
    const stamp = told.find((one) => rowOf(one) === row);
    return [{ ...piece, author: nameOf(textOfRuns(row.name.runs)), time: piece.time ?? stamp?.time ?? null, day: piece.day ?? stamp?.day ?? null }];
  });
}

interface Row {
  readonly name: Piece;
  readonly text: Piece;
}

function rowsOf(pieces: readonly Piece[], textHeightPx: number): readonly Row[] {
  const rows = pieces.filter(isName).flatMap((name): Row[] => {
    const [own] = name.runs;
    const text = pieces.find(({ block, runs: [first] }) => block.shape === 'flat' && first !== undefined && sharesLine(first.bbox, own!.bbox) && block.bbox[0] > right(own!.bbox) && colourDistance(first.inkColour, own!.inkColour) > otherInk);
    return text === undefined ? [] : [{ name, text }];
  });
  const [named, said] = [median(rows.map(({ name }) => name.block.bbox[0])), median(rows.map(({ text }) => text.block.bbox[0]))];
  const isIn = ({ block }: Piece, begin: number): boolean => Math.abs(block.bbox[0] - begin) <= slack * textHeightPx;
  return rows.filter(({ name, text }) => isIn(name, named) && isIn(text, said));
}

function isName({ block, runs, author, time }: Piece): boolean {
  const name = nameOf(textOfRuns(runs));
  return block.shape === 'flat' && block.side !== 'center' && runs.length === 1 && author === null && time === null && isColoured(runs[0]!) && (isNameLike(name) || isHandle(name));
}

const isNotice = ({ block, runs }: Piece, begins: number, textHeightPx: number): boolean => block.shape === 'flat' && runs.length > 0 && Math.abs(block.bbox[0] - begins) > slack * textHeightPx;
