import type { Language } from '../wording/Language.js';

const months = {
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
const weekdays = {
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/**
 * A day in words, «15 марта 2024, пятница». Written out here and not by the runtime's locale data, which differs between
 * versions: two machines must print the same.
 */
export function dayTitle(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = weekdays[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  const name = months[language][month - 1] ?? '';
  return language === 'ru' ? `${day} ${name} ${year}, ${weekday}` : `${weekday}, ${day} ${name} ${year}`;
}

/** From one day to another; each keeps on one line. */
export function daysFromTo(first: string, last: string, language: Language): string {
  const [from, to] = [first, last].map((day) => dayShort(day, language).replaceAll(' ', '\u00a0'));
  return from === to ? from! : `${from} – ${to}`;
}

/** A day without its weekday. */
function dayShort(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${day} ${months[language][month - 1] ?? ''} ${year}`;
}

/** The form of a word for a count: Russian has three. */
export function plural(count: number, language: Language, forms: readonly [one: string, few: string, many: string]): string {
  if (language === 'en') return count === 1 ? forms[0] : forms[1];
  const tens = count % 100;
  const ones = count % 10;
  if (tens > 10 && tens < 20) return forms[2];
  return ones === 1 ? forms[0] : ones > 1 && ones < 5 ? forms[1] : forms[2];
}
