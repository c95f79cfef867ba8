import type { Box } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { isInPlateRow } from './layout/sideBySide.js';
import { bottom, colourDistance, right } from './layout/Raster.js';
import { isLone } from './loosePlaces.js';
import { textOfRuns, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';

/** In heights of small letters: no field of a lone sign is larger. Its sides differ by no more than this factor, and its fill from that of bubbles by more, 0–255. */
const [largest, square, otherFill] = [7, 1.35, 10];
/** What bubbles say has so many letters at least, where fills are held against theirs. */
const leastLetters = 3;

/**
 * The pieces without the small square fields that bear a sign or two and are no bubbles of their side, by their fill or
 * their place: the button that leads to the latest message, with the badge that tells how many are new, or a face. Without
 * the ticks, too, that stand over or under a time beside a bubble.
 */
export function withoutSigns(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const talk = pieces.filter(({ block, runs }) => block.shape === 'bubble' && block.side !== 'center' && !isOfSigns(block) && lettersOf(runs).length >= leastLetters);
  const all = pieces.map(({ block }) => block);
  const times = pieces.filter((one) => isLone(one) && (one.runs.length === 0 || readStamp(textOfRuns(one.runs), true) !== null) && pieces.some(({ block }) => block.shape !== 'flat' && block.side !== 'center' && isBeside(one.block.bbox, block.bbox))).map(({ block }) => block.bbox);
  const isSign = ({ block, runs, time, author, quote }: Piece): boolean => {
    const [, , width, height] = block.bbox;
    const isSmall = Math.max(width, height) <= largest * textHeightPx && Math.max(width, height) <= square * Math.min(width, height);
    const isBare = time === null && author === null && quote === null;
    const own = talk.filter((one) => one.block.side === block.side);
    const isApart = own.length > 0 && block.lines.length > 0 && own.every((one) => Math.abs(outerEdge(one.block) - outerEdge(block)) > textHeightPx);
    // Wholly before the column in which all begin that is said at its side stands a face, though nothing can be read on it.
    const isBefore = own.length > 1 && own.every(({ block: one }) => (block.side === 'right' ? block.bbox[0] >= right(one.bbox) : right(block.bbox) <= one.bbox[0]));
    const isOther = (one: Piece): boolean => colourDistance(one.block.fillColour, block.fillColour) > otherFill;
    const isNone = isClear(block) ? isApart && own.every(isOther) : isApart || (talk.length > 0 && talk.every(isOther));
    // A mark to give is one of several side by side.
    if (isClear(block) && isInPlateRow(block, all)) return false;
    return block.shape === 'bubble' && isSmall && isBare && ((isOfSigns(block) && isNone) || (isBefore && lettersOf(runs) === ''));
  };
  const isTick = ({ block: { shape, bbox }, runs, time, author, quote }: Piece): boolean => shape === 'flat' && time === null && author === null && quote === null && lettersOf(runs).length <= mostTick && times.some((other) => isOver(bbox, other) || isOver(other, bbox));
  return pieces.filter((piece) => !isSign(piece) && !isTick(piece));
}

const lettersOf = (runs: Piece['runs']): string => textOfRuns(runs).replace(/[^\p{L}\p{N}]/gu, '');

/** At this edge all begin that is said at its side. */
const outerEdge = ({ side, bbox }: Block): number => (side === 'right' ? right(bbox) : bbox[0]);

/** Ticks are read as so many letters at most. */
const mostTick = 2;

/** Whether one thing of the height of a stamp or less, and no wider, stands right over another. */
function isOver(upper: Box, lower: Box): boolean {
  const gap = lower[1] - bottom(upper);
  const slack = 0.5 * Math.min(upper[3], lower[3]);
  const [narrow, wide] = upper[2] <= lower[2] ? [upper, lower] : [lower, upper];
  return gap >= -slack && gap <= 2 * slack && Math.max(upper[3], lower[3]) <= 1.5 * Math.min(upper[3], lower[3]) && narrow[0] >= wide[0] - slack && right(narrow) <= right(wide) + slack;
}

/** Whether a stamp stands left or right of a block, at its height. */
function isBeside([x, y, width, height]: Box, block: Box): boolean {
  const middle = y + height / 2;
  return middle > block[1] && middle < bottom(block) + height / 2 && (x >= right(block) || x + width <= block[0]);
}

/** Each sign is one mark; words have several. */
const isOfSigns = ({ lines }: Block): boolean => lines.every(({ letters }) => letters.length === 1);

/** One letter or digit that could be read well: somebody's whole answer («1»). */
const isClear = ({ lines: [first, ...others] }: Block): boolean => first !== undefined && others.length === 0 && first.words.length === 1 && first.words.every(({ text, confidence }) => confidence >= clear && /^[\p{L}\p{N}?!+]$/u.test(text));
const clear = 0.9;
