import { isColon } from './clockMarks.js';
import type { Mark } from './inkMarks.js';
import { colourDistance, right } from './Raster.js';
import { median } from '../Piece.js';

/** The least gap before a stamp, in font sizes. */
const leastGap = 0.25;
/** Its digits are so much lower than the letters before them, or so much paler. */
const [lower, paler] = [0.85, 0.8];

/**
 * Where a stamp begins that stands close behind a short text in its line («Ну и? 07:14»): behind a gap, digits with a
 * colon, clearly smaller or paler than what stands before. `marks` from left to right; -1 where there is none.
 */
export function clockAt(marks: readonly Mark[], emPx: number): number {
  let end = marks[0] === undefined ? 0 : right(marks[0].box);
  for (let at = 1; at < marks.length; at += 1) {
    const gap = marks[at]!.box[0] - end;
    end = Math.max(end, right(marks[at]!.box));
    if (gap < emPx * leastGap) continue;
    const [head, tail] = [marks.slice(0, at), marks.slice(at)];
    if ((isClock(tail) && isLess(tail, head)) || (isClock(tail, true) && isPaler(tail, head))) return at;
  }
  return -1;
}

/** Marks of sending before a time are no more, no higher than its digits but for so much, and of a colour that differs from theirs by so much in one channel, 0–255. */
const mostTicks = 3;
const [tickHigh, otherInk] = [1.1, 40];
/** Between its channels a colour that is no grey differs by so much. */
const saturation = 55;

/**
 * How many marks at the front are the coloured ticks of a stamp that has them before its time («✓✓ 14:32»). 0 where the
 * marks are anything else: a short text before a stamp is higher, or black or white.
 */
export function ticksBefore(marks: readonly Mark[]): number {
  for (let at = 1; at <= mostTicks; at += 1) {
    const digit = marks[at];
    if (digit === undefined || !isClock(marks.slice(at))) continue;
    const isTick = ({ box, colour }: Mark): boolean => box[3] <= digit.box[3] * tickHigh && Math.max(...colour) - Math.min(...colour) > saturation && colourDistance(colour, digit.colour) > otherInk;
    if (marks.slice(0, at).every(isTick)) return at;
  }
  return 0;
}

/**
 * One or two digits, two dots above each other, two digits; ticks or AM and PM may follow.
 * @param mayTouch whether two digits may touch, as in small print
 */
function isClock(marks: readonly Mark[], mayTouch = false): boolean {
  if (marks.length < (mayTouch ? 4 : 5) || marks.length > 10) return false;
  const high = Math.max(...marks.slice(0, 3).map(({ box }) => box[3]));
  const isOf = (digits: number, mark: Mark | undefined): boolean => mark !== undefined && mark.box[3] > high * 0.85 && mark.box[3] < high * 1.15 && mark.box[2] < high * 0.95 * digits && (digits === 1 || (mayTouch && mark.box[2] > high * pairWide));
  const arePair = ([first, second]: readonly Mark[]): boolean => isOf(2, first) || (isOf(1, first) && isOf(1, second));
  const colon = marks.findIndex((_, at) => isColon(marks.slice(at, at + 2), high));
  return (colon === 1 ? isOf(1, marks[0]) || isOf(2, marks[0]) : colon === 2 && arePair(marks)) && arePair(marks.slice(colon + 2));
}
/** Two digits that touch are so wide at least, by their height. */
const pairWide = 1.15;

const isLess = (tail: readonly Mark[], head: readonly Mark[]): boolean => highest(tail.slice(0, 5)) < lower * highest(head) || isPaler(tail, head);
const isPaler = (tail: readonly Mark[], head: readonly Mark[]): boolean => strength(tail) < paler * strength(head);
const highest = (marks: readonly Mark[]): number => Math.max(...marks.map(({ box }) => box[3]));
const strength = (marks: readonly Mark[]): number => median(marks.map((mark) => mark.strength));
