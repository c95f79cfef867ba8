import type { Side } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { customerAmong } from './customerAmong.js';
import { colourDistance, right } from './layout/Raster.js';
import { authorNamed } from './nameInCorner.js';
import { isOwnName } from './ownName.js';
import type { Piece } from './Piece.js';
import { sidesOfNamed } from './sidesOfNamed.js';

/** Edges of cards differ by no more, px. */
const edgeSlackPx = 4;
/** Cards take up so much of the page's column at least. */
const leastWidth = 0.7;
/** Fills that differ by less in one channel, 0–255, are one. */
const sameFill = 10;

/**
 * The pieces with their sides where their place tells none: all that is said stands in cards of one width, which fill the
 * panel's, or own messages begin at the same edge as the others'. Then authors tell whose they are, and what bears no name,
 * as it goes on or lost it at the panel's edge, is of those that are filled alike.
 * @param corner the line in the page's corner that names who has signed in: those of that author are own ones
 */
export function withSidesOfAuthors(pieces: readonly Piece[], panelWidth: number, corner: Block | null = null): readonly Piece[] {
  const owner = authorNamed(corner, pieces.map(({ author }) => author));
  const bubbles = pieces.filter(({ block }) => block.shape === 'bubble' && block.floats !== true);
  const isNamedOwn = (author: string | null): boolean => isOwnName(author) || (author !== null && author === owner);
  const ofOneWidth = cardsOf(bubbles, panelWidth, isNamedOwn);
  const thread = ofOneWidth ?? bubbles.filter(({ block }) => block.headed === true);
  // A letter's head tells to whom it goes.
  const customer = pieces.some(({ author, block }) => isNamedOwn(author) || block.mailed === true) ? null : customerAmong(thread);
  const cards = ofOneWidth ?? (customer === null ? oneColumn(bubbles, isNamedOwn) : thread);
  const isOwn = (author: string | null): boolean => isNamedOwn(author) || (author !== null && author === customer);
  const told = cards.filter(({ author }) => author !== null);
  const sideOf = ({ author }: Piece): Side => (isOwn(author) ? 'right' : 'left');
  // Below a thread of cards stand what one may do, and with what: the lines of its ground are nobody's.
  const isOfPage = ({ block, author, time }: Piece): boolean => ofOneWidth !== null && block.shape === 'flat' && block.side !== 'center' && author === null && time === null;
  if (cards.length === 0) return sidesOfNamed(pieces);
  return pieces.filter((piece) => !isOfPage(piece)).map((piece) => {
    if (!cards.includes(piece)) return piece;
    const alike = told.filter(({ block }) => colourDistance(block.fillColour, piece.block.fillColour) <= sameFill);
    const sides = new Set(alike.map(sideOf));
    // What an edge leaves of a letter may be of the one that the thread is with, though only own ones are in sight.
    const isOpen = piece.block.headed === false && new Set(told.map(sideOf)).size === 1;
    const side = piece.author === null && !isOpen && sides.size === 1 ? [...sides][0]! : sideOf(piece);
    return { ...piece, block: { ...piece.block, side } };
  });
}

type IsOwn = (author: string | null) => boolean;

/** Cards of one width; null where something else is said, or faces and names at the two ends of their rows tell sides. */
function cardsOf(bubbles: readonly Piece[], panelWidth: number, isOwn: IsOwn): readonly Piece[] | null {
  // A tag, a button are nobody's, and when it was said is told of none.
  const stated = bubbles.filter(({ author, time }) => author !== null || time !== null);
  const cards = bubbles.filter(({ block: { bbox } }) => bbox[2] >= panelWidth * leastWidth && stated.every(({ block: { bbox: other } }) => Math.abs(other[0] - bbox[0]) <= edgeSlackPx && Math.abs(right(other) - right(bbox)) <= edgeSlackPx));
  const told = cards.filter(({ author }) => author !== null);
  const isTold = new Set(cards.map(({ block }) => block.side)).size > 1 && !told.some(({ author }) => isOwn(author));
  return cards.length < 2 || told.length === 0 || isTold ? null : cards;
}

/** The bubbles at the edge at which both own ones and those of others begin; none where there are not both. */
function oneColumn(bubbles: readonly Piece[], isOwn: IsOwn): readonly Piece[] {
  const own = bubbles.find(({ author, block }) => isOwn(author) && block.side === 'left');
  const column = bubbles.filter(({ block }) => own !== undefined && block.side === 'left' && Math.abs(block.bbox[0] - own.block.bbox[0]) <= edgeSlackPx);
  return column.some(({ author }) => author !== null && !isOwn(author)) ? column : [];
}
