import { inZone } from '../../core/dating/inZone.js';
import type { Language } from '../../core/wording/Language.js';

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language}${JSON.stringify(options)}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', { timeZone: 'UTC', ...options });
  formats.set(name, known);
  return known;
}

/** «15 марта 2024 г.» of `2024-03-15`. */
export const wordDate = (date: string, language: Language): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(noon(date));

/** «пятница, 15 марта 2024 г.» of `2024-03-15`. */
export const wordDay = (date: string, language: Language): string =>
  format(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(noon(date));

/** «15 мар. 2024 г.» of `2024-03-15`. */
export const wordShortDate = (date: string, language: Language): string =>
  format(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(noon(date));

/** «4–25 мар. 2024 г.»: from the earliest to the latest day. */
export const wordPeriod = (from: string, to: string, language: Language): string =>
  format(language, { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(noon(from), noon(to));

/** «15 мар. 2024 г. 14:32» of an instant, ISO 8601, as the case's wall clock shows it. */
export function wordMoment(instant: string, zone: string, language: Language): string {
  const { date, time } = inZone({ value: instant, basis: 'user' }, zone);
  return [date === null ? '' : wordShortDate(date, language), time ?? ''].filter(Boolean).join(' ');
}
