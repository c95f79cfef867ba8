import type { Box } from '../../exhibit/Reading.js';
import { besideIcon } from './besideIcon.js';
import { emojiMarks } from './emojiMarks.js';
import { letterMarks } from './letterMarks.js';
import { isLetter, isTall, letterCount, looksSaid } from './letterSize.js';
import type { LaidBlock, LaidRun } from './findBlocks.js';
import type { Mark } from './inkMarks.js';
import { bottom, right } from './Raster.js';
import { isDisc, type Shape } from './Shape.js';
import { isWave } from './isWave.js';
import { textRuns } from './textRuns.js';
import { framesPicture, withCaptions } from './withCaptions.js';

/** The blocks of shapes: bubbles, buttons, pills, and pictures that stand alone. */
export function shapeBlocks(inside: readonly Shape[], said: readonly Shape[], panel: Box, emPx: number): LaidBlock[] {
  // The face of whom one talks to, at the beginning of a conversation, stands in the middle.
  const drawn = inside.filter((s) => isPicture(s, emPx) && !(isDisc(s) && Math.abs(s.box[0] + s.box[2] / 2 - panel[0] - panel[2] / 2) < emPx));
  const frames = drawn.filter((s) => framesPicture(s, drawn, emPx));
  const pictures = drawn.filter((s) => !frames.includes(s));
  const bubbles = said.filter((s) => !drawn.includes(s)).map((shape) => bubbleOf(shape, panel, emPx));
  const pills = inside.flatMap((shape) => allWithin(shape).filter((one) => isDayPill(one, panel, emPx))).map((shape) => ({ ...bubbleOf(shape, panel, emPx), floats: true }));
  return [...withCaptions(bubbles.filter((one) => !isReactionChip(one, bubbles, emPx)), pictures.map((shape) => pictureOf(shape, panel, emPx)), frames.map((shape) => bubbleOf(shape, panel, emPx)), emPx), ...pills];
}

/** A small field over the lower edge of something said, with an emoji and perhaps how many chose it. */
function isReactionChip({ box, runs }: LaidBlock, others: readonly LaidBlock[], emPx: number): boolean {
  const isSmall = box[3] <= emPx * 2 && box[2] <= emPx * 4.5 && runs.every(({ marks }) => marks.length <= 2);
  return isSmall && others.some((one) => one.box[3] > box[3] && box[1] > one.box[1] + one.box[3] * 0.4 && box[1] < bottom(one.box) - 1 && bottom(box) > bottom(one.box) && box[0] >= one.box[0] - emPx && right(box) <= right(one.box) + emPx);
}

function bubbleOf(shape: Shape, panel: Box, emPx: number): LaidBlock {
  const quotes = shape.inner.filter((one) => isQuote(one, shape, emPx));
  const own = lettersOf(shape, emPx);
  const bars = barsOf(shape, emPx);
  const pictures = shape.inner.filter((one) => isPicture(one, emPx));
  // Below a picture the pill of its stamp may stand on the bubble itself.
  const stamps = stampPills(pictures.length > 0 ? [...pictures, shape] : [], emPx).slice(0, 1);
  const plates = shape.inner.filter((one) => !quotes.includes(one) && !pictures.includes(one) && !stamps.includes(one) && (isFilePlate(one, emPx) || isQuote(one, shape, emPx) || isAnswer(one, shape, emPx)));
  const parts = [...quotes, ...plates, ...stamps].flatMap((one) => runsOf(one, lettersOf(one, emPx), emPx));
  const runs = inReadingOrder([...runsOf(shape, own.filter((m) => !bars.includes(m)), emPx), ...parts], emPx);
  return {
    shape: 'bubble',
    box: shape.box,
    side: 'left',
    runs: runs.filter((run) => !isWave(run, emPx) && !isReactionCount(run, [...runs, ...pictures], emPx)),
    fillColour: shape.field.ground,
    ...cuts(shape.box, panel, emPx),
    quoteBoxes: [...quotes.map((q) => q.box), ...bars.map((bar) => besideBar(bar, shape.box))],
  };
}

function pictureOf(shape: Shape, panel: Box, emPx: number): LaidBlock {
  return {
    shape: 'picture',
    box: shape.box,
    side: 'left',
    runs: stampPills([shape], emPx).flatMap((one) => runsOf(one, lettersOf(one, emPx), emPx)),
    fillColour: shape.field.ground,
    ...cuts(shape.box, panel, 4),
    quoteBoxes: [],
  };
}

