import type { Block } from './Block.js';
import { isColoured, otherInk } from './inks.js';
import { isInPlateRow, sameHeight } from './layout/sideBySide.js';
import { bottom, chroma, colourDistance, right } from './layout/Raster.js';
import { fileName, withKind } from './letters/fileName.js';
import { isRoomyField } from './isRoomyField.js';
import { linesOf, median, textOfRuns, type Piece } from './Piece.js';
import { textInks, type TextLook } from './takeAuthor.js';

/** Fills that differ by so much in one channel, 0–255, are not of the same kind of bubble. */
const otherFill = 10;
/** A button is no higher than so many times its lines. */
const [roomy, roomyAside] = [4.5, 5];

/**
 * The quick-reply buttons among the blocks: short, without a stamp, of one height, side by side or below each other, and
 * not filled as the messages of their side are.
 * @param days the date lines: what stands in the middle and is set as they are is a notice
 */
export function tellButtons(pieces: readonly Piece[], days: readonly Block[] = []): ReadonlySet<Piece> {
  const stamped = pieces.filter((one) => one.block.shape === 'bubble' && one.time !== null);
  const all = pieces.map(({ block }) => block);
  const isNotice = (one: Piece): boolean => one.block.side === 'center' && !isInPlateRow(one.block, all) && (isSetAsDay(one) || isGrey(one, stamped));
  const isSetAsDay = ({ block }: Piece): boolean => days.some((day) => day.shape === 'bubble' && day.side === 'center' && isSetAlike(day, block));
  const candidates = withoutOwn(pieces.filter((one) => canBeButton(one) && !isNotice(one)), pieces);
  // Several lines are said, where a stamp is that of what follows as well, and so is what the person says that no button would («Долго…»).
  const isText = ({ block: { side }, runs }: Piece): boolean => (side === 'right' && runs.length > 0) || (side === 'left' && linesOf(runs).length > 1);
  const texts = pieces.filter((one) => one.block.shape === 'bubble' && !candidates.includes(one) && isText(one));
  const buttons = new Set<Piece>();
  // Where there are more buttons than messages, theirs would be the commonest ink.
  const inkOf = textInks(stamped.length >= 2 ? stamped : pieces);
  for (const one of candidates) {
    const alike = candidates.filter((other) => other !== one && isAlike(one, other));
    const isInRow = candidates.some((other) => other !== one && ((isBeside(one, other) && (alike.includes(other) || isOfOneMake(one.block, other.block))) || isInPlateRow(one.block, [other.block])));
    const isInColumn = alike.some((other) => isBelow(one, other) || isBelow(other, one));
    const isSpecial = pieces.filter(({ time }) => time !== null).length >= 2 && (![...stamped, ...texts].some((other) => isSameFill(one, other)) || isOfOtherInk(one, inkOf, stamped));
    if (isInRow || isInStack(one, alike) || isOffered(one, alike, pieces) || isRoomyField(one) || isOfOwnInk(one, stamped) || (isSpecial && !one.block.cutTop && (isInColumn || one.block.side === 'center' || isRightUnderMessage(one, pieces)))) buttons.add(one);
  }
  // What stands in line with a button and looks like it is one as well.
  for (const one of candidates) {
    if ([...buttons].some((button) => (isAlike(one, button) || (one.block.cutTop && isOfOtherInk(one, inkOf, stamped))) && isSameFill(one, button) && (isBelow(one, button) || isBelow(button, one)))) buttons.add(one);
  }
  // So is what stands in its row on the panel itself, its field too pale to be seen.
  const isPale = (one: Piece): boolean => one.block.shape === 'flat' && one.time === null && one.author === null && one.block.side !== 'center';
  for (const one of pieces.filter(isPale)) if ([...buttons].some((button) => button.block.shape !== 'flat' && isBeside(one, button))) buttons.add(one);
  return buttons;
}

/**
 * Without those that are the person's own side of the talk: where nothing else is said at the right, what the other party
 * answers stands between them. What is offered to choose from is gone once something was chosen.
 */
function withoutOwn(candidates: readonly Piece[], pieces: readonly Piece[]): readonly Piece[] {
  const said = pieces.filter((one) => one.block.shape !== 'flat' && !candidates.includes(one));
  if (said.some(({ block }) => block.side === 'right')) return candidates;
  const answers = said.filter(({ block, time }) => block.side === 'left' && time !== null).map(({ block }) => block.bbox[1]);
  const isAnswered = (one: Piece, other: Piece): boolean => answers.some((y) => (y - one.block.bbox[1]) * (y - other.block.bbox[1]) < 0);
  const all = candidates.map(({ block }) => block);
  const own = candidates.filter(({ block }) => block.side === 'right' && !isInPlateRow(block, all));
  return candidates.filter((one) => !own.includes(one) || !own.some((other) => isSameFill(one, other) && isAnswered(one, other)));
}

/** A fill that nothing said has, and words in a colour that nothing said has. */
function isOfOwnInk({ block, runs }: Piece, said: readonly Piece[]): boolean {
  const inks = said.flatMap((one) => one.runs);
  return inks.length > 0 && block.side !== 'center' && runs.every(isColoured) && !said.some((one) => colourDistance(one.block.fillColour, block.fillColour) <= otherFill) && !inks.some(({ inkColour }) => colourDistance(inkColour, runs[0]!.inkColour) <= otherInk);
}

/** Paler by far than what is said, and without a colour: it tells something and asks for nothing. */
function isGrey({ runs }: Piece, said: readonly Piece[]): boolean {
  const strength = median(said.flatMap((one) => one.runs.map((run) => run.contrast)));
  return runs.every(({ contrast, inkColour }) => contrast < grey * strength && chroma(inkColour) <= otherInk);
}
const grey = 0.7;

