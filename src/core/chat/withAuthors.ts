import { parseDayMark } from '../dating/parseDayMark.js';
import { linesOf, textOf, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';
import { surestNames } from './surestNames.js';
import { nameOf, takeAuthor, textInks, textReach } from './takeAuthor.js';

/** The pieces with their authors taken off their text, those that are named elsewhere as well, as they are read most surely. */
export function withAuthors(pieces: readonly Piece[], heightPx: number): readonly Piece[] {
  const look = { heightPx, inkOf: textInks(pieces), reachOf: textReach(pieces) };
  const isNamed = ({ block }: Piece): boolean => block.side !== 'center';
  const first = pieces.map((one) => (isNamed(one) ? takeAuthor(one, new Set(), look) : one));
  const known = new Set(first.flatMap(({ author }) => author ?? []));
  return surestNames(first.map((one) => (isNamed(one) ? withLoneHeading(takeAuthor(one, known, look), known) : one)));
}

/** A line on the panel that is the heading of nothing that was read, of an emoji or of what the screen ends before: a name that is known with its stamp, and nothing said. */
function withLoneHeading(piece: Piece, known: ReadonlySet<string>): Piece {
  const { block, runs, author } = piece;
  if (block.shape !== 'flat' || author !== null || linesOf(runs).length !== 1) return piece;
  const words = runs.flatMap((run) => run.words);
  const end = words.findIndex((_, at) => known.has(nameOf(textOf(words.slice(0, at + 1)))));
  const rest = textOf(words.slice(end + 1));
  const told = end === -1 ? null : readStamp(rest, true);
  if (told?.time === undefined || told.time === null) return end === -1 || piece.time === null || parseDayMark(rest) === null ? piece : { ...piece, author: nameOf(textOf(words.slice(0, end + 1))), runs: [] };
  return { ...piece, author: nameOf(textOf(words.slice(0, end + 1))), runs: [], time: told.time, day: told.day };
}
