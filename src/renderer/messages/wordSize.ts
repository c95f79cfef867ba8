import type { Language } from '../../core/wording/Language.js';

const units = { ru: ['Б', 'КБ', 'МБ', 'ГБ'], en: ['B', 'KB', 'MB', 'GB'] } as const;

/** «3,2 МБ»: a number of bytes in decimal units, as system file managers show it. */
export function wordSize(sizeBytes: number, language: Language): string {
  const step = sizeBytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(sizeBytes) / 3));
  const value = sizeBytes / 1000 ** step;
  const digits = step === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString(language, { maximumFractionDigits: digits })} ${units[language][step] ?? ''}`;
}