/** Its words have a colour of their own, as links and buttons do, and no black or white of text; where nothing is said on its fill, none of what is said elsewhere has one. */
function isOfOtherInk({ runs, block }: Piece, inkOf: TextLook['inkOf'], said: readonly Piece[]): boolean {
  const own = runs[0]?.inkColour;
  const plain = said.flatMap((one) => one.runs).map(({ inkColour }) => inkColour);
  const ink = inkOf(block.fillColour) ?? (plain.every((one) => chroma(one) <= otherInk) ? plain[0] : undefined);
  return ink !== undefined && own !== undefined && colourDistance(own, ink) > otherInk && chroma(own) > otherInk;
}

/** Of one height and ink: a wallpaper that changes its colour may shine through such plates. */
function isOfOneMake(a: Block, b: Block): boolean {
  const [ink, other] = [a.lines[0]?.inkColour, b.lines[0]?.inkColour];
  const isOfOneInk = ink !== undefined && other !== undefined && colourDistance(ink, other) <= otherInk;
  return isOfOneInk && Math.abs(a.bbox[3] - b.bbox[3]) <= sameHeight * a.bbox[3];
}

/** Filled alike, or both plates of one make. */
function isSetAlike(day: Block, block: Block): boolean {
  const arePlates = day.floats !== undefined && block.floats !== undefined && isOfOneMake(day, block);
  return arePlates || colourDistance(day.fillColour, block.fillColour) <= otherFill;
}

/** «Вы включили уведомления» tells what was done; a button says what one may do. */
const tells = /^(?:вы \p{L}+(?:ли|лись)|you \p{L}+)(?!\p{L})/iu;

function canBeButton({ block, runs, time, author, quote }: Piece): boolean {
  const text = textOfRuns(runs);
  // Nobody can press a file's name but to see the file.
  if (fileName.test(withKind(text))) return false;
  // In a column of letters and requests there are none as wide as its cards.
  if (block.shape !== 'bubble' || block.headed !== undefined || time !== null || author !== null || quote !== null) return false;
  // What begins a list is said.
  if (linesOf(runs).some((line) => textOfRuns(line).endsWith(':'))) return false;
  // What shows stars or a picture below its words is a card.
  if (runs.length > 0 && block.bbox[3] > (block.side === 'center' ? roomy : roomyAside) * linesOf(runs).reduce((sum, line) => sum + Math.max(...line.map(({ bbox }) => bbox[3])), 0)) return false;
  return text !== '' && text.length <= 48 && text.split(' ').length <= 6 && !/[.;…]$/u.test(text) && !tells.test(text);
}

const isSameFill = (a: Piece, b: Piece): boolean => colourDistance(a.block.fillColour, b.block.fillColour) <= otherFill;
const isAlike = (a: Piece, b: Piece): boolean => Math.abs(a.block.bbox[3] - b.block.bbox[3]) <= 0.2 * Math.max(a.block.bbox[3], b.block.bbox[3]) && isSameFill(a, b);

/** Messages never stand side by side. */
function isBeside({ block: { bbox: a } }: Piece, { block: { bbox: b } }: Piece): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);
  const gap = Math.max(a[0], b[0]) - Math.min(right(a), right(b));
  return shared > 0.7 * Math.min(a[3], b[3]) && gap >= 0 && gap < 2 * Math.max(a[3], b[3]);
}

/** Three and more of one width, whatever they say, are a list to choose from: messages are as wide as their words. */
function isInStack(one: Piece, alike: readonly Piece[]): boolean {
  const [x, , width, height] = one.block.bbox;
  const stack = [one, ...alike.filter(({ block: { bbox } }) => Math.abs(bbox[0] - x) <= 0.15 * height && Math.abs(bbox[0] + bbox[2] - x - width) <= 0.15 * height)];
  const lengths = stack.map(({ runs }) => textOfRuns(runs).length);
  return stack.length >= 3 && stack.every((a) => stack.some((b) => isBelow(a, b) || isBelow(b, a))) && Math.max(...lengths) - Math.min(...lengths) >= 2;
}

function isBelow({ block: { bbox: upper } }: Piece, { block: { bbox: lower } }: Piece): boolean {
  const gap = lower[1] - bottom(upper);
  return gap >= -2 && gap < 0.8 * upper[3] && lower[0] < right(upper) && right(lower) > upper[0];
}

/** Two and more below what the other party said, where all that is said bears its time and they do not, and nothing goes on below them: an answer to choose. */
function isOffered(one: Piece, alike: readonly Piece[], pieces: readonly Piece[]): boolean {
  const column = [one, ...alike.filter(({ block }) => block.side === one.block.side)];
  const said = pieces.filter((other) => other.block.shape === 'bubble' && other.block.side !== 'center' && !column.includes(other));
  // The lowest may be cut.
  const isUnstamped = ({ block, time, isHeaded }: Piece): boolean => isHeaded || (time === null && said.some((other) => other.block.bbox[1] > block.bbox[1]));
  if (one.block.side !== 'left' || column.length < 2 || said.length < leastSaid || said.some(isUnstamped)) return false;
  const own = said.filter(({ block }) => block.side === 'left');
  const isInColumn = (a: Piece): boolean => column.some((b) => isBelow(a, b) || isBelow(b, a));
  return column.every(isInColumn) && own.some((above) => column.some((b) => isBelow(above, b))) && !own.some((below) => column.some((b) => isBelow(b, below)));
}
const leastSaid = 4;

function isRightUnderMessage(one: Piece, pieces: readonly Piece[]): boolean {
  return pieces.some((other) => other.block.side !== 'right' && other.time !== null && isBelow(other, one));
}
