import { union } from './layout/Raster.js';
import { textOf, type Piece } from './Piece.js';

/** «Кому: мне», "to support@shop.example": the line below a letter's sender. */
const addressed = /^(?:кому|to)(?:\s?:\s?|\s)(?<whom>\S.*)$/iu;
const me = /(?<![\p{L}\p{N}@.-])(?:мне|меня|я|вам|вы|me|you)(?![\p{L}\p{N}@.-])/iu;

const farewell = /^(?:[-–—_]{1,3}$|(?:с уважением|отправлено (?:из|с)|best regards|kind regards|regards|sincerely|sent from)(?![\p{L}]))/iu;
/** In heights of small letters: how far the parts of one letter begin from its heading. */
const sameColumn = 1.5;

/**
 * In a thread of letters, whose headings tell to whom each goes, all that stands below a heading is one letter: its
 * paragraphs are put together, and the sender's pale signature (RFC 3676, 4.3) is none of them.
 */
export function joinLetters(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const isHeading = ({ author, runs, block }: Piece): boolean => author !== null && block.shape === 'flat' && runs[0] !== undefined && addressed.test(textOf(runs[0].words));
  if (!pieces.some(isHeading)) return pieces;
  const strongest = Math.max(...pieces.flatMap(({ runs }) => runs.map(({ contrast }) => contrast)));
  const letters: Piece[] = [];
  let isSigned = false;
  for (const piece of pieces) {
    const letter = letters.findLast(isHeading);
    const isPart = piece.author === null && piece.time === null && piece.block.shape === 'flat' && piece.block.side !== 'center';
    if (!isPart) isSigned = false;
    const pale = piece.runs.length > 0 && piece.runs.every(({ contrast }) => contrast < 0.85 * strongest);
    if (isPart && pale && (isSigned || farewell.test(textOf(piece.runs[0]!.words)))) {
      isSigned = true;
      continue;
    }
    // Below a heading alone stands what the letter brings, as a file with its icon before its name.
    const isFirst = letter !== undefined && letter.runs.length === 1 && piece.block.bbox[0] >= letter.block.bbox[0];
    const joins = isPart && letter !== undefined && letter === letters.at(-1) && (isFirst || Math.abs(letter.block.bbox[0] - piece.block.bbox[0]) <= sameColumn * textHeightPx);
    if (joins) letters[letters.length - 1] = { ...letter, runs: [...letter.runs, ...piece.runs], block: { ...letter.block, bbox: union(letter.block.bbox, piece.block.bbox) } };
    else letters.push(piece);
  }
  return letters;
}

/**
 * Takes the line that tells to whom a message goes off the messages of a mail-like thread. Where some are addressed to the
 * person and others are not, those others are the person's own.
 */
export function takeRecipients(pieces: readonly Piece[]): readonly Piece[] {
  const told = pieces.map((piece) => ({ piece, whom: recipientOf(piece) }));
  const hasMine = told.some(({ whom }) => whom !== null && me.test(whom));
  return told.map(({ piece, whom }): Piece => {
    if (whom === null) return piece;
    const rest = { ...piece, runs: piece.runs.slice(1) };
    return hasMine ? { ...rest, block: { ...piece.block, side: me.test(whom) ? 'left' : 'right' } } : rest;
  });
}

function recipientOf({ author, runs }: Piece): string | null {
  const [first, ...others] = runs;
  if (author === null || first === undefined || others.length === 0) return null;
  const isPale = others.every((run) => first.contrast < 0.85 * run.contrast || first.xHeightPx < 0.9 * run.xHeightPx);
  return isPale ? (addressed.exec(textOf(first.words))?.groups?.['whom'] ?? null) : null;
}
