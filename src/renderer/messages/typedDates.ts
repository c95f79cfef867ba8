import type { Language } from '../../core/wording/Language.js';

const two = (text: string): string => text.padStart(2, '0');

/**
 * The day a person typed, as `YYYY-MM-DD`: `15.03.2024`, `15/3/24`, `2024-03-15`; day before month in both languages, as
 * the rest of the program writes it. Null when it is no day that exists.
 */
export function parseTypedDate(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const plain = /^\s*(\d{1,2})[.,/\s-](\d{1,2})[.,/\s-](\d{4}|\d{2})\s*$/.exec(text);
  const parts = iso ? [iso[1], iso[2], iso[3]] : plain ? [plain[3], plain[2], plain[1]] : null;
  if (parts === null) return null;
  const [year = '', month = '', day = ''] = parts;
  const date = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
}

/** The time a person typed, as `HH:MM`: `9:05`, `09.05`, `0905`. Null when it is none. */
export function parseTypedTime(text: string): string | null {
  const [, hours = '', minutes = ''] = /^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${two(hours)}:${minutes}`;
}

/** `2024-03-15` as a person would type it: `15.03.2024`, in English `15/03/2024`. */
export function typedDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const dot = language === 'ru' ? '.' : '/';
  return date === '' ? '' : [day, month, year].join(dot);
}
