import type { Box } from '../../exhibit/Reading.js';
import { clockMarks } from './clockMarks.js';
import type { LaidBlock, LaidRun } from './findBlocks.js';
import { floatingWords } from './floatingWords.js';
import { isOwnText } from './isOwnText.js';
import { joinAround } from './joinAround.js';
import { joinPictures } from './joinPictures.js';
import { withLoneStamps } from './loneStamps.js';
import { nestPictures } from './nestPictures.js';
import { withPictureStamps } from './pictureStamps.js';
import { bottom, colourDistance, overlapArea, right, union, type Raster } from './Raster.js';
import { sharesLine } from '../Piece.js';
import { withStickerStamps } from './stickerStamps.js';

interface Setting {
  readonly raster: Raster;
  readonly panel: Box;
  readonly emPx: number;
  /** The times on small plates by themselves. */
  readonly plated?: readonly LaidRun[];
}

/** So much of a block stands within a plate when it is no more than a piece of it. */
const pieceShare = 0.85;

/**
 * The blocks of a conversation with what floats over it: plates in the middle, which float where something lies below them
 * and are a line of the conversation otherwise, and words in the middle, whether a block shows them as well or not: they
 * are read apart from what shines through a plate. Pieces of a plate are gone.
 * @param emoji what may be emoji sent by themselves: they stay where a plate below them bears their time or it stands beside them, and in a column of bubbles where hardly one bears one
 */
export function withFloating({ raster, panel, emPx, plated }: Setting, plates: readonly LaidBlock[], bubbles: readonly LaidBlock[], flats: readonly LaidBlock[], emoji: readonly LaidBlock[] = []): LaidBlock[] {
  const words = floatingWords(raster, panel, emPx).filter((one) => !bubbles.some((bubble) => isOwnText(raster, one.runs[0]!, bubble, emPx)));
  const found = [...bubbles, ...flats];
  const shown = plates
    .filter((plate) => !bubbles.some((one) => isPieceOf(one, plate) && isPieceOf(plate, one) && (saysMore(one, plate) || isWrittenIn(one, plate))))
    .filter((plate) => !found.some((one) => one.runs.length > 0 && !isShownBy(one, plate) && holdsMiddle(plate.box, one.box) && one.box[3] < plate.box[3] * 1.5))
    .map((plate): LaidBlock => ({ ...plate, floats: found.some((one) => !isShownBy(one, plate) && !isOrnament(one) && overlapArea(one.box, plate.box) > 0) }))
    .filter((plate) => !plate.floats || isDayWide(plate.box, emPx));
  const isFree = (one: LaidBlock): boolean => !shown.some((plate) => isShownBy(one, plate));
  const lines = [...bubbles, ...flats, ...shown].filter((one) => shown.includes(one) || isFree(one));
  const kept = lines.filter((line) => !words.some((one) => line.runs.length > 0 && isPieceOf(line, one) && !shows(line, one, panel, emPx)));
  const floating = kept.filter(({ floats }) => floats === true);
  const shapes = joinPictures(joinAround(kept.filter(({ shape }) => shape !== 'flat'), floating, emPx));
  const free = emoji.filter(({ box }) => !shapes.some((one) => overlapArea(one.box, box) > 0));
  const stamped = withLoneStamps(raster, withStickerStamps(raster, [...nestPictures(withPictureStamps(raster, shapes, emPx)), ...free, ...kept.filter(({ shape }) => shape === 'flat')], panel, emPx, plated), panel, emPx);
  const clocks = kept.filter(({ shape, runs }) => shape === 'flat' && runs.some((run) => isStamp(run) || endsAsStamps(run, shapes, emPx))).map(({ box }) => box);
  return [...stamped.filter((one) => !free.includes(one) || clocks.some((clock) => isBeside(clock, one.box, emPx)) || (areUnstamped(shapes) && isInColumn(one, shapes, emPx))), ...words];
}

/** Whether marks on the panel itself are too few for words or a time: a wallpaper's drawing, which lies below every plate. */
const isOrnament = ({ shape, runs }: LaidBlock): boolean => shape === 'flat' && runs.reduce((sum, { marks }) => sum + marks.length, 0) < leastMarks;
const leastMarks = 4;

/** Whether hardly a block has a time by itself, as stamps are; a sentence may name one. */
const areUnstamped = (blocks: readonly LaidBlock[]): boolean => blocks.filter(({ runs }) => runs.some(isStamp)).length <= blocks.length * fewShare;
const isStamp = ({ marks }: LaidRun): boolean => marks.length <= stampMarks && clockMarks(marks) !== null;
const fewShare = 0.2;
/** Whether marks that are low, as digits that touch are, begin and end where the last of what is written in several bubbles does: their times. */
function endsAsStamps({ box }: LaidRun, blocks: readonly LaidBlock[], emPx: number): boolean {
  const stamps = blocks.flatMap(({ shape, runs }) => (shape === 'bubble' ? runs.slice(-1) : [])).map((run) => run.box);
  return box[3] <= emPx * stampHigh && stamps.filter((one) => Math.abs(one[0] - box[0]) <= slackPx && Math.abs(right(one) - right(box)) <= slackPx).length >= 2;
}
/** A time with its ticks is no higher, in font sizes. */
const [stampHigh, slackPx] = [0.75, 3];
/** A time has so many marks, with its half of the day and its ticks. */
const stampMarks = 9;

