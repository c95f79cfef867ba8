import { addDays, calendarDay, weekdayOf } from './calendarDay.js';
import type { DayMark } from './DayMark.js';

/** How many years back a day without a year is looked for when a weekday is named with it. */
const yearsBack = 6;

/**
 * The day a mark names on a screenshot taken at `capturedAt` (`YYYY-MM-DD…`, local): «Сегодня» and weekdays counted back
 * from it, a missing year by the nearest past day that fits a named weekday. Without it only full dates resolve. Null
 * rather than a guess: where parts contradict each other, for a day after the capture, and for a weekday that is the
 * capture's own (today, or a week ago).
 */
export function resolveDayMark(mark: DayMark, capturedAt: string | null): string | null {
  const captured = capturedAt?.slice(0, 10) ?? null;
  const day = dayOf(mark, captured);
  if (day === null || (captured !== null && day > captured)) return null;
  if (captured !== null && day === captured && mark.time !== null && mark.time > (capturedAt?.slice(11, 16) || '24')) return null;
  if (mark.weekday !== null && weekdayOf(day) !== mark.weekday) return null;
  return day;
}

function dayOf(mark: DayMark, captured: string | null): string | null {
  const { daysAgo, weekday, month, day, year } = mark;
  if (day !== null && month !== null && year !== null) {
    const whole = calendarDay(year, month, day);
    return daysAgo === null || captured === null || whole === addDays(captured, -daysAgo) ? whole : null;
  }
  if (captured === null) return null;
  if (daysAgo !== null) return agrees(mark, addDays(captured, -daysAgo));
  if (day !== null && month !== null) return nearestPast(month, day, weekday, captured);
  const back = (weekdayOf(captured) - weekday! + 7) % 7;
  return back === 0 ? null : addDays(captured, -back);
}

function agrees({ day, month }: DayMark, found: string): string | null {
  return day === null || (Number(found.slice(5, 7)) === month && Number(found.slice(8)) === day) ? found : null;
}

function nearestPast(month: number, day: number, weekday: number | null, captured: string): string | null {
  // A day after the capture is more likely a clock in another zone than a whole year ago.
  const tomorrow = addDays(captured, 1);
  if (Number(tomorrow.slice(5, 7)) === month && Number(tomorrow.slice(8)) === day) return null;
  const last = Number(captured.slice(0, 4));
  for (let year = last; year >= last - yearsBack; year -= 1) {
    const found = calendarDay(year, month, day);
    if (found !== null && found <= captured && (weekday === null || weekdayOf(found) === weekday)) return found;
  }
  return null;
}
