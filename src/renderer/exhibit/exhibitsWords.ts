import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

export interface ExhibitsWords {
  readonly title: string;
  readonly number: (number: number) => string;
  readonly list: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly only: string;
  readonly all: string;
  readonly trouble: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly shown: (count: number) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly clear: string;
  readonly queued: string;
  readonly failed: string;
  readonly warned: string;
  readonly out: string;
  readonly undated: string;
  readonly messages: (count: number) => string;
}

export const exhibitsWords: Words<ExhibitsWords> = {
  ru: {
    title: 'Доказательства',
    number: (number) => `№ ${number}`,
    list: 'Список доказательств',
    kind: 'Вид',
    anyKind: 'Любой вид',
    only: 'Какие показать',
    all: 'Все',
    trouble: (count) => `С вопросами ${count.toLocaleString('ru')}`,
    leftOut: (count) => `Исключённые ${count.toLocaleString('ru')}`,
    shown: (count) => pluralRu(count, 'доказательство', 'доказательства', 'доказательств'),
    none: 'Таких доказательств нет',
    noneHint: 'Снимите отбор, чтобы увидеть все.',
    empty: 'Доказательств пока нет',
    emptyHint: 'Перетащите сюда файлы или папки, вставьте снимок (Ctrl V) или нажмите «Добавить».',
    clear: 'Снять отбор',
    queued: 'ждёт чтения',
    failed: 'не прочитано',
    warned: 'есть замечание',
    out: 'исключено',
    undated: 'без даты',
    messages: (count) => pluralRu(count, 'сообщение', 'сообщения', 'сообщений'),
  },
  en: {
    title: 'Exhibits',
    number: (number) => `No. ${number}`,
    list: 'List of exhibits',
    kind: 'Kind',
    anyKind: 'Any kind',
    only: 'Which to show',
    all: 'All',
    trouble: (count) => `With questions ${count.toLocaleString('en')}`,
    leftOut: (count) => `Left out ${count.toLocaleString('en')}`,
    shown: (count) => pluralEn(count, 'exhibit'),
    none: 'There are no such exhibits',
    noneHint: 'Clear the filters to see all.',
    empty: 'There are no exhibits yet',
    emptyHint: 'Drop files or folders here, paste a screenshot (Ctrl V), or press Add.',
    clear: 'Clear the filters',
    queued: 'waits to be read',
    failed: 'not read',
    warned: 'has a remark',
    out: 'left out',
    undated: 'no date',
    messages: (count) => pluralEn(count, 'message'),
  },
};
