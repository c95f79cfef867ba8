import { addDays } from './calendarDay.js';
import type { DayMark } from './DayMark.js';
import { headDays } from './headDays.js';
import { isMidnight, isStepBack } from './stepBack.js';

/** One thing of a conversation, from top to bottom, as dating looks at it: a date line (`mark`) or what has a time. */
export interface DatedItem {
  /** `illegible` for a line that is a date line but cannot be made out. */
  readonly mark: DayMark | 'illegible' | null;
  readonly time: string | null;
}

/**
 * The day of each item of a screenshot. What stands below a date line is of its day, until the next one; a midnight
 * between two times advances it. Null rather than a wrong day: above the first date line, below one that cannot be
 * resolved, where date lines run backwards, after times that step back without a midnight, and beyond the capture.
 */
export function dateConversation(items: readonly DatedItem[], capturedAt: string | null): readonly (string | null)[] {
  const days = headDays(items, capturedAt);
  const dates: (string | null)[] = items.map(() => null);
  items.forEach((item, start) => {
    if (item.mark === null) return;
    dates[start] = days[start]!;
    const next = items.findIndex((one, index) => index > start && one.mark !== null);
    const end = next === -1 ? items.length : next;
    const limit = next === -1 ? null : (days[next] ?? null);
    const stretch = items.slice(start + 1, end).map(({ time }) => time);
    dateStretch(days[start]!, stretch, limit, capturedAt).forEach((date, index) => (dates[start + 1 + index] = date));
  });
  return dates;
}

/** The days of the items below one date line; `limit` is the day of the next one. */
function dateStretch(head: string | null, times: readonly (string | null)[], limit: string | null, capturedAt: string | null): readonly (string | null)[] {
  let day = head;
  let last: string | null = null;
  const dates = times.map((time) => {
    if (time !== null && last !== null && isStepBack(last, time)) {
      day = day !== null && isMidnight(last, time) ? addDays(day, 1) : null;
    }
    last = time ?? last;
    return day;
  });
  const isBeyond = dates.some((date, index) => date !== null && contradicts(date, times[index]!, limit, head, capturedAt));
  return isBeyond ? times.map(() => null) : dates;
}

function contradicts(date: string, time: string | null, limit: string | null, head: string | null, capturedAt: string | null): boolean {
  if (limit !== null && date > head! && date >= limit) return true;
  if (capturedAt === null) return false;
  const captured = capturedAt.slice(0, 10);
  const clock = capturedAt.slice(11, 16);
  return date > captured || (date === captured && time !== null && clock !== '' && time > clock);
}
