import type { Language } from '../wording/Language.js';
import { wordBasis, wordChannel, wordRole } from '../wording/wordTerms.js';
import { csvTable } from './csvTable.js';
import type { Entry, Source } from './Entry.js';

const heads = {
  ru: ['№', 'Дата', 'Время', 'Пояс', 'Дата известна из', 'Где', 'Кто', 'Роль', 'Текст', 'Источники', 'Исправлено'],
  en: ['No.', 'Date', 'Time', 'Zone', 'Date told by', 'Channel', 'Author', 'Role', 'Text', 'Sources', 'Corrected'],
} as const;
const undatedWord = { ru: 'без даты', en: 'no date' } as const;
const yes = { ru: 'да', en: 'yes' } as const;

/** The chronology as CSV for a spreadsheet, one entry a row. */
export function chronologyCsv(entries: readonly Entry[], language: Language): string {
  const rows = entries.map((entry, index) => [
    String(index + 1),
    entry.when.date ?? '',
    entry.when.time ?? '',
    entry.when.zone,
    entry.when.basis ? wordBasis(entry.when.basis, language) : '',
    wordChannel(entry.channel, language),
    entry.author ?? '',
    wordRole(entry.role, language),
    entry.text,
    entry.sources.map(wordSource).join('; '),
    entry.editedByUser ? yes[language] : '',
  ]);
  return csvTable([heads[language], ...rows]);
}

/** Where an entry stands, as `№ 12 [24,310,620,96]`, `№ 12 p. 2 [24,310,620,96]`, `№ 13 12.5–14 s`, or `№ 14 #1234` for a message or line of a chat archive. */
export function wordSource({ exhibit, page, bbox, seconds, locator }: Source): string {
  if (locator) return `№ ${exhibit} #${locator.line ?? locator.message ?? ''}`;
  const place = bbox ? ` [${bbox.join(',')}]` : seconds ? ` ${seconds[0]}–${seconds[1]} s` : '';
  return `№ ${exhibit}${page === undefined ? '' : ` p. ${page}`}${place}`;
}

/** The chronology as Markdown: a heading a day, an item an entry. */
export function chronologyMarkdown(title: string, entries: readonly Entry[], language: Language): string {
  const lines = [`# ${escape(title)}`];
  let day: string | undefined;
  for (const entry of entries) {
    const date = entry.when.date ?? undatedWord[language];
    if (date !== day) lines.push('', `## ${date}`, '');
    day = date;
    const who = entry.author ?? wordRole(entry.role, language);
    const sources = entry.sources.length > 0 ? ` (${entry.sources.map((s) => `№ ${s.exhibit}`).join(', ')})` : '';
    lines.push(`- **${entry.when.time ?? '--:--'} ${escape(who)}** (${wordChannel(entry.channel, language)}): ${escape(oneLine(entry.text))}${sources}`);
  }
  return `${lines.join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Characters that Markdown and the HTML in it give a meaning to. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, (c) => `\\${c}`);