function runsOf({ field, marks }: Shape, letters: readonly Mark[], emPx: number): LaidRun[] {
  const emoji = emojiMarks(marks, emPx);
  const holes = emoji.map(({ box }) => box);
  const tall = letters.filter(({ box }) => isTall(box, emPx));
  return textRuns(besideIcon(letters.filter((mark) => !emoji.includes(mark) && !isNoise(mark, tall, emPx)), emPx), emPx).map((run) => ({ ...run, field, holes }));
}

/** Whether a mark is no letter by itself and so much paler than those beside it that it is a copy's noise, or the edge of a plate. */
function isNoise({ box, strength }: Mark, tall: readonly Mark[], emPx: number): boolean {
  const beside = isTall(box, emPx) ? [] : tall.filter(({ box: one }) => Math.max(one[0] - right(box), box[0] - right(one)) < emPx && Math.max(one[1] - bottom(box), box[1] - bottom(one)) < emPx / 2);
  return beside.length > 0 && beside.every((one) => strength < noiseShare * one.strength);
}
const noiseShare = 0.32;

/** The fields that bear the time in the corners of pictures, however deep they were found in what the picture shows. */
function stampPills(pictures: readonly Shape[], emPx: number): Shape[] {
  return pictures.flatMap((picture) => allWithin(picture).filter((one) => isStampPill(one, picture, emPx)).slice(0, 1));
}

const allWithin = ({ inner }: Shape): Shape[] => inner.flatMap((one) => [one, ...allWithin(one)]);

/** A filled area too large for a face or an icon, without text of its own; what it shows may hold some. */
function isPicture(shape: Shape, emPx: number): boolean {
  const isLarge = shape.box[2] > emPx * 5 && shape.box[3] > emPx * 4 && shape.region.area > emPx * emPx * 6;
  return isLarge && !(looksSaid(shape, emPx) && saysWords(shape, emPx)) && !shape.inner.some((one) => (isQuote(one, shape, emPx) && one.box[3] < emPx * 5) || isFilePlate(one, emPx) || isField(one, shape, emPx));
}

/** A field in a bubble with two lines below each other and an icon beside them: the file that was sent, and how large it is. */
function isFilePlate(one: Shape, emPx: number): boolean {
  if (!looksSaid(one, emPx) || one.box[3] < emPx * 2.2 || one.box[3] > emPx * 5) return false;
  const lines = textRuns(lettersOf(one, emPx), emPx).filter(({ marks }) => marks.length >= 3);
  // A copy's icon may be but a large mark.
  const icon = [...one.inner, ...one.marks].find(({ box }) => box[3] >= emPx * 1.5 && box[3] <= one.box[3] && isIcon(box));
  return lines.length === 2 && lines[1]!.box[1] >= bottom(lines[0]!.box) && icon !== undefined && lines.every(({ box }) => box[0] >= right(icon.box));
}

/** A square, a sheet of paper, or what the file's kind written over it leaves of either. */
const isIcon = ([, , width, height]: Box): boolean => Math.min(width, height) >= Math.max(width, height) * sheetShare;
const sheetShare = 0.66;

/** Whether marks stand in a row as those of words do; a drawn face has one here and one there. */
function saysWords(shape: Shape, emPx: number): boolean {
  const letters = lettersOf(shape, emPx);
  return letters.length >= mostDrawn || textRuns(letters, emPx).some(({ marks }) => marks.length >= 3);
}
const mostDrawn = 8;

/** A pill in the very middle of the panel that floats over a message: the day that is in sight. */
function isDayPill(shape: Shape, panel: Box, emPx: number): boolean {
  const [x, , width, height] = shape.box;
  const isCentred = Math.abs(x + width / 2 - (panel[0] + panel[2] / 2)) < panel[2] * 0.02;
  return isCentred && height < emPx * 2.6 && width < emPx * 14 && width > emPx * 2 && letterCount(shape, emPx) >= 4;
}

