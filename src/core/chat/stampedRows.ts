import type { BlockLine } from './Block.js';
import { isHandle } from './isHandle.js';
import { bottom, right, union } from './layout/Raster.js';
import { linesOf, median, sharesLine, textOfRuns, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';
import { isHeavier, isNameLike, isSetOff, nameOf } from './takeAuthor.js';

/** So many rows make a column of times. */
const leastRows = 2;
/** So many of the rows with a time begin what is said. */
const mostOf = 0.7;
/** In heights of small letters: how far off its column a line may begin, and how far above its text a name stands. */
const [slack, reach] = [0.7, 3];

/** A line of a chat without bubbles, with the time at the far end of its row. */
interface Row {
  readonly piece: Piece;
  readonly line: readonly BlockLine[];
  readonly stamp: Piece | null;
}

/**
 * Where every message has its time at the far end of the row of its first line, below the name or without one: the messages, each
 * with its time, parted where a new one begins. A name by itself right above is put to its text. Other chats are given back as they are.
 * @param textHeightPx the x-height of running text
 */
export function withStampedRows(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const stamps = columnOf(pieces);
  const texts = pieces.filter(isText);
  const rows = texts.flatMap((piece) => linesOf(piece.runs).map(withoutSpecks).map((line): Row => ({ piece, line, stamp: stamps.find((stamp) => isRowOf(line, stamp)) ?? null })));
  const stamped = rows.filter(({ stamp }) => stamp !== null);
  const begins = median(stamped.map(({ line }) => line[0]!.bbox[0]));
  const isInColumn = ({ line }: Row): boolean => Math.abs(line[0]!.bbox[0] - begins) <= slack * textHeightPx;
  const names = new Set(stamped.flatMap((row) => nameAbove(rows, row, textHeightPx) ?? []));
  const isBeginning = (row: Row): boolean => names.has(row) || (row.stamp !== null && !names.has(rows[rows.indexOf(row) - 1]!));
  // A time behind a text's last line is its bubble's; one in the row of a name is told elsewhere.
  const first = stamped.filter((row) => isInColumn(row) && !isLastOfSeveral(row, rows, names));
  const headings = stamped.filter((row) => isHeading(row, rows[rows.indexOf(row) + 1]));
  const known = new Set(headings.map(({ line }) => textOfRuns(line)));
  // What goes on below a heading bears its time alone: then some rows begin with a name, and others with what is said.
  const isMixed = headings.length > 0 && first.length - headings.length >= leastRows;
  if (first.length < Math.max(leastRows, mostOf * stamped.length) || headings.length * 2 > stamped.length || (names.size === 0 && !isMixed)) return pieces;
  const taken = new Set(stamped.map(({ stamp }) => stamp));
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (taken.has(piece)) continue;
    const own = rows.filter((row) => row.piece === piece);
    // Below a heading what bears no time may be of anything.
    const isBare = names.size === 0 && own.every(({ stamp }) => stamp === null);
    if (own.length === 0 || isBare) joined.push(piece);
    if (isBare) continue;
    for (const row of own) {
      const above = joined.at(-1);
      const isBelowName = row.stamp !== null && names.has(rows[rows.indexOf(row) - 1]!);
      if (above !== undefined && (isBelowName || (own[0] !== row && !isBeginning(row)))) joined[joined.length - 1] = goingOn(above, row, isBelowName);
      else joined.push({ ...beginning(row, own), ...(known.has(textOfRuns(row.line)) && { isHeaded: true, inRow: headings.includes(row) }) });
    }
  }
  return joined;
}

/** The times by themselves at the right, at one edge. */
function columnOf(pieces: readonly Piece[]): readonly Piece[] {
  const loose = pieces.filter(({ block, runs, author }) => block.shape === 'flat' && block.side === 'right' && author === null && (readStamp(textOfRuns(runs), true)?.time ?? null) !== null);
  const edge = median(loose.map(({ block }) => right(block.bbox)));
  return loose.filter(({ block: { bbox } }) => Math.abs(right(bbox) - edge) < bbox[3]);
}

