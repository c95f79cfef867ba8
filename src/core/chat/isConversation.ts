import type { Box, MessageKind } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { isListOfChats } from './isListOfChats.js';
import { colourDistance } from './layout/Raster.js';
import { sharesLine, type Piece } from './Piece.js';

/** Words of less confidence, or shorter, may be read where nothing is written. */
const [legible, leastLetters] = [0.5, 3];
/** So many letters in bubbles say something, and are most of what the picture says. */
const [enough, most] = [20, 0.5];
/** In bubbles of two fills at the two sides of an upright panel so many do. */
const enoughOfTwo = 8;
/** Fills that differ by so much in one channel, 0–255, are two. */
const otherFill = 12;
/** A field as wide as the panel is a card or a row of settings. */
const cardShare = 0.9;
/** Bubbles stand below each other: of two fields side by side, of which each is so high, one is no bubble. */
const highShare = 0.6;

/** One thing of the picture, with what it was taken for. */
export interface Judged {
  readonly piece: Piece;
  readonly kind: MessageKind;
}

/**
 * Whether a picture shows a conversation: something said bears a time or names who says it, or there is a day; or, where
 * an app shows none of that, most of what can be read stands in bubbles. A list of chats, settings, a document or a photo
 * has none of it. In doubt it is a conversation, as messages of another picture are noise and those of none are lost.
 */
export function isConversation(judged: readonly Judged[], blocks: readonly Block[], panel: Box): boolean {
  if (isListOfChats(blocks)) return false;
  const said = judged.filter(({ kind }) => kind === 'message').map(({ piece }) => piece);
  if (said.length === 0) return false;
  const isTimed = said.some(({ time, day }) => time !== null || day !== null);
  const hasDay = judged.some(({ kind }) => kind === 'separator');
  const authors = said.filter(({ block, author, runs }) => author !== null && runs.length > 0 && !isCard(block, panel)).length;
  return isTimed || hasDay || (!areColumns(said, panel) && (authors >= 2 || isSaidInBubbles(judged, said, panel)));
}

function isSaidInBubbles(judged: readonly Judged[], said: readonly Piece[], panel: Box): boolean {
  const bubbles = said.filter(({ block }) => block.shape === 'bubble' && !isCard(block, panel));
  const letters = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + lettersOf(piece), 0);
  const inBubbles = letters(bubbles);
  // Two buttons are no talk.
  const isMore = said.filter(({ block }) => block.shape !== 'flat').length > 2;
  return inBubbles >= (isMore && areOfTwo(bubbles, panel) ? enoughOfTwo : enough) && inBubbles >= most * letters(judged.map(({ piece }) => piece));
}

/** Whether words stand in bubbles of two fills at the two sides of an upright panel, one below the other, as the buttons of a question do not. */
function areOfTwo(bubbles: readonly Piece[], [, , width, height]: Box): boolean {
  const worded = bubbles.filter(({ runs }) => runs.some(({ words }) => words.some(({ text, confidence }) => confidence >= legible && /\p{L}{2}/u.test(text))));
  const [left, right] = [worded.filter(({ block }) => block.side === 'left'), worded.filter(({ block }) => block.side === 'right')];
  const areLevel = left.some(({ block: a }) => right.some(({ block: b }) => sharesLine(a.bbox, b.bbox)));
  return height > width && !areLevel && left.some(({ block: a }) => right.some(({ block: b }) => colourDistance(a.fillColour, b.fillColour) >= otherFill));
}

/** The letters of what can be read well. */
function lettersOf({ runs }: Piece): number {
  const words = runs.flatMap((run) => run.words).filter(({ confidence }) => confidence >= legible);
  return words.map(({ text }) => text.replace(/[^\p{L}]/gu, '').length).filter((length) => length >= leastLetters).reduce((sum, length) => sum + length, 0);
}

const isCard = ({ bbox }: Block, panel: Box): boolean => bbox[2] >= cardShare * panel[2];

/** Whether fields stand side by side as the parts of a window do. */
function areColumns(said: readonly Piece[], panel: Box): boolean {
  const high = said.filter(({ block }) => block.shape === 'bubble' && block.bbox[3] >= highShare * panel[3]);
  return high.length >= 2;
}
