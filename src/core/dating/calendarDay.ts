/** Days of the Gregorian calendar as `YYYY-MM-DD`, which compare as strings. */

const dayMs = 86_400_000;

/** The day of that year, month (1–12) and day of the month; null when there is none, such as 31 April. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1970 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** `HH:MM`, or null for what no clock shows. */
export function clockTime(hours: number, minutes: number, half: 'am' | 'pm' | null = null): string | null {
  if (minutes > 59 || hours > 23 || (half !== null && (hours < 1 || hours > 12))) return null;
  const hours24 = half === null ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
