import { calendarDay, clockTime } from '../../dating/calendarDay.js';

/** «15.03.2024 14:32:10 UTC+03:00», without the zone in older exports. */
const numbers = /^(\d{1,2})\.(\d{1,2})\.(\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?: UTC([+-]\d{2}:\d{2}))?$/;
/** Date separators «15 March 2024»; Telegram for macOS writes «15 March 2024, 14:32:10» on messages too. */
const words = /^(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})(?:, (\d{1,2}):(\d{2}):(\d{2}))?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date of Telegram's HTML export: an instant with its offset, a wall clock, or a day alone; null when it is none. */
export function telegramPageDate(text: string): string | null {
  const exact = numbers.exec(text.trim());
  if (exact) {
    const [, day, month, year, hour, minute, second, offset = ''] = exact;
    return joined(calendarDay(Number(year), Number(month), Number(day)), clockTime(Number(hour), Number(minute)), second!, offset);
  }
  const spelled = words.exec(text.trim());
  if (!spelled) return null;
  const [, day, name = '', year, hour, minute, second] = spelled;
  const date = calendarDay(Number(year), months.indexOf(name.slice(0, 3).toLowerCase()) + 1, Number(day));
  return hour === undefined ? date : joined(date, clockTime(Number(hour), Number(minute)), second!, '');
}

function joined(date: string | null, time: string | null, second: string, offset: string): string | null {
  return date === null || time === null || Number(second) > 59 ? null : `${date}T${time}:${second}${offset}`;
}