/** The small dark field in a picture's lower corner that bears the time. */
function isStampPill({ box: [x, y, width, height], marks }: Shape, { box }: Shape, emPx: number): boolean {
  const isLow = bottom(box) - (y + height) < emPx * 1.2 && y > box[1] + box[3] / 2;
  const isAtSide = box[0] + box[2] - (x + width) < emPx * 1.5 || x - box[0] < emPx * 1.5;
  return isLow && isAtSide && height < emPx * 1.8 && width < emPx * 6 && marks.filter((m) => isLetter(m.box, emPx)).length >= 3;
}

/** The marks of text: letters by their size, and of the ink's colours rather than a drawing's. */
export function lettersOf({ marks }: Shape, emPx: number): Mark[] {
  return letterMarks(marks, emPx);
}

/** A field of its own in the upper part of a bubble, nearly as wide, with text: the message that is answered. */
function isQuote(one: Shape, { box }: Shape, emPx: number): boolean {
  return one.box[2] > box[2] * 0.5 && one.box[3] >= emPx * 1.6 && looksSaid(one, emPx) && bottom(one.box) < bottom(box) - emPx;
}

/** A field with words at the foot of a card that is far wider than any bubble: what was answered to a request. */
function isAnswer(one: Shape, { box }: Shape, emPx: number): boolean {
  return box[2] > cardEm * emPx && one.box[2] > box[2] * 0.5 && one.box[3] >= emPx * 1.6 && looksSaid(one, emPx) && saysWords(one, emPx);
}
const cardEm = 40;

/** A field to write in at the foot of a bubble, as far from its side as from its foot; a button may stand behind it. */
function isField(one: Shape, { box }: Shape, emPx: number): boolean {
  const [side, foot] = [one.box[0] - box[0], bottom(box) - bottom(one.box)];
  return one.box[2] > box[2] * 0.5 && one.box[3] < emPx * 5 && looksSaid(one, emPx) && saysWords(one, emPx) && side > 0 && Math.abs(side - foot) <= emPx * evenEm;
}
const evenEm = 0.35;

/** Upright bars at the left of what is answered. */
function barsOf({ marks, box }: Shape, emPx: number): Mark[] {
  return marks.filter(({ box: [x, , width, height] }) => width <= emPx * 0.32 && height >= emPx * 1.7 && x < box[0] + emPx * 2);
}

/** What stands beside a bar, over the bubble's width. */
function besideBar({ box: [x, y, , height] }: Mark, bubble: Box): Box {
  return [x, y, bubble[0] + bubble[2] - x, height];
}

/** A figure or two right behind an emoji that begins the last line, with something said or shown above: how many reacted so. */
function isReactionCount({ box, marks, holes }: LaidRun, others: readonly { readonly box: Box }[], emPx: number): boolean {
  const emoji = holes.find((hole) => sharesRow(hole, box) && hole[0] + hole[2] <= box[0] && box[0] - hole[0] - hole[2] < emPx);
  if (emoji === undefined || marks.length > 2) return false;
  const isAlone = !others.some((one) => one.box !== box && sharesRow(one.box, emoji) && one.box[0] < emoji[0]);
  return isAlone && others.some((one) => bottom(one.box) <= emoji[1] + 2) && !others.some((one) => one.box[1] >= bottom(emoji));
}

const sharesRow = (a: Box, b: Box): boolean => Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]) > 0.5 * Math.min(a[3], b[3]);

/** Line by line from the top, in a line from the left. Things are of one line that share half of the lower one's height. */
export function inReadingOrder<T extends { readonly box: Box }>(things: readonly T[], emPx: number): T[] {
  const lines: T[][] = [];
  for (const thing of [...things].sort((a, b) => a.box[1] + a.box[3] / 2 - (b.box[1] + b.box[3] / 2))) {
    const line = lines.at(-1);
    const first = line?.[0];
    const shared = first === undefined ? 0 : Math.min(bottom(first.box), bottom(thing.box)) - Math.max(first.box[1], thing.box[1]);
    if (line !== undefined && first !== undefined && shared > Math.min(first.box[3], thing.box[3], emPx * 0.5) * 0.5) line.push(thing);
    else lines.push([thing]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.box[0] - b.box[0]));
}

export function cuts(box: Box, panel: Box, emPx: number): { cutTop: boolean; cutBottom: boolean } {
  const near = Math.max(2, emPx * 0.12);
  return { cutTop: box[1] - panel[1] <= near, cutBottom: bottom(panel) - bottom(box) <= near };
}