/** Whether a time stands near a drawing's lower half, at either side of it. */
function isBeside(clock: Box, drawing: Box, emPx: number): boolean {
  const level = clock[1] + clock[3] / 2;
  const gap = Math.max(clock[0] - right(drawing), drawing[0] - right(clock));
  return level > drawing[1] + drawing[3] / 2 && level < bottom(drawing) && gap >= 0 && gap < emPx * besideEm;
}
const besideEm = 1.5;

/** Whether a block begins or ends where several bubbles do, or what is written in them. */
function isInColumn({ box }: LaidBlock, blocks: readonly LaidBlock[], emPx: number): boolean {
  const bubbles = blocks.filter(({ shape, runs, floats }) => shape === 'bubble' && floats === undefined && runs.length > 0);
  const sharing = (edge: (box: Box) => number): number => bubbles.filter((one) => [one.box, ...textOf(one)].some((other) => Math.abs(edge(other) - edge(box)) <= emPx * columnEm)).length;
  return Math.max(sharing(([x]) => x), sharing(right)) >= 2;
}
const columnEm = 0.5;
/** What is written in a block, without what sticks out of it. */
function textOf({ runs }: LaidBlock): Box[] {
  const lines = runs.filter(({ marks }) => marks.length >= leastMarks - 1).map(({ box }) => box);
  return lines.length === 0 ? [] : [lines.reduce(union)];
}

/** Whether a plate may float over what is said: it names a day, and none is wider; a wider one is the lower end of a bubble in the middle. */
export const isDayWide = ([, , width]: Box, emPx: number): boolean => width <= emPx * dayEm;
const dayEm = 13;

/** Whether a block stands within a plate and is no more than a piece of it. */
const isPieceOf = ({ box }: LaidBlock, plate: LaidBlock): boolean => overlapArea(box, plate.box) > pieceShare * box[2] * box[3];

/** Whether a bubble that is all of a plate shows more of its letters: a notice of several lines, of which a plate has one. In the plate's line more of them are what shines through it. */
const saysMore = (bubble: LaidBlock, plate: LaidBlock): boolean => lettersIn(bubble) > moreShare * lettersIn(plate) && !isInLine(bubble, plate);
const isInLine = (bubble: LaidBlock, plate: LaidBlock): boolean => bubble.runs.every(({ box }) => plate.runs.some((run) => sharesLine(box, run.box)));

const isShownBy = (one: LaidBlock, plate: LaidBlock): boolean => isPieceOf(one, plate) || isWithScraps(one, plate);

/** Whether a bubble is no more than a plate and what shines through it: about as large, with its line of letters and more marks in that. */
const isWithScraps = (one: LaidBlock, plate: LaidBlock): boolean => one.shape === 'bubble' && isPieceOf(plate, one) && one.box[3] < plate.box[3] * 1.5 && one.box[2] < plate.box[2] * 1.5 && isInLine(one, plate) && lettersIn(one) > lettersIn(plate);
const moreShare = 1.2;
/** Whether most of a plate's ink is the fill of the bubble that is all of it: what was taken for letters is the fill between them. */
function isWrittenIn({ fillColour, runs: own }: LaidBlock, { runs }: LaidBlock): boolean {
  const marks = runs.flatMap((run) => run.marks);
  return own.length > 0 && marks.filter(({ colour }) => colourDistance(colour, fillColour) <= sameFill).length > marks.length * fillShare;
}
const [sameFill, fillShare] = [14, 0.8];
const lettersIn = ({ runs }: LaidBlock): number => runs.reduce((sum, { marks }) => sum + marks.length, 0);

/** Whether the middle of the first box stands within the second. */
const holdsMiddle = ([x, y, width, height]: Box, box: Box): boolean => x + width / 2 > box[0] && x + width / 2 < right(box) && y + height / 2 > box[1] && y + height / 2 < bottom(box);

/** Whether a line in the panel's middle shows these words. */
function shows({ box, runs, shape }: LaidBlock, words: LaidBlock, [px, , panelWidth]: Box, emPx: number): boolean {
  const level = words.box[1] + words.box[3] / 2;
  const isCentred = Math.abs(box[0] + box[2] / 2 - (px + panelWidth / 2)) < emPx * 0.6;
  return shape !== 'picture' && runs.length > 0 && isCentred && level > box[1] && level < bottom(box) && box[3] < emPx * 3;
}
