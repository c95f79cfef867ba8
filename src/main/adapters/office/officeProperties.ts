import type { OfficeText } from './OfficeText.js';
import { xmlEvents } from './xmlEvents.js';

/** The elements of core properties (ECMA-376 part 2, §11) and of OpenDocument metadata (ISO/IEC 26300-1, §4.3). */
const factOf: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'meta:initial-creator': 'author',
  Application: 'software',
  'meta:generator': 'software',
};
const moments = new Set(['dcterms:created', 'meta:creation-date']);
const longest = 200;

/** What the parts of properties tell; parts that are not there tell nothing. */
export function officeProperties(parts: readonly (Buffer | null)[]): Pick<OfficeText, 'facts' | 'createdAt'> {
  const told = new Map<string, string>();
  let current = '';
  let text = '';
  for (const part of parts) {
    if (part === null) continue;
    xmlEvents(part, {
      open: (name) => {
        current = name;
        text = '';
      },
      text: (more) => {
        if (text.length < longest) text += more;
      },
      close: (name) => {
        if (name === current && text.trim() !== '') told.set(name, text.replace(/\s+/g, ' ').trim().slice(0, longest));
        current = '';
      },
    });
  }
  const facts: Record<string, string> = {};
  for (const [element, fact] of Object.entries(factOf)) if (told.has(element)) facts[fact] ??= told.get(element)!;
  const created = [...moments].map((element) => momentOf(told.get(element) ?? '')).find((moment) => moment !== null);
  return { facts, createdAt: created ?? null };
}

function momentOf(text: string): string | null {
  const [, moment = '', zulu = ''] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:[.,]\d+)?(Z)?/.exec(text) ?? [];
  return moment < '1995' || Number.isNaN(Date.parse(`${moment}Z`)) ? null : `${moment}${zulu}`;
}
