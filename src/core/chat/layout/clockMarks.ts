import type { Mark } from './inkMarks.js';
import { bottom, right } from './Raster.js';

/** A time as it is drawn: one or two digits, a colon, two digits. */
export interface ClockMarks<T extends Placed = Mark> {
  readonly hours: readonly T[];
  readonly colon: readonly T[];
  readonly minutes: readonly T[];
}

/** As much of a mark as tells a time. */
export type Placed = Pick<Mark, 'box'>;

/** Shares of the digits' height: how far theirs may differ, how wide they are, the sides of a dot, how far apart things stand, and by how much farther where a colon is between them. */
const [lowest, highest, widest, dotSide, mostGap, clear, wider] = [0.85, 1.15, 0.95, 0.4, 0.5, 0.9, 0.15];

/**
 * The one time among marks, whatever stands before and behind it; null where none or several stand, or marks touch.
 * @param wasRead a time was read of them, so that the dots of its colon may be too small to be marks
 */
export function clockMarks<T extends Placed>(marks: readonly T[], wasRead = false): ClockMarks<T> | null {
  const sorted = [...marks].sort((a, b) => a.box[0] - b.box[0]);
  const find = (dots: number): ClockMarks<T>[] => sorted.flatMap((_, at) => clockAround(sorted, at, dots) ?? []);
  const found = [2, 1, 0].slice(0, wasRead ? 3 : 1).map(find).find((some) => some.length > 0);
  const [first, second, ...more] = found ?? [];
  if (first === undefined || more.length > 0) return null;
  // What follows the minutes are the seconds.
  return second === undefined || (second.hours[0] === first.minutes[0] && second.colon.length === 2) ? first : null;
}

/** The time whose minutes begin at a place, behind a colon of which so many dots are marks. */
function clockAround<T extends Placed>(sorted: readonly T[], at: number, dots: number): ClockMarks<T> | null {
  const [minutes, colon] = [sorted.slice(at, at + 2), sorted.slice(Math.max(0, at - dots), at)];
  const high = Math.max(...minutes.map(({ box }) => box[3]));
  const isDigit = ({ box }: Placed): boolean => box[3] > high * lowest && box[3] < high * highest && box[2] < high * widest;
  if (minutes.length < 2 || colon.length < dots || !isColonOf(colon, high) || colon.some((dot) => isComma(dot, minutes, high)) || !minutes.every(isDigit) || !areNear(minutes[0]!, minutes[1]!, high)) return null;
  const last = at - dots - 1;
  const hours: T[] = [];
  for (let before = last; before >= 0 && hours.length < 2; before -= 1) {
    const mark = sorted[before]!;
    if (!isDigit(mark) || (hours[0] === undefined ? gap(mark, colon[0] ?? mark) > high * mostGap : !areNear(mark, hours[0], high))) break;
    hours.unshift(mark);
  }
  const first = sorted[last - hours.length];
  // What stands close before a single digit may be the other, broken or joined with something.
  const isWhole = hours.length === 2 || (hours.length === 1 && (first === undefined || gap(first, hours[0]!) > high * clear));
  if (!isWhole || !isParted(hours, colon, minutes, high)) return null;
  return { hours, colon, minutes };
}

/** Whether the minutes stand as far behind the hours as a colon parts them. */
function isParted(hours: readonly Placed[], colon: readonly Placed[], minutes: readonly Placed[], high: number): boolean {
  if (colon.length > 0) return gap(colon.at(-1)!, minutes[0]!) <= high * mostGap;
  const parted = gap(hours.at(-1)!, minutes[0]!);
  const within = Math.max(gap(minutes[0]!, minutes[1]!), hours.length === 2 ? gap(hours[0]!, hours[1]!) : 0);
  return parted > within + high * wider && parted < high * clear;
}

/** Whether two digits stand side by side: a 1 is narrow, and as far from its neighbours as if it were as wide as they. */
const areNear = (a: Placed, b: Placed, high: number): boolean => gap(a, b) <= high * mostGap || b.box[0] + b.box[2] / 2 - a.box[0] - a.box[2] / 2 <= high * pitch;
const pitch = 1.05;

const gap = (a: Placed, b: Placed): number => b.box[0] - right(a.box);

const isDot = ({ box }: Placed, high: number): boolean => box[3] < high * dotSide && box[2] < high * dotSide;

/** Below the digits' feet by so much of their height reaches what parts a day from its time («2024, 15:04»), and no colon. */
const below = 0.08;
const isComma = (dot: Placed, digits: readonly Placed[], high: number): boolean => bottom(dot.box) > Math.max(...digits.map(({ box }) => bottom(box))) + high * below;

/** What is left of a colon. */
const isColonOf = (colon: readonly Placed[], high: number): boolean => (colon.length < 2 ? colon.every((one) => isDot(one, high)) : isColon(colon, high));

/** Two dots above each other. */
export function isColon([one, other]: readonly Placed[], high: number): boolean {
  if (one === undefined || other === undefined || !isDot(one, high) || !isDot(other, high)) return false;
  return Math.abs(one.box[0] - other.box[0]) <= Math.max(1, high * 0.12) && Math.abs(one.box[1] - other.box[1]) > high * 0.2;
}
