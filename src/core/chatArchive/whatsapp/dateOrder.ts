import { calendarDay } from '../../dating/calendarDay.js';
import type { LineHead } from './lineHead.js';

export type DateOrder = 'day-month' | 'month-day' | 'year-first';

/** How the dates of a transcript are to be read. */
export interface OrderFound {
  readonly order: DateOrder;
  /** Nothing in the transcript tells day from month: what is usual was taken. */
  readonly isGuess: boolean;
}

type Dated = Pick<LineHead, 'numbers' | 'separator' | 'half'>;

/** The date of a head in a given order as `YYYY-MM-DD`; null for a day that no calendar has. */
export function dateIn({ numbers: [one, two, three] }: Pick<LineHead, 'numbers'>, order: DateOrder): string | null {
  if (order === 'year-first') return calendarDay(Number(one), Number(two), Number(three));
  const year = three.length <= 2 ? 2000 + Number(three) : Number(three);
  const [day, month] = order === 'day-month' ? [one, two] : [two, one];
  return calendarDay(year, Number(month), Number(day));
}

/**
 * In which order a transcript writes day and month. A number over twelve tells; else time must not run backwards; else
 * what the look of the dates makes usual: slashes with a clock of twelve hours in capitals are American.
 */
export function dateOrder(heads: readonly Dated[]): OrderFound {
  const [first] = heads;
  if (!first) return { order: 'day-month', isGuess: false };
  if (first.numbers[0].length === 4) return { order: 'year-first', isGuess: false };
  const impossible = { 'day-month': 0, 'month-day': 0 };
  const backwards = { 'day-month': 0, 'month-day': 0 };
  let differ = false;
  for (const order of ['day-month', 'month-day'] as const) {
    let last = '';
    for (const head of heads) {
      const date = dateIn(head, order);
      if (date === null) impossible[order] += 1;
      else if (date < last) backwards[order] += 1;
      if (date !== null) last = date;
      differ ||= head.numbers[0] !== head.numbers[1];
    }
  }
  if (impossible['day-month'] !== impossible['month-day']) return { order: lesser(impossible), isGuess: false };
  // A phone whose clock was set back makes a step or two backwards; the wrong order makes one a month.
  if (backwards['day-month'] !== backwards['month-day']) return { order: lesser(backwards), isGuess: false };
  const isAmerican = first.separator === '/' && first.half !== null && /^[AP]M$/.test(first.half);
  return { order: isAmerican ? 'month-day' : 'day-month', isGuess: differ && first.separator !== '.' };
}

const lesser = (counts: Readonly<Record<'day-month' | 'month-day', number>>): DateOrder =>
  counts['day-month'] < counts['month-day'] ? 'day-month' : 'month-day';
