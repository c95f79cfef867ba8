import { editDistance } from '../dating/editDistance.js';
import { toLatin } from './letters/scripts.js';
import type { ScreenContext } from './Block.js';
import { bottom } from './layout/Raster.js';
import { textOf, type Piece } from './Piece.js';

/** One letter of so many may be misread. */
const lettersPerSlip = 6;

/**
 * The pieces of a chat without sides with the own ones at the right: where the title, or else a line close above the
 * conversation, is the name of one of two who speak, it is the other who looks at it. What bears no name goes on with what is said above it at the same edge or further in.
 * As they were found where more than two speak, the title is nobody's name, or something stands at the right.
 */
export function sidesByTitle(pieces: readonly Piece[], title: string | undefined, context: ScreenContext): readonly Piece[] {
  const said = pieces.filter(({ block }) => block.side !== 'center');
  const owner = (title === undefined ? null : otherThan(title, said)) ?? onlyOne(linesOver(context).flatMap((line) => otherThan(line, said) ?? []));
  if (owner === null || said.some(({ block }) => block.side === 'right')) return pieces;
  const isOwn = ({ author }: Piece): boolean => author !== null && isSameName(author, owner);
  let above: Piece | null = null;
  return pieces.map((piece) => {
    if (piece.block.side === 'center') above = null;
    else if (piece.author !== null) above = piece;
    const goesOn = piece.author === null && (piece.time === null || beginsAsSaid(piece)) && above !== null && isOwn(above) && piece.block.bbox[0] >= above.block.bbox[0] - edgeSlackPx;
    return piece.block.side !== 'center' && (isOwn(piece) || goesOn) ? { ...piece, block: { ...piece.block, side: 'right' } } : piece;
  });
}
const edgeSlackPx = 4;

/** Whether a text with a time of its own begins with words that are said, more of them than a name has, and no heading that was misread. */
const beginsAsSaid = ({ runs: [first] }: Piece): boolean => first !== undefined && first.words.filter(({ text }) => /\p{L}{2}/u.test(text)).length >= saidWords;
const saidWords = 5;

/** What is written over the conversation, no further from it than a title with a line below: in a browser its tab and its address stand higher, and come first. Who has signed in stands in the other half. */
function linesOver({ head, panel: [x, y, width] }: ScreenContext): readonly string[] {
  const lines = head.filter(({ shape, bbox }) => shape === 'flat' && y - bottom(bbox) < closeBy * bbox[3] && bbox[0] < x + width / 2).flatMap((block) => block.lines);
  return [...lines].sort((a, b) => a.bbox[1] - b.bbox[1]).slice(-titleRows).map(({ words }) => textOf(words));
}
const closeBy = 4;
/** The title, and what is told of it. */
const titleRows = 2;

const onlyOne = (names: readonly string[]): string | null => (names.length === 1 ? names[0]! : null);

/** Who speaks beside the one whose name is the title; null where nobody, or more than one, does. */
function otherThan(title: string, said: readonly Piece[]): string | null {
  const authors = said.flatMap(({ author }) => author ?? []);
  const others = authors.filter((author) => !isSameName(author, title));
  const [other] = others;
  return other !== undefined && others.length < authors.length && others.every((one) => isSameName(one, other)) ? other : null;
}

/** Whether two readings are of one name, whatever script letters of one form were read in. */
function isSameName(a: string, b: string): boolean {
  const [one, another] = [a, b].map((name) => toLatin(name).toLowerCase().replace(/[ёë]/gu, 'e')) as [string, string];
  const most = Math.floor(Math.min(one.length, another.length) / lettersPerSlip);
  return one === another || editDistance(one, another, most) <= most;
}
