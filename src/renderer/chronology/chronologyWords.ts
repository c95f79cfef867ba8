import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

export interface ChronologyWords {
  readonly title: string;
  readonly allChannels: string;
  readonly channel: string;
  readonly side: string;
  readonly everybody: string;
  readonly me: string;
  readonly them: string;
  readonly only: string;
  readonly all: string;
  readonly doubtful: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly edited: (count: number) => string;
  readonly toDate: string;
  readonly own: string;
  readonly nextDoubtful: string;
  readonly noTime: string;
  readonly gap: (days: number) => string;
  readonly unanswered: (days: number) => string;
  readonly outOfExport: string;
  readonly corrected: string;
  readonly doubt: string;
  readonly sources: (count: number) => string;
  readonly exhibit: (number: number) => string;
  readonly edit: string;
  readonly include: string;
  readonly exclude: string;
  readonly open: string;
  readonly button: string;
  readonly system: string;
  readonly image: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly readingTitle: string;
  readonly readingText: string;
  readonly nothing: string;
  readonly showAll: string;
  readonly undated: (count: number) => string;
  readonly undatedHint: string;
  readonly setDate: string;
  readonly chooseAll: string;
  readonly dateFor: (count: number) => string;
  readonly dateOf: (text: string) => string;
}

export const chronologyWords: Words<ChronologyWords> = {
  ru: {
    title: 'Хронология',
    allChannels: 'Все каналы',
    channel: 'Канал',
    side: 'Кто говорит',
    everybody: 'Все',
    me: 'Я',
    them: 'Они',
    only: 'Какие записи',
    all: 'Все записи',
    doubtful: (count) => `Сомнительные (${count})`,
    leftOut: (count) => `Вне выгрузки (${count})`,
    edited: (count) => `Исправленные (${count})`,
    toDate: 'К дате',
    own: 'Своя запись',
    nextDoubtful: 'Следующая сомнительная',
    noTime: '--:--',
    gap: (days) => `${pluralRu(days, 'день', 'дня', 'дней')} тишины`,
    unanswered: (days) => `${pluralRu(days, 'день', 'дня', 'дней')} без ответа`,
    outOfExport: 'вне выгрузки',
    corrected: 'исправлено',
    doubt: 'прочитано неуверенно',
    sources: (count) => pluralRu(count, 'источник', 'источника', 'источников'),
    exhibit: (number) => `№ ${number}`,
    edit: 'Исправить (E)',
    include: 'Вернуть в выгрузку (I)',
    exclude: 'Не выгружать (I)',
    open: 'Открыть оригинал',
    button: 'кнопка',
    system: 'системное сообщение',
    image: 'изображение без текста',
    emptyTitle: 'Здесь будет хронология',
    emptyText: 'Перетащите на окно снимки переписки, письма .eml и записи звонков: Досье прочитает их и разложит по дням.',
    readingTitle: 'Читаю доказательства…',
    readingText: 'Записи появляются здесь по мере чтения.',
    nothing: 'Таких записей нет',
    showAll: 'Показать все',
    undated: (count) => `Без даты: ${count}`,
    undatedHint: 'Дата не видна ни на снимке, ни в имени файла. Отметьте записи одного дня и поставьте им дату.',
    setDate: 'Поставить дату',
    chooseAll: 'Отметить все',
    dateFor: (count) => `Дата для отмеченных: ${count}`,
    dateOf: (text) => `Отметить: ${text}`,
  },
  en: {
    title: 'Chronology',
    allChannels: 'All channels',
    channel: 'Channel',
    side: 'Who speaks',
    everybody: 'All',
    me: 'Me',
    them: 'They',
    only: 'Which entries',
    all: 'All entries',
    doubtful: (count) => `Doubtful (${count})`,
    leftOut: (count) => `Left out (${count})`,
    edited: (count) => `Corrected (${count})`,
    toDate: 'To date',
    own: 'Own entry',
    nextDoubtful: 'Next doubtful',
    noTime: '--:--',
    gap: (days) => `${pluralEn(days, 'quiet day')}`,
    unanswered: (days) => `${pluralEn(days, 'day')} without an answer`,
    outOfExport: 'left out of the export',
    corrected: 'corrected',
    doubt: 'read with doubt',
    sources: (count) => pluralEn(count, 'source'),
    exhibit: (number) => `No. ${number}`,
    edit: 'Correct (E)',
    include: 'Take into the export (I)',
    exclude: 'Leave out of the export (I)',
    open: 'Open the original',
    button: 'button',
    system: 'system message',
    image: 'picture without text',
    emptyTitle: 'The chronology will stand here',
    emptyText: 'Drop chat screenshots, .eml letters and call recordings on the window: Dossier reads them and lays them out by day.',
    readingTitle: 'Reading the evidence…',
    readingText: 'Entries appear here as they are read.',
    nothing: 'No such entries',
    showAll: 'Show all',
    undated: (count) => `Undated: ${count}`,
    undatedHint: 'Neither the screenshot nor its file name tells the date. Tick the entries of one day and give them a date.',
    setDate: 'Set the date',
    chooseAll: 'Tick all',
    dateFor: (count) => `Date for the ticked: ${count}`,
    dateOf: (text) => `Tick: ${text}`,
  },
};
