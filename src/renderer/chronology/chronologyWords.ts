import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';
import type { KindOfEntries } from './filters.js';

export interface ChronologyWords {
  readonly title: string;
  readonly allChannels: string;
  readonly channel: string;
  readonly side: string;
  readonly everybody: string;
  readonly me: string;
  readonly them: string;
  readonly only: string;
  readonly kinds: Readonly<Record<KindOfEntries, string>>;
  readonly filter: string;
  readonly filtered: (count: number) => string;
  readonly tag: string;
  readonly anyTag: string;
  readonly onlyTag: (tag: string) => string;
  readonly tools: string;
  readonly toDate: string;
  readonly own: string;
  readonly nextDoubtful: string;
  readonly noTime: string;
  readonly gap: (days: number) => string;
  readonly unanswered: (days: number) => string;
  readonly outOfExport: string;
  readonly corrected: string;
  readonly doubt: string;
  readonly standsOn: (count: number) => string;
  readonly whichSource: string;
  readonly basis: (basis: string) => string;
  readonly ownHint: string;
  readonly ownMark: string;
  readonly emptyOwn: string;
  readonly nothingOf: Readonly<Record<KindOfEntries, string>>;
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
  readonly unreadTitle: (count: number) => string;
  readonly unreadText: string;
  readonly readNow: string;
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
    kinds: { all: 'Все', doubtful: 'Прочитанные неуверенно', undated: 'Без даты', corrected: 'Исправленные', own: 'Свои', leftOut: 'Вне выгрузки' },
    filter: 'Фильтр',
    filtered: (count) => `Показано: ${count.toLocaleString('ru')}`,
    tag: 'Метка',
    anyTag: 'Любые метки',
    onlyTag: (tag) => `Показать только с меткой «${tag}»`,
    tools: 'Что показать и что сделать',
    toDate: 'К дате',
    own: 'Своя запись',
    nextDoubtful: 'Следующая сомнительная',
    noTime: 'время неизвестно',
    gap: (days) => `${pluralRu(days, 'день', 'дня', 'дней')} тишины`,
    unanswered: (days) => `${pluralRu(days, 'день', 'дня', 'дней')} без ответа`,
    outOfExport: 'вне выгрузки',
    corrected: 'исправлено',
    doubt: 'прочитано неуверенно',
    standsOn: (count) => `Видно в ${count === 2 ? 'двух источниках' : `источниках: ${count}`}`,
    whichSource: 'Какой источник показать (S)',
    basis: (basis) => `Дата: ${basis}`,
    ownHint: 'Записать то, чего нет в файлах',
    ownMark: 'своя запись',
    emptyOwn: 'То, чего нет в файлах (встречу, платёж, звонок без записи), впишите сами: клавиша A.',
    nothingOf: {
      all: 'Фильтры не пропускают ни одной записи.',
      doubtful: 'Всё прочитано уверенно или уже проверено вами.',
      undated: 'У каждой записи есть дата.',
      corrected: 'Вы пока ничего не исправляли.',
      own: 'Своих записей пока нет. Новая: клавиша A.',
      leftOut: 'Вся хронология войдёт в выгрузку.',
    },
    exhibit: (number) => `№ ${number}`,
    edit: 'Исправить (E)',
    include: 'Вернуть в выгрузку (I)',
    exclude: 'Не выгружать (I)',
    open: 'Открыть оригинал',
    button: 'кнопка',
    system: 'системное сообщение',
    image: 'изображение без текста',
    emptyTitle: 'Здесь будет хронология',
    emptyText: 'Перетащите на окно снимки и архивы переписки, письма, записи звонков, документы: Досье прочитает их и разложит по дням.',
    readingTitle: 'Читаю доказательства…',
    readingText: 'Записи появляются здесь по мере чтения.',
    unreadTitle: (count) => `Ещё не прочитано: ${pluralRu(count, 'файл', 'файла', 'файлов')}`,
    unreadText: 'Чтение остановлено. Файлы лежат в деле; они дочитаются сейчас или когда дело откроется снова.',
    readNow: 'Дочитать',
    nothing: 'Таких записей нет',
    showAll: 'Показать все',
    undated: (count) => `Без даты: ${count}`,
    undatedHint: 'Дата не видна ни на снимке, ни в имени файла. Отметьте записи одного дня (X, с Shift подряд), наберите дату (D) и нажмите Enter.',
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
    kinds: { all: 'All', doubtful: 'Read with doubt', undated: 'Undated', corrected: 'Corrected', own: 'Own', leftOut: 'Left out of the export' },
    filter: 'Filter',
    filtered: (count) => `Shown: ${count.toLocaleString('en')}`,
    tag: 'Tag',
    anyTag: 'Any tag',
    onlyTag: (tag) => `Show only those tagged “${tag}”`,
    tools: 'What to show and what to do',
    toDate: 'To date',
    own: 'Own entry',
    nextDoubtful: 'Next doubtful',
    noTime: 'time unknown',
    gap: (days) => `${pluralEn(days, 'quiet day')}`,
    unanswered: (days) => `${pluralEn(days, 'day')} without an answer`,
    outOfExport: 'left out of the export',
    corrected: 'corrected',
    doubt: 'read with doubt',
    standsOn: (count) => `Seen in ${count === 2 ? 'two' : count} sources`,
    whichSource: 'Which source to show (S)',
    basis: (basis) => `Date: ${basis}`,
    ownHint: 'Write down what is in no file',
    ownMark: 'own entry',
    emptyOwn: 'What is in no file (a meeting, a payment, a call that was not recorded) you write yourself: press A.',
    nothingOf: {
      all: 'The filters let no entry through.',
      doubtful: 'All was read surely, or you have checked it.',
      undated: 'Every entry has a date.',
      corrected: 'You have corrected nothing yet.',
      own: 'No own entries yet. A new one: press A.',
      leftOut: 'The whole chronology goes into the export.',
    },
    exhibit: (number) => `No. ${number}`,
    edit: 'Correct (E)',
    include: 'Take into the export (I)',
    exclude: 'Leave out of the export (I)',
    open: 'Open the original',
    button: 'button',
    system: 'system message',
    image: 'picture without text',
    emptyTitle: 'The chronology will stand here',
    emptyText: 'Drop chat screenshots and archives, letters, call recordings and documents on the window: Dossier reads them and lays them out by day.',
    readingTitle: 'Reading the evidence…',
    readingText: 'Entries appear here as they are read.',
    unreadTitle: (count) => `Not read yet: ${pluralEn(count, 'file')}`,
    unreadText: 'Reading was stopped. The files are in the case; they are read on now or when the case is opened next.',
    readNow: 'Read on',
    nothing: 'No such entries',
    showAll: 'Show all',
    undated: (count) => `Undated: ${count}`,
    undatedHint: 'Neither the screenshot nor its file name tells the date. Tick the entries of one day (X, with Shift in a row), type the date (D) and press Enter.',
    setDate: 'Set the date',
    chooseAll: 'Tick all',
    dateFor: (count) => `Date for the ticked: ${count}`,
    dateOf: (text) => `Tick: ${text}`,
  },
};
