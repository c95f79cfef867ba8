import type { Block, BlockLine } from './Block.js';
import { rowsOf } from './cardParts.js';
import type { Row } from './letterHead.js';
import { right } from './layout/Raster.js';
import { fileName, withKind } from './letters/fileName.js';
import { linesOf, textOf, textOfRuns } from './Piece.js';
import { isOffer } from './withoutActions.js';
import { tellsOfFile } from './withoutDetails.js';

/** Beside a file's name stands its icon: the name begins so far right of what is written, in heights of small letters. */
const iconWide = 1.5;
/** How large a file is stands in one of so many rows below its name: a piece of its icon may be read as one. */
const near = 2;

/**
 * A letter without the files below its text, each a name beside an icon and, below it, how large it is: they come with what
 * is written. Where nothing is written the names are all it says, without what their icons were read as.
 * @param heads how many of its first lines are its head
 */
export function withoutEnclosed(letter: Block, heads: number): Block {
  const [head, body] = [letter.lines.slice(0, heads), letter.lines.slice(heads)];
  const rows = rowsOf({ ...letter, lines: body });
  const begins = Math.min(...letter.lines.map(({ bbox }) => bbox[0]));
  const files = rows.flatMap((row, at) => {
    const name = nameIn(row, begins);
    const size = name === null ? -1 : rows.slice(at + 1, at + 1 + near).findIndex((below) => isSize(below, name));
    return name === null || size < 0 ? [] : [{ name, from: at, to: at + 1 + size }];
  });
  if (files.length === 0) return letter;
  const isFree = (run: BlockLine, at: number): boolean => !files.some(({ name, from, to }) => at >= from && at <= to && !isBefore(run, name));
  const written = rows.filter((row) => !isOffer(row)).map((row) => row.filter((run) => isFree(run, rows.indexOf(row)))).filter((row) => row.length > 0);
  return { ...letter, lines: [...head, ...(written.length > 0 ? written.flat() : files.map(({ name }) => name))] };
}

/** Whether a field holds a file's name and how large it is, and nothing else. */
export function isFileCard({ lines }: Block): boolean {
  const texts = linesOf(lines).map((line) => textOfRuns(line));
  return texts.some((text) => fileName.test(withKind(text))) && texts.every((text) => fileName.test(withKind(text)) || tellsOfFile(text) || !/\p{L}{2}/u.test(text));
}

/** The file's name in a row, right of its icon. */
const nameIn = (row: Row, begins: number): BlockLine | null => row.find(({ words, bbox, xHeightPx }) => bbox[0] > begins + iconWide * xHeightPx && fileName.test(withKind(textOf(words)))) ?? null;

/** Whether a stretch of what is written ends before the field that a file's icon and name stand in, as where both are set in one line. */
const isBefore = ({ words, bbox }: BlockLine, name: BlockLine): boolean => /\p{L}{2}/u.test(textOf(words)) && right(bbox) <= name.bbox[0] - iconWide * name.xHeightPx;

/** Whether a row tells how large the file of that name is. */
const isSize = (row: Row, { bbox: [x], xHeightPx }: BlockLine): boolean => row.some((run) => Math.abs(run.bbox[0] - x) <= xHeightPx && tellsOfFile(textOf(run.words)));
