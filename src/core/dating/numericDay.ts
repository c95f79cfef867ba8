import type { DayMark } from './DayMark.js';

/** Which of the two first numbers of «07/12/2023» is the day's and which the month's: apps write it as the language of the device does. */
export type FirstNumber = 'day' | 'month';

const numeric = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/u;

/**
 * Which number comes first in the lines of one chat, told by those of its days that cannot be meant otherwise
 * («21/12/2023»); null where none tells it, or two tell it differently.
 */
export function firstNumberOf(lines: readonly string[]): FirstNumber | null {
  const told = new Set(lines.flatMap((line) => firstNumber(line) ?? []));
  return told.size === 1 ? [...told][0]! : null;
}

function firstNumber(line: string): FirstNumber | null {
  const [one, two] = numbersOf(line) ?? [0, 0];
  if (one > 12 && one <= 31 && two >= 1 && two <= 12) return 'day';
  return two > 12 && two <= 31 && one >= 1 && one <= 12 ? 'month' : null;
}

/** The day of a line of numbers that may be meant either way, where it is known which comes first; null for any other line. */
export function numericDay(line: string, first: FirstNumber): DayMark | null {
  const [one, two, year] = numbersOf(line) ?? [0, 0, 0];
  if (one < 1 || two < 1 || one > 12 || two > 12) return null;
  const [day, month] = first === 'day' ? [one, two] : [two, one];
  return { daysAgo: null, weekday: null, year: year < 100 ? 2000 + year : year, month, day, time: null };
}

function numbersOf(line: string): readonly [number, number, number] | null {
  const [, one, , two, year] = numeric.exec(line.trim()) ?? [];
  return one === undefined ? null : [Number(one), Number(two), Number(year)];
}