/** A line without what a face before it left, which is no word. */
function withoutSpecks(line: readonly BlockLine[]): readonly BlockLine[] {
  const at = line.findIndex((run) => /[\p{L}\p{N}]{2}/u.test(textOfRuns([run])));
  return at > 0 ? line.slice(at) : line;
}

const isText = ({ block, runs, time }: Piece): boolean => block.shape === 'flat' && block.side === 'left' && runs.length > 0 && time === null;
const isRowOf = (line: readonly BlockLine[], { block: { bbox } }: Piece): boolean => sharesLine(line[0]!.bbox, bbox) && right(line.at(-1)!.bbox) < bbox[0];

function isNameLine(line: readonly BlockLine[]): boolean {
  const name = nameOf(textOfRuns(line));
  return isNameLike(name) || isHandle(name);
}

/** A name with its time, above what is said in the same block. */
const isHeading = ({ piece, line }: Row, below: Row | undefined): boolean => below?.piece === piece && below.stamp === null && isNameLine(line) && isSetOff(line[0]!, below.line);

/** What stands below a name with its time is said, however short. */
const isHeadingOver = (over: Row | undefined, row: Row): boolean => over !== undefined && over.stamp !== null && isHeading(over, row);

/** The row right above, where it has no time and is a name: set off from the text, or standing so above another one as well. */
function nameAbove(rows: readonly Row[], row: Row, textHeightPx: number): Row | null {
  const [over, above] = [rows[rows.indexOf(row) - 2], rows[rows.indexOf(row) - 1]];
  if (above === undefined || above.stamp !== null || !isNameLine(above.line) || isHeadingOver(over, above)) return null;
  const [upper, lower] = [above.line[0]!, row.line[0]!];
  const gap = lower.bbox[1] - bottom(upper.bbox);
  const isAbove = gap > -textHeightPx && gap < reach * textHeightPx && Math.abs(upper.bbox[0] - lower.bbox[0]) <= slack * textHeightPx;
  return isAbove && (isSetOff(upper, row.line) || isHeavier(upper, row.line) || rows.filter(({ line, stamp }) => stamp === null && textOfRuns(line) === textOfRuns(above.line)).length > 1) ? above : null;
}

/** Whether a row ends a text that began above it: it stands in one block with the row before, which is neither a name nor has a time. */
function isLastOfSeveral(row: Row, rows: readonly Row[], names: ReadonlySet<Row>): boolean {
  const above = rows[rows.indexOf(row) - 1];
  const below = rows[rows.indexOf(row) + 1];
  return above !== undefined && above.piece === row.piece && above.stamp === null && !names.has(above) && below?.piece !== row.piece;
}

function beginning({ piece, line, stamp }: Row, own: readonly Row[]): Piece {
  const isFirst = own[0]!.line === line;
  const block = { ...piece.block, lines: line, bbox: line.map(({ bbox }) => bbox).reduce(union), cutTop: isFirst && piece.block.cutTop };
  return { ...piece, ...told(stamp), block, runs: line, inRow: true };
}

function goingOn(above: Piece, { line, stamp, piece }: Row, isBelowName: boolean): Piece {
  const runs = [...above.runs, ...line];
  const block = { ...above.block, lines: [...above.block.lines, ...line], bbox: [above.block.bbox, ...line.map(({ bbox }) => bbox)].reduce(union), cutBottom: piece.block.cutBottom };
  return { ...above, ...told(stamp), block, runs, isHeaded: above.isHeaded || isBelowName };
}

function told(stamp: Piece | null): Partial<Pick<Piece, 'time' | 'day'>> {
  const read = stamp === null ? null : readStamp(textOfRuns(stamp.runs), true);
  return read === null ? {} : { time: read.time, day: read.day };
}
