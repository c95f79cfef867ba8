import { calendarDay, clockTime } from '../dating/calendarDay.js';

const months: readonly RegExp[] = [
  /^(?:янв|jan)/i, /^(?:фев|feb)/i, /^(?:мар|mar)/i, /^(?:апр|apr)/i, /^(?:ма[йя]|may)/i, /^(?:июн|jun)/i,
  /^(?:июл|jul)/i, /^(?:авг|aug)/i, /^(?:сен|sep)/i, /^(?:окт|oct)/i, /^(?:ноя|nov)/i, /^(?:дек|dec)/i,
];
/** «15 мар 2024 в 14:32:10». */
const russian = /(\d{1,2})\s+(\p{L}{3,8})\.?\s+(\d{4})\s+(?:г\.\s+)?(?:в|at)\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m)?/iu;
/** «at 2:32:10 pm on 15 Mar 2024». */
const english = /at\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])\.?m\.?\s+on\s+(\d{1,2})\s+(\p{L}{3,8})\s+(\d{4})/iu;

/** The moment in a message's head of a VK archive as a wall clock `YYYY-MM-DDTHH:MM[:SS]`; null when there is none. */
export function vkDate(head: string): string | null {
  const found = russian.exec(head);
  if (found) return moment([found[3]!, found[2]!, found[1]!], [found[4]!, found[5]!, found[6]], found[7]);
  const other = english.exec(head);
  return other && moment([other[7]!, other[6]!, other[5]!], [other[1]!, other[2]!, other[3]], other[4]);
}

function moment(
  [year, month, day]: readonly [string, string, string],
  [hour, minute, second]: readonly [string, string, string | undefined],
  half: string | undefined,
): string | null {
  const number = months.findIndex((name) => name.test(month)) + 1;
  const date = calendarDay(Number(year), number, Number(day));
  const time = clockTime(Number(hour), Number(minute), half === undefined ? null : half.toLowerCase() === 'a' ? 'am' : 'pm');
  if (date === null || time === null || Number(second ?? 0) > 59) return null;
  return `${date}T${time}${second === undefined ? '' : `:${second}`}`;
}
