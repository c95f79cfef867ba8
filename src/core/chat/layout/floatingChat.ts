import type { Box } from '../../exhibit/Reading.js';
import { clockMarks } from './clockMarks.js';
import { cutOut } from './cutOut.js';
import type { LaidBlock, Layout } from './findBlocks.js';
import { floatingBoxes, isInLowerCorner } from './floatingBoxes.js';
import { bottom, right, type Raster } from './Raster.js';

/** A bubble leaves so much of the panel's width free. */
const leastRoom = 0.06;
/** In bubbles stand at least so many letters for each on the ground: names and hours are short. */
const leastSaid = 0.5;
/** So many marks in a row are words. In a low field fewer are a count of what is new in a list of chats. */
const wordMarks = 3;
const countEm = 1.9;
/** Who changes sides so often talks, however little. */
const enoughTurns = 3;

/**
 * The chat that floats over a page: a shop's widget, a dialog. It is laid out as a picture of its own, as a phone's screen is,
 * so that nothing of the page around it is taken for a part of it, and `screen` tells where that picture is. Null where nothing floats that looks like a chat.
 * @param layOut lays out a picture that shows nothing else
 */
export function floatingChat(raster: Raster, layOut: (part: Raster) => Layout | null): Layout | null {
  for (const box of floatingBoxes(raster)) {
    const layout = layOut(cutOut(raster, box));
    if (layout !== null && (looksLikeChat(layout) || (isInLowerCorner(raster, box) && isOneWithTime(layout)))) return { ...layout, screen: box, isFloating: true };
  }
  return null;
}

/** Whether what is said keeps to two sides, or to one side below a title, in several widths or with a time below each. Nothing of it stands beside anything, as fields of a form, goods and buttons do. */
function looksLikeChat({ blocks, panel, head, emPx }: Layout): boolean {
  const filled = blocks.filter(({ shape, box }) => shape !== 'flat' && box[2] <= panel[2] * (1 - leastRoom));
  const said = filled.filter((one) => (one.shape === 'picture' || one.runs.length > 0) && !filled.some((other) => one !== other && isBeside(one.box, other.box)));
  const [lefts, rights] = (['left', 'right'] as const).map((side) => said.filter((one) => one.side === side)) as [LaidBlock[], LaidBlock[]];
  const bubbles = said.filter(({ shape, side }) => shape === 'bubble' && side !== 'center');
  // A list of other chats has its words on the ground, but for the row that is chosen and the field to search in; nothing in it goes on for lines at the right.
  const isAnswered = lefts.length > 0 && rights.some(({ shape, runs }) => shape === 'bubble' && runs.filter(({ marks }) => marks.length >= wordMarks).length > 1);
  const talk = said.filter((one) => one.shape === 'picture' || one.box[3] >= emPx * countEm || lettersOf([one]) >= wordMarks);
  if (!isAnswered && turnsOf(talk) < enoughTurns && lettersOf(bubbles) < leastSaid * lettersOf(blocks.filter(({ shape }) => shape === 'flat'))) return false;
  // A picture with its stamp, or a card with its button, is no chat.
  if (lefts.length > 0 && rights.length > 0 && bubbles.length >= (head.length > 0 ? 1 : 2)) return true;
  return bubbles.length >= 2 && head.length > 0 && (spread(bubbles.map(({ box }) => box[2])) > emPx || bubbles.filter((one) => blocks.some((stamp) => isStampBelow(stamp, one, emPx))).length >= 2);
}

/** Whether a title stands above something with a time right below it: in a lower corner, where widgets stand, one message is enough. */
function isOneWithTime({ blocks, head, emPx }: Layout): boolean {
  return head.length > 0 && blocks.some((one) => one.shape !== 'flat' && blocks.some((stamp) => isStampBelow(stamp, one, emPx)));
}

/** Whether a time stands right below a bubble, within its width: goods have none. */
function isStampBelow({ shape, box: [x, y, width], runs }: LaidBlock, { box }: LaidBlock, emPx: number): boolean {
  return shape === 'flat' && y >= bottom(box) && y - bottom(box) < emPx && x >= box[0] && x + width <= right(box) && runs.length === 1 && clockMarks(runs[0]!.marks) !== null;
}

/** How often the side changes, from top to bottom. */
const turnsOf = (said: readonly LaidBlock[]): number => said.filter(({ side }, at) => at > 0 && side !== said[at - 1]!.side && side !== 'center').length;
const lettersOf = (blocks: readonly LaidBlock[]): number => blocks.reduce((sum, { runs }) => sum + runs.reduce((letters, { marks }) => letters + marks.length, 0), 0);
const spread = (sizes: readonly number[]): number => Math.max(...sizes) - Math.min(...sizes);
const isBeside = (a: Box, b: Box): boolean => (right(a) <= b[0] || right(b) <= a[0]) && Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]) > 0.5 * Math.min(a[3], b[3]);
