import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { parseDayMark } from '../dating/parseDayMark.js';
import { bottom, colourDistance, right, union } from './layout/Raster.js';
import { isColoured } from './inks.js';
import { isHandle } from './isHandle.js';
import { isSameLine, linesOf, median, textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf, withoutTag } from './takeAuthor.js';
import { withNotices } from './withNotices.js';
import { withoutTrifles, withRowStamps } from './rowsOfLines.js';

/** The gap between lines of a message, in heights of small letters. */
const lineGap = 1.3;
/** How far right of its heading a text may begin. */
const mostInset = 12;
/** Between a heading and what stands below it, a text, a picture or a file, in heights of small letters. */
const underHeading = 3;

/**
 * Puts the messages of a chat without bubbles together: a heading («Мария  14:32») and what stands below it, or lines that
 * follow closely. `textHeightPx` is the x-height of running text.
 */
export function joinFlat(found: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const isChatOfLines = isOfLines(found, textHeightPx);
  const pieces = isChatOfLines ? withNotices(withoutTrifles(withRowStamps(found), textHeightPx), textHeightPx) : found;
  // Among bubbles, lines that follow closely are a bubble which the edge cuts, seen as text only.
  const goesOn = (above: Piece, piece: Piece): boolean => (isChatOfLines ? !piece.isHeaded && piece.author === null && (continues(above, piece, textHeightPx) || isParagraph(above, piece, textHeightPx)) : goesOnBelow(above, piece, textHeightPx));
  const isHead = headingsAmong(pieces, textHeightPx);
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const above = joined.at(-1);
    if (isChatOfLines && isHead(piece)) joined.push(headed(piece));
    else if (above !== undefined && goesOn(above, piece)) joined[joined.length - 1] = together(above, piece);
    else if (above !== undefined && isChatOfLines && isSentUnder(above, piece, textHeightPx)) joined[joined.length - 1] = sentUnder(above, piece, textHeightPx);
    else if (above !== undefined && isChatOfLines && isCaption(above, piece, textHeightPx)) joined[joined.length - 1] = captioned(above, piece);
    else joined.push(piece);
  }
  return joined;
}

/** Text on the panel as close below a picture that was sent under a heading as lines stand: the picture's own. */
function isCaption(above: Piece, { block, author, isHeaded, runs }: Piece, textHeightPx: number): boolean {
  if (above.block.shape !== 'picture' || above.author === null || above.runs.length > 0 || block.shape !== 'flat' || author !== null || isHeaded || runs.length === 0) return false;
  const gap = block.bbox[1] - bottom(above.block.bbox);
  return gap >= 0 && gap < lineGap * textHeightPx && Math.abs(block.bbox[0] - above.block.bbox[0]) < 0.5 * textHeightPx;
}

const captioned = (above: Piece, { block, runs, time }: Piece): Piece => ({ ...above, runs, time: above.time ?? time, block: { ...above.block, shape: 'flat', bbox: union(above.block.bbox, block.bbox), lines: block.lines, cutBottom: block.cutBottom } });

/** Whether what is said stands on the panel itself, below headings, and not in bubbles with names and stamps above them. */
export function isOfLines(pieces: readonly Piece[], textHeightPx: number): boolean {
  const bubbles = pieces.filter(({ block }) => block.shape === 'bubble');
  if (bubbles.length === 0) return true;
  const isOverBubble = ({ block: { bbox } }: Piece): boolean => bubbles.some(({ block }) => isRightBelow(bbox, block.bbox, textHeightPx));
  return withRowStamps(pieces).filter((one) => one.isHeaded || (isHeading(one) && !isOverBubble(one))).length >= 2;
}

/** Whether something begins right below a line and not far left or right of it. */
function isRightBelow([x, y, width, height]: Box, below: Box, textHeightPx: number, reachPx = underHeading * textHeightPx): boolean {
  const gap = below[1] - y - height;
  // Beside a face it begins further right than a short name.
  const isBeyond = below[0] >= x + Math.max(width + 2 * height, mostInset * textHeightPx);
  return gap > -textHeightPx && gap < reachPx && !isBeyond && right(below) > x - height;
}

/** Puts the lines of a system message together that goes on below its first: both in the middle, close, of one size. */
export function joinCentred(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    // What floats stands at the same place once more.
    const at = joined.findLastIndex(({ block }) => block.floats !== true);
    const above = joined[at];
    if (above !== undefined && goesOnCentred(above, piece)) joined[at] = together(above, piece);
    else joined.push(piece);
  }
  return joined;
}

