import type { Box } from '../../exhibit/Reading.js';
import type { Mark } from './inkMarks.js';
import { isAtMiddle } from './isSetInMiddle.js';
import { isLetter, letterCount, looksSaid } from './letterSize.js';
import { bottom, isWithin, right } from './Raster.js';
import type { Shape } from './Shape.js';
import { textRuns } from './textRuns.js';

/** Edges of the cards of one column differ by no more, px. */
const slackPx = 3;
/** A card is so wide at least, in font sizes and as a share of the panel. */
const [leastEm, leastShare] = [20, 0.3];
/** What stands in a column beside cards is so wide at least, in font sizes: no face, no stamp, no number. */
const besideEm = 6;
/** A plate with a line of words is no higher, in font sizes. */
const plateEm = 2.8;
/** What the cut leaves at the sides of the cards, in font sizes. */
const padEm = 0.4;

/**
 * A page's panel without the columns that stand beside its cards: the menu at one side, the order and the state of the
 * claim at the other. Cards are said below each other, with equal edges; messages of a chat never stand beside each other,
 * so that a field at the height of a card is of another column.
 */
export function cardColumn(panel: Box, shapes: readonly Shape[], emPx: number, marks: readonly Mark[] = []): Box {
  const said = shapes.filter((one) => isWithin(one.box, panel, 2) && looksSaid(one, emPx));
  const cards = largestStack(said.filter(({ box }) => box[2] >= leastEm * emPx && box[2] >= leastShare * panel[2]), emPx);
  if (cards.length < 2) return panel;
  const [x, end] = [cards[0]!.box[0], right(cards[0]!.box)];
  // In the very middle of the panel, and low, floats the day in sight.
  const isDay = ({ box }: Shape): boolean => box[3] <= plateEm * emPx && isAtMiddle(box, panel, emPx);
  const others = said.filter((one) => one.box[2] >= besideEm * emPx && cards.some((card) => isLevel(one.box, card.box)) && !isDay(one));
  const isBeside = others.some(({ box }) => right(box) <= x || box[0] >= end) || (isThread(cards, said) && hasLinesBeside(cards, marks, emPx));
  // Bubbles of the other side stand in rows of their own.
  const between = said.filter(({ box }) => box[1] >= Math.min(...cards.map((card) => card.box[1])) && bottom(box) <= Math.max(...cards.map((card) => bottom(card.box))));
  if (!isBeside || [...others, ...between].some(({ box }) => crosses(box, x) || crosses(box, end))) return panel;
  const pad = Math.round(padEm * emPx);
  const [from, to] = [Math.max(panel[0], x - pad), Math.min(right(panel), end + pad)];
  return [from, panel[1], to - from, panel[3]];
}

/** Whether cards are all that is said in their rows: where bubbles are, stamps and faces stand on the ground beside them. */
function isThread(cards: readonly Shape[], said: readonly Shape[]): boolean {
  const [top, low] = [Math.min(...cards.map(({ box }) => box[1])), Math.max(...cards.map(({ box }) => bottom(box)))];
  const isOther = (one: Shape): boolean => !cards.includes(one) && one.box[1] > top && bottom(one.box) < low;
  return cards.length >= leastCards && !said.some(isOther);
}
const leastCards = 3;

/** Whether several lines of a menu stand below each other on the ground beside the cards, from one edge on. */
function hasLinesBeside(cards: readonly Shape[], marks: readonly Mark[], emPx: number): boolean {
  const [x, end] = [cards[0]!.box[0], right(cards[0]!.box)];
  const lines = textRuns(marks.filter(({ box }) => isLetter(box, emPx) && (right(box) <= x || box[0] >= end)), emPx).filter((run) => run.marks.length >= leastMarks && cards.some((card) => run.box[1] >= card.box[1] && bottom(run.box) <= bottom(card.box)));
  return lines.some((line) => lines.filter((other) => Math.abs(other.box[0] - line.box[0]) <= slackPx).length >= leastLines);
}
const [leastMarks, leastLines] = [4, 2];

/** The shapes of the same edges that say most. */
function largestStack(shapes: readonly Shape[], emPx: number): readonly Shape[] {
  const stacks = shapes.map((one) => shapes.filter(({ box }) => Math.abs(box[0] - one.box[0]) <= slackPx && Math.abs(right(box) - right(one.box)) <= slackPx));
  const said = (stack: readonly Shape[]): number => stack.reduce((sum, one) => sum + letterCount(one, emPx), 0);
  return stacks.reduce<readonly Shape[]>((most, stack) => (said(stack) > said(most) ? stack : most), []);
}

const crosses = (box: Box, at: number): boolean => box[0] < at - slackPx && right(box) > at + slackPx;
const isLevel = (box: Box, card: Box): boolean => Math.min(bottom(box), bottom(card)) - Math.max(box[1], card[1]) > 0.5 * Math.min(box[3], card[3]);
