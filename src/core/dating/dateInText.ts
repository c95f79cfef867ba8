import { parseDayMark } from './parseDayMark.js';

const dates = /\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}|«?\d{1,2}»?\s+\p{L}{3,9}\s+\d{4}/gu;

/** The one full date that a running text names, as `YYYY-MM-DD`: «5 марта 2024 г.», «05.03.2024». Null when it names none, or several that differ. */
export function dateInText(text: string): string | null {
  const days = new Set<string>();
  for (const [found] of text.matchAll(dates)) {
    const mark = parseDayMark(found.replace(/[«»]/gu, ''));
    if (!mark?.year || !mark.month || !mark.day) continue;
    const day = [mark.year, mark.month, mark.day].map((part) => String(part).padStart(2, '0')).join('-');
    // The 31st of April is no day.
    if (new Date(`${day}T00:00:00Z`).getUTCDate() === mark.day) days.add(day);
  }
  const [day = null] = days;
  return days.size === 1 ? day : null;
}
