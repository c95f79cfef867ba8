import type { Mark } from './inkMarks.js';
import { right } from './Raster.js';

/** A time as it is drawn: one or two digits, a colon, two digits. */
export interface ClockMarks {
  readonly hours: readonly Mark[];
  readonly colon: readonly Mark[];
  readonly minutes: readonly Mark[];
}

/** Shares of the digits' height: how far theirs may differ, how wide they are, the sides of a dot, how far apart things stand. */
const [lowest, highest, widest, dotSide, mostGap, clear] = [0.85, 1.15, 0.95, 0.4, 0.5, 0.9];

/** The one time among marks, whatever stands before and behind it; null where none or several stand, or marks touch. */
export function clockMarks(marks: readonly Mark[]): ClockMarks | null {
  const sorted = [...marks].sort((a, b) => a.box[0] - b.box[0]);
  const found = sorted.flatMap((_, at) => clockAround(sorted, at) ?? []);
  return found.length === 1 ? found[0]! : null;
}

/** The time whose colon begins at a place. */
function clockAround(sorted: readonly Mark[], at: number): ClockMarks | null {
  const [minutes, colon] = [sorted.slice(at + 2, at + 4), sorted.slice(at, at + 2)];
  const high = Math.max(...minutes.map(({ box }) => box[3]));
  const isDigit = ({ box }: Mark): boolean => box[3] > high * lowest && box[3] < high * highest && box[2] < high * widest;
  if (minutes.length < 2 || !isColon(colon, high) || !minutes.every(isDigit) || gap(minutes[0]!, minutes[1]!) > high * mostGap || gap(colon[1]!, minutes[0]!) > high * mostGap) return null;
  const hours: Mark[] = [];
  for (let before = at - 1; before >= 0 && hours.length < 2; before -= 1) {
    const mark = sorted[before]!;
    if (!isDigit(mark) || gap(mark, hours[0] ?? colon[0]!) > high * mostGap) break;
    hours.unshift(mark);
  }
  const first = sorted[at - 1 - hours.length];
  // What stands close before a single digit may be the other, broken or joined with something.
  const isWhole = hours.length === 2 || first === undefined || gap(first, hours[0] ?? first) > high * clear;
  return hours.length === 0 || !isWhole ? null : { hours, colon, minutes };
}

const gap = (a: Mark, b: Mark): number => b.box[0] - right(a.box);

/** Two dots above each other. */
export function isColon([one, other]: readonly Mark[], high: number): boolean {
  const isDot = ({ box }: Mark): boolean => box[3] < high * dotSide && box[2] < high * dotSide;
  if (one === undefined || other === undefined || !isDot(one) || !isDot(other)) return false;
  return Math.abs(one.box[0] - other.box[0]) <= Math.max(1, high * 0.12) && Math.abs(one.box[1] - other.box[1]) > high * 0.2;
}
