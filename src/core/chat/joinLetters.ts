import { right, union } from './layout/Raster.js';
import { address } from './letterHead.js';
import { linesOf, median, textOf, textOfRuns, type Piece } from './Piece.js';
import { isAddressed } from './takeRecipients.js';

/** How a signature begins (RFC 3676, 4.3), a phone's own among them. */
export const farewell = /^(?:[-–—_]{1,3}$|(?:с уважением|отправлено (?:из|с)|best regards|kind regards|regards|sincerely|sent from)(?![\p{L}]))/iu;
/** What a mail writes above the files that came with a letter. */
const enclosure = /^\d{1,2} (?:вложени[еяй]|влож\.|файл(?:а|ов)?|attachments?)$/iu;
/** In heights of small letters: how far the parts of one letter begin from its heading; a subject is so much larger than the text. */
const [sameColumn, subjectSize, capitalsSize] = [1.5, 1.3, 1.7];

/** Whether a piece is the heading of a letter, or begins with one: with whom it goes to below its author, or with a time and the address it was written from. */
const isLetterHead = ({ author, time, runs, block }: Piece): boolean => author !== null && block.shape === 'flat' && ((runs[0] !== undefined && isAddressed(runs[0])) || (time !== null && address.test(textOfRuns(linesOf(block.lines)[0] ?? []))));

/**
 * In a thread of letters, whose headings tell to whom each goes or from which address, all that stands below a heading is one letter, however far
 * apart its paragraphs stand: they are put together, and the sender's pale signature (RFC 3676, 4.3) is none of them, nor
 * the files that are named below it. Above the first heading is the rest of a letter, without the thread's subject in
 * larger letters and what stands beside the letters' column.
 */
export function joinLetters(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const heads = pieces.filter(isLetterHead);
  if (heads.length === 0) return pieces;
  const begins = median(heads.map(({ block }) => block.bbox[0]));
  const isOfColumn = ({ block }: Piece): boolean => Math.abs(block.bbox[0] - begins) <= sameColumn * textHeightPx;
  const first = pieces.indexOf(heads[0]!);
  const lead = pieces.slice(0, first).map((piece) => withoutSubject(piece, begins, textHeightPx)).filter((piece) => !isUnsaid(piece) || (piece.runs.length > 0 && isOfColumn(piece)));
  const strongest = Math.max(...pieces.flatMap(({ runs }) => runs.map(({ contrast }) => contrast)));
  const letters: Piece[] = [];
  let [isSigned, isEnclosed] = [false, false];
  for (const piece of [...lead, ...pieces.slice(first).map(asText)]) {
    const letter = letters.at(-1);
    const isPart = piece.author === null && isBare(piece);
    if (!isPart) isSigned = false;
    if (isLetterHead(piece)) isEnclosed = false;
    const pale = piece.runs.length > 0 && piece.runs.every(({ contrast }) => contrast < 0.85 * strongest);
    if (isPart && pale && (isSigned || farewell.test(textOf(piece.runs[0]!.words)))) {
      isSigned = true;
      continue;
    }
    if (isEnclosed && piece.author === null && piece.time === null) continue;
    const at = isPart ? linesOf(piece.runs).findIndex((line) => enclosure.test(textOfRuns(line))) : -1;
    isEnclosed = isEnclosed || at >= 0;
    const runs = at < 0 ? piece.runs : linesOf(piece.runs).slice(0, at).flat();
    if (at >= 0 && runs.length === 0) continue;
    // Below a heading alone stands what the letter brings, as a file with its icon before its name.
    const isFirst = letter !== undefined && letter.runs.length === 1 && piece.block.bbox[0] >= letter.block.bbox[0];
    const joins = isPart && letter !== undefined && (isLetterHead(letter) || lead.includes(letter) || letter.isLetter === true) && (isFirst || isOfColumn(piece));
    if (joins) letters[letters.length - 1] = { ...letter, isLetter: true, quote: letter.quote ?? piece.quote, runs: [...letter.runs, ...runs], block: { ...letter.block, bbox: union(letter.block.bbox, piece.block.bbox) } };
    else letters.push(isLetterHead(piece) || (isPart && lead.includes(piece)) ? { ...piece, runs, isLetter: true } : { ...piece, runs });
  }
  return letters;
}

const isUnsaid = ({ block, author, time }: Piece): boolean => author === null && time === null && block.shape !== 'picture' && block.side !== 'center';
const isBare = (piece: Piece): boolean => isUnsaid(piece) && piece.block.shape === 'flat';

/** A piece without the lines at its top whose letters are far larger than those of text, or that begin elsewhere. */
function withoutSubject(piece: Piece, begins: number, textHeightPx: number): Piece {
  if (!isBare(piece)) return piece;
  // Digits and capitals are higher than small letters of their size; what stands beside the subject may be small.
  const isSubject = (line: Piece['runs']): boolean => line.some(({ xHeightPx, words }) => xHeightPx > subjectSize * textHeightPx && /\p{Ll}{3}/u.test(textOf(words))) || line.every(({ xHeightPx }) => xHeightPx > capitalsSize * textHeightPx);
  const lines = linesOf(piece.runs);
  const from = lines.findIndex((line) => !isSubject(line) && Math.abs(line[0]!.bbox[0] - begins) <= sameColumn * textHeightPx);
  if (from === 0) return piece;
  const runs = from < 0 ? [] : lines.slice(from).flat();
  return { ...piece, runs, block: runs.length === 0 ? piece.block : { ...piece.block, bbox: runs.map(({ bbox }) => bbox).reduce(union) } };
}

/** A signer's name above a link in another ink is no heading, which has a time: it is text again. */
function asText(piece: Piece): Piece {
  const [line] = linesOf(piece.block.lines.filter(({ words }) => words.length > 0));
  if (piece.author === null || piece.time !== null || piece.block.shape !== 'flat' || line === undefined || piece.runs.some((run) => line.includes(run) || right(run.bbox) <= line[0]!.bbox[0])) return piece;
  return { ...piece, author: null, runs: [...line, ...piece.runs] };
}
