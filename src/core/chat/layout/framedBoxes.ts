import type { Box } from '../../exhibit/Reading.js';
import { letterCount } from './letterSize.js';
import { bottom, isWithin, right, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';

const edgeSlackPx = 4;
/** Such chats take up no more of the page's width. */
const widestShare = 0.72;
/** In one that is wider than this no message fills its width: what does is a card of a thread, as the bars are. */
const cardShare = 0.45;

/**
 * The boxes between two bars of one width, one above the other: a chat that floats over a page, between its title bar and
 * the field to write in, whose own ground has the colour of the page.
 * @param grounds what was found to be the own ground of such a chat
 */
export function framedBoxes(shapes: readonly Shape[], grounds: readonly Shape[], raster: Raster, emPx: number): Box[] {
  if (raster.width < raster.height) return [];
  const bars = shapes.map(({ box }) => box).filter((box) => box[2] > emPx * 12 && box[2] < raster.width * widestShare && box[3] > emPx * 1.8 && box[3] < emPx * 7);
  const between = bars.flatMap((upper) => {
    // Wide bubbles stand between the bars, so that it is the highest and the lowest of one width that count.
    const below = bars.filter((box) => isUnder(box, upper, emPx)).reduce<Box | null>((last, box) => (last === null || box[1] > last[1] ? box : last), null);
    const isHighest = !bars.some((box) => isUnder(upper, box, 0));
    return below === null || !isHighest ? [] : [[upper[0], bottom(upper), upper[2], below[1] - bottom(upper)] as Box];
  }).filter((frame) => !shapes.some((one) => reachesOut(one.box, frame) || isFlush(one, frame, emPx) || (frame[2] > raster.width * cardShare && isCardIn(one.box, frame))));
  return [...between, ...grounds.map(({ box }) => box).filter((box) => !between.some((one) => isWithin(one, box, edgeSlackPx)))];
}

/**
 * Whether a shape is such a chat's own ground: right above the field to write in, of its edges, and right below its title
 * bar, of which a gradient or faces may have left a piece.
 */
export function isFramedGround({ box }: Shape, shapes: readonly Shape[], raster: Raster, emPx: number): boolean {
  if (raster.width < raster.height || box[2] < emPx * 12 || box[2] > raster.width * widestShare || box[3] < emPx * 12) return false;
  const bars = shapes.map((one) => one.box).filter((one) => one[3] > emPx * 1.8 && one[3] < emPx * 7);
  const isInput = (bar: Box): boolean => touches(box, bar) && sharesLeft(bar, box) && sharesRight(bar, box);
  const isTitle = (bar: Box): boolean => touches(bar, box) && (sharesLeft(bar, box) || sharesRight(bar, box)) && bar[2] <= box[2] * widestBar;
  return bars.some(isInput) && bars.some(isTitle);
}

/** A title bar may go on over the list of chats beside it: so many times as wide as the chat. */
const widestBar = 1.8;

/** Whether something stands in a frame from side to side. */
const isCardIn = (box: Box, frame: Box): boolean => sharesLeft(box, frame) && sharesRight(box, frame) && isWithin(box, frame, edgeSlackPx);

/** Whether something begins in a frame and ends beside it: two messages of one width are no bars. */
function reachesOut(box: Box, frame: Box): boolean {
  const isLevel = box[1] >= frame[1] && bottom(box) <= bottom(frame);
  const isOut = (side: number): boolean => box[0] < side - edgeSlackPx && right(box) > side + edgeSlackPx;
  return isLevel && isOut(frame[0]) !== isOut(right(frame));
}

/** Whether something said in a frame ends right at one of its sides: messages keep off the sides of a chat, and to those of each other. */
function isFlush(one: Shape, frame: Box, emPx: number): boolean {
  const isOneSided = sharesLeft(one.box, frame) !== sharesRight(one.box, frame);
  return isOneSided && isWithin(one.box, frame, edgeSlackPx) && one.box[3] < 7 * emPx && letterCount(one, emPx) >= leastLetters;
}
const leastLetters = 4;

const touches = (upper: Box, lower: Box): boolean => Math.abs(lower[1] - bottom(upper)) <= edgeSlackPx;
const sharesLeft = (a: Box, b: Box): boolean => Math.abs(a[0] - b[0]) <= edgeSlackPx;
const sharesRight = (a: Box, b: Box): boolean => Math.abs(right(a) - right(b)) <= edgeSlackPx;

/** Of the same edges, with room for a conversation between them. Two bubbles that look so stand nearer to each other. */
function isUnder(lower: Box, upper: Box, emPx: number): boolean {
  return sharesLeft(lower, upper) && sharesRight(lower, upper) && lower[1] - bottom(upper) > emPx * 10;
}