/** Lines of one text in the middle stand less far apart than so much of the upper one's ink, or of its small letters where none reaches below the line. */
const [closeInk, closeHeights] = [0.8, 1.8];

function goesOnCentred(above: Piece, { block, runs }: Piece): boolean {
  const last = above.runs.at(-1);
  const first = runs[0];
  if (last === undefined || first === undefined) return false;
  if (![above.block, block].every(({ shape, side }) => shape === 'flat' && side === 'center')) return false;
  const gap = first.bbox[1] - bottom(last.bbox);
  const isShorter = (right(first.bbox) <= right(last.bbox) && first.bbox[0] >= last.bbox[0]) || /^\p{Ll}/u.test(textOfRuns([first]));
  const isDay = [above, { runs }].some((one) => parseDayMark(textOfRuns(one.runs)) !== null);
  return gap >= 0 && gap < Math.max(closeInk * last.bbox[3], closeHeights * last.xHeightPx) && isShorter && !isDay && colourDistance(first.inkColour, last.inkColour) < 32;
}

/** Tells headings: a name with a time, and what begins where those do, in their ink, and may be the name of a program («support-bot 14:32»). */
function headingsAmong(pieces: readonly Piece[], textHeightPx: number): (piece: Piece) => boolean {
  const sure = pieces.filter(isHeading);
  const isKin = ({ block, runs: [first] }: Piece): boolean => first !== undefined && sure.some(({ block: other, runs: [name] }) => Math.abs(other.bbox[0] - block.bbox[0]) <= headSlack * textHeightPx && colourDistance(name!.inkColour, first.inkColour) < 40);
  return (piece) => isHeading(piece) || (isLineWithTime(piece) && isHandle(nameOf(textOfRuns(piece.runs))) && isKin(piece));
}
const headSlack = 0.7;

const isHeading = (piece: Piece): boolean => isLineWithTime(piece) && isNameLike(nameOf(textOfRuns(withoutTag(piece.runs))));

/** One line on the panel, with a time that does not tell it to be said. */
function isLineWithTime({ block, runs, time, author, inRow }: Piece): boolean {
  const isOneLine = runs.length > 0 && runs.every((run) => isSameLine(run, runs[0]!));
  return block.shape === 'flat' && block.side !== 'center' && inRow !== true && isOneLine && time !== null && author === null;
}

/** Whether a line goes on below another as one text does. */
export const goesOnBelow = (above: Piece, piece: Piece, textHeightPx: number): boolean => isAlike(above, piece) && continues(above, piece, textHeightPx);

/** Text of one ink and size, as names and stamps beside it are not. */
function isAlike({ runs: above, author, time }: Piece, { runs: below }: Piece): boolean {
  const [upper, lower] = [above.at(-1), below[0]];
  if (upper === undefined || lower === undefined || author !== null || time !== null) return false;
  const size = lower.xHeightPx / upper.xHeightPx;
  // Digits and capitals make the letters of a line seem higher than they are; its own height stays.
  const isOfOneSize = (size > 0.75 && size < 1.35) || (!/\p{L}/u.test(textOfRuns([lower])) && size < 1.35 * digitHigh) || Math.abs(upper.bbox[3] - lower.bbox[3]) <= oneHeight * upper.bbox[3];
  // A text may end at a link.
  const isOfOneInk = colourDistance(upper.inkColour, lower.inkColour) < 40 || (isColoured(lower) && !isColoured(upper) && !isNameLike(nameOf(textOfRuns([upper]))));
  return isOfOneSize && isOfOneInk && Math.abs(upper.contrast - lower.contrast) < 0.15;
}
/** A digit's height in those of small letters. */
const digitHigh = 1.4;
const oneHeight = 0.1;

function headed(piece: Piece): Piece {
  const author = nameOf(textOfRuns(withoutTag(piece.runs)));
  return { ...piece, author, runs: [] };
}

