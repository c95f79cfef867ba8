import type { Side } from '../exhibit/Reading.js';
import { dayOfGroup } from './dayOfGroup.js';
import { median, type Piece } from './Piece.js';
import { isOwnName } from './ownName.js';

/** In heights of small letters: how far off the column something of it may begin. */
const slack = 1.5;
/** Buttons that float over the column are no higher. */
const buttonHeight = 7;

/**
 * The pieces of a chat without bubbles whose texts all begin in one column: what has no heading is by whom the text above
 * is, whatever was sent; sides are told by authors alone, as edges tell none; a small field on which nothing can be read is
 * a button. Other chats are given back as they are.
 * @param textHeightPx the x-height of running text
 */
export function inOneColumn(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const said = pieces.filter(({ block }) => block.side !== 'center');
  const flats = said.filter(({ block }) => block.shape === 'flat');
  const headed = flats.filter(({ author, time }) => author !== null && time !== null);
  if (headed.length < 2) return pieces;
  const begins = median(headed.map(({ block }) => block.bbox[0]));
  const isOfColumn = ({ block }: Piece): boolean => Math.abs(block.bbox[0] - begins) <= slack * textHeightPx;
  if (!flats.every(isOfColumn)) return pieces;
  // What a picture shows may begin anywhere right of the column's edge.
  const isPicture = ({ block }: Piece): boolean => block.shape === 'picture' && block.bbox[0] >= begins - slack * textHeightPx;
  const told: Piece[] = [];
  let group: Piece | null = null;
  for (const piece of pieces) {
    if (said.includes(piece) && !isOfColumn(piece) && isButton(piece, textHeightPx)) continue;
    if (piece.block.side === 'center') group = null;
    const named: Piece = said.includes(piece) && piece.block.shape !== 'bubble' && (isOfColumn(piece) || isPicture(piece)) && group !== null && piece.author === null && piece.time === null ? { ...piece, author: group.author, day: piece.day ?? dayOfGroup(group) } : piece;
    if (named.author !== null) group = named;
    told.push(said.includes(piece) && named.block.shape !== 'bubble' && named.author !== null ? { ...named, block: { ...named.block, side: sideOf(named.author) } } : named);
  }
  return told;
}

const sideOf = (author: string): Side => (isOwnName(author) ? 'right' : 'left');

const isButton = ({ block: { shape, bbox }, runs, author }: Piece, textHeightPx: number): boolean =>
  shape === 'bubble' && author === null && Math.max(bbox[2], bbox[3]) <= buttonHeight * textHeightPx && runs.every(({ words }) => words.every(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '').length <= 1));
