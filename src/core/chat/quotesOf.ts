import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { bottom, colourDistance, union } from './layout/Raster.js';
import { linesOf, textOf, textOfRuns } from './Piece.js';
import { tellsOfFile } from './withoutDetails.js';
import { insetQuote } from './insetQuote.js';
import { fileName, withKind } from './letters/fileName.js';
import { passedOnIn, size } from './withoutLabels.js';
import { link } from './withoutPreviews.js';
import { readStamp } from './readStamp.js';

/** Apps cut what is quoted down to a few lines. */
const mostLines = 5;
/** Room below a quote in which a picture or a recording answers it, in heights of its lines. */
const roomToAnswer = 2.5;
/** A name and a stamp head a card. */
const headLines = 2;
/** A stamp is paler than so much of the text. */
const clear = 0.8;

/**
 * The fields of a bubble that hold what is quoted: above what is said, below a name at most, and short. A tinted field
 * that is all the text, goes on below a sentence, or has many lines is a part of what is said, as program code is.
 */
export function quotesOf(block: Block): readonly Box[] {
  // What was passed on is all that is said.
  const isPassedOn = (box: Box): boolean => passedOnIn(linesOf(block.lines.filter((line) => line.words.length > 0 && holdsMiddle(box, line.bbox)))[0] ?? []) !== undefined;
  if (block.shape !== 'bubble') return block.quoteBoxes.filter((box) => !isPassedOn(box));
  // Behind a face the name and the stamp of a card's head begin further right than its text.
  const inset = block.quoteBoxes.length === 0 ? insetQuote(block.headed === true ? { ...block, lines: block.lines.slice(headLines) } : block) : null;
  if (inset !== null) return [inset];
  const within = (line: BlockLine): boolean => block.quoteBoxes.some((box) => holdsMiddle(box, line.bbox));
  const rest = block.lines.filter((line) => !within(line));
  const isOf = (box: Box): boolean => {
    const own = block.lines.filter((line) => line.words.length > 0 && holdsMiddle(box, line.bbox));
    const above = rest.filter((line) => line.words.length > 0 && bottom(line.bbox) <= box[1] + 2);
    // Below a link stands its preview, which nobody wrote.
    const isPreview = link.test(textOfRuns(above));
    // A file's plate with its size is what was sent.
    if (own.some(({ words }) => tellsOfFile(textOf(words))) && own.some(({ words }) => words.some(({ text }) => fileName.test(withKind(text))))) return false;
    return isPreview || (!isFile(own) && linesOf(own).length <= mostLines && isHeadAtMost(above) && !goesOn(rest.findLast((line) => line.words.length > 0 && bottom(line.bbox) <= (own[0]?.bbox[1] ?? 0) + 2), own[0]) && isAnswered(block, box, own, rest));
  };
  return block.quoteBoxes.filter((box) => isOf(block.quoteBoxes.filter((other) => touches(box, other)).reduce(union, box)));
}

/** A field that is set off from one by its fill alone: the title of program code above it. */
const touches = (a: Box, b: Box): boolean => Math.max(a[1], b[1]) <= Math.min(bottom(a), bottom(b)) + 2;

/** The name of a file and how large it is: what is sent, with buttons below. What quotes a file begins with a name. */
function isFile(own: readonly BlockLine[]): boolean {
  const lines = linesOf(own).map((line) => textOfRuns(line));
  return lines.length === 2 && fileName.test(withKind(lines[0]!)) && size.test(lines[1]!);
}

/** Whose words follow, and no sentence. */
function isHeadAtMost(above: readonly BlockLine[]): boolean {
  const lines = linesOf(above).map((line) => textOfRuns(line));
  return lines.length <= mostHeads && lines.every((text) => !/[.!?…;]$/u.test(text) && text.split(' ').length <= mostHeadWords);
}
/** A name with a part and a whole date, and that a message was passed on. */
const [mostHeads, mostHeadWords] = [2, 8];

/** Whether a line begins where the one above it does, in its ink and size, which is longer than a name: what is quoted is set in. */
function goesOn(above: BlockLine | undefined, line: BlockLine | undefined): boolean {
  if (above === undefined || line === undefined || above.words.length <= mostNameWords) return false;
  const isLevel = Math.abs(above.bbox[0] - line.bbox[0]) <= Math.max(2, insetShare * line.xHeightPx);
  return isLevel && colourDistance(above.inkColour, line.inkColour) < otherInk && Math.abs(above.xHeightPx - line.xHeightPx) <= otherSize * line.xHeightPx && Math.abs(above.contrast - line.contrast) < otherContrast;
}
const [mostNameWords, insetShare, otherInk, otherSize, otherContrast] = [2, 0.2, 24, 0.1, 0.05];

/** Something stands below besides the stamp, or there is room for it, or the edge hides it. */
function isAnswered({ bbox, cutBottom }: Block, box: Box, own: readonly BlockLine[], rest: readonly BlockLine[]): boolean {
  const lineHigh = Math.max(0, ...own.map((line) => line.bbox[3]));
  // As strong as what is quoted and where lines begin, a time is what is said («12:00»).
  const strength = Math.max(0, ...own.map((line) => line.contrast));
  const isAsText = ({ bbox: place, contrast }: BlockLine): boolean => contrast > clear * strength && place[0] + place[2] < bbox[0] + bbox[2] / 2;
  const isSaid = (line: BlockLine): boolean => (line.words.length === 0 ? line.bbox[3] > 0.6 * lineHigh : isAsText(line) || readStamp(textOfRuns([line]), true) === null);
  return cutBottom || bottom(bbox) - bottom(box) > roomToAnswer * lineHigh || rest.some((line) => line.bbox[1] + line.bbox[3] / 2 > bottom(box) && isSaid(line));
}

/** Whether the middle of a place lies in a box. */
export function holdsMiddle([x, y, width, height]: Box, [left, top, w, h]: Box): boolean {
  const middleX = left + w / 2;
  const middleY = top + h / 2;
  return middleX >= x && middleX <= x + width && middleY >= y && middleY <= y + height;
}