function continues(above: Piece, piece: Piece, textHeightPx: number): boolean {
  if (above.block.shape !== 'flat' || piece.block.shape !== 'flat' || piece.block.side === 'center' || above.block.side === 'center') return false;
  if (piece.time !== null && (piece.runs.length === 0 || piece.inRow === true)) return false;
  // What a bar sets off and is no quote was passed on, a message of its own.
  if (piece.block.quoteBoxes.length > 0 && piece.quote === null && above.runs.length > 0) return false;
  const gap = piece.block.bbox[1] - footOf(above);
  // What answers stands below what it quotes as below a heading.
  const limit = above.runs.length === 0 && (above.author !== null || above.quote !== null) ? underHeading : lineGap;
  const inset = piece.block.bbox[0] - above.block.bbox[0];
  // Beside its icon the name of a file begins further right than the heading.
  const isAligned = Math.abs(inset) < 1.5 * textHeightPx || piece.block.bbox[0] < right(above.block.bbox) || (above.runs.length === 0 && inset > 0 && inset < mostInset * textHeightPx);
  const isNext = gap < limit * textHeightPx || (gap < widestGap * textHeightPx && stepOf(above, piece) < lineStep * textHeightPx);
  return gap > -textHeightPx && isNext && isAligned;
}

/** Where a piece ends: below what it quotes, as long as nothing is said below that. */
const footOf = ({ block, runs, quote }: Piece): number => (runs.length > 0 || quote === null ? [] : block.quoteBoxes).reduce((foot, box) => Math.max(foot, bottom(box)), bottom(block.bbox));

/** Where nothing reaches below the one line nor above the other, they stand further apart: in heights of small letters, so far at most, and from foot to foot. */
const [widestGap, lineStep] = [1.8, 2.9];

/** How far one text's first line stands below the other's last, from foot to foot. */
const stepOf = ({ runs: above }: Piece, { runs: [first] }: Piece): number => (first === undefined || above.length === 0 ? Infinity : first.baseline - above.at(-1)!.baseline);

/** Whether a text goes on one blank line below another: exactly two of that one's lines lower, which messages of their own do not stand by chance. */
function isParagraph(above: Piece, { block, runs, time }: Piece, textHeightPx: number): boolean {
  if (above.block.shape !== 'flat' || block.shape !== 'flat' || block.side === 'center' || above.block.side === 'center' || time !== null) return false;
  const [upper, lower] = [linesOf(above.runs).slice(above.isHeaded ? 1 : 0).map(([first]) => first!), runs[0]];
  const steps = upper.slice(1).map(({ baseline }, at) => baseline - upper[at]!.baseline);
  const step = median(steps);
  if (lower === undefined || steps.length === 0 || Math.abs(lower.bbox[0] - upper.at(-1)!.bbox[0]) > 0.5 * textHeightPx) return false;
  return Math.abs(lower.baseline - upper.at(-1)!.baseline - 2 * step) <= Math.max(1, blankSlack * step);
}
const blankSlack = 0.06;

/** Whether a picture, or a file in a box of its own, is what was sent under a heading. A sticker may have lost its pale upper part. */
function isSentUnder(above: Piece, piece: Piece, textHeightPx: number): boolean {
  const { block: { shape, bbox }, author } = piece;
  const reachPx = Math.max(underHeading * textHeightPx, shape === 'picture' || isDrawn(piece, textHeightPx) ? paleShare * bbox[3] : 0);
  return above.block.shape === 'flat' && above.runs.length === 0 && above.author !== null && shape !== 'flat' && author === null && isRightBelow(above.block.bbox, bbox, textHeightPx, reachPx);
}
const paleShare = 0.75;

/** A sticker of an even ground, whose features were read as signs: large, and without a word or a number. */
const isDrawn = ({ block: { shape, bbox }, runs, time, quote }: Piece, textHeightPx: number): boolean =>
  shape === 'bubble' && time === null && quote === null && Math.min(bbox[2], bbox[3]) > leastDrawn * textHeightPx && !/[\p{L}\p{N}]{2}/u.test(textOfRuns(runs));
/** In heights of small letters. */
const leastDrawn = 6;

const sentUnder = (above: Piece, piece: Piece, textHeightPx: number): Piece => ({ ...piece, ...(isDrawn(piece, textHeightPx) && { runs: [] }), block: { ...piece.block, side: above.block.side }, author: above.author, time: above.time ?? piece.time, day: above.day ?? piece.day, edited: above.edited || piece.edited });

function together(above: Piece, below: Piece): Piece {
  const runs: readonly BlockLine[] = [...above.runs, ...below.runs];
  const block: Block = { ...above.block, bbox: union(above.block.bbox, below.block.bbox), lines: [...above.block.lines, ...below.block.lines], cutBottom: below.block.cutBottom };
  return { ...above, block, runs, quote: above.quote ?? below.quote, author: above.author ?? below.author, time: above.time ?? below.time, edited: above.edited || below.edited };
}
