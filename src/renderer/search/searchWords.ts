import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

/** A way of asking, an example that can be tried, and what it does. */
export interface SearchLesson {
  readonly example: string;
  readonly text: string;
}

export interface SearchWords {
  readonly title: string;
  readonly placeholder: string;
  readonly clear: string;
  readonly filters: string;
  readonly clearFilters: string;
  readonly side: string;
  readonly anySide: string;
  readonly mine: string;
  readonly theirs: string;
  readonly channel: string;
  readonly anyChannel: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly own: string;
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly until: string;
  readonly order: string;
  readonly best: string;
  readonly byDate: string;
  readonly results: string;
  readonly found: (count: number) => string;
  readonly foundFirst: (count: number) => string;
  readonly more: string;
  readonly undated: string;
  readonly exhibit: (number: number) => string;
  readonly ownEntry: string;
  readonly leftOut: string;
  readonly teachTitle: string;
  readonly teachIntro: string;
  readonly lessons: readonly SearchLesson[];
  readonly keys: string;
  readonly nothing: (text: string) => string;
  readonly nothingFiltered: string;
  readonly nothingHint: string;
  readonly stillReading: (count: number) => string;
  readonly emptyCase: string;
  readonly emptyCaseHint: string;
  readonly inChronology: string;
  readonly close: string;
  readonly badRange: string;
}

export const searchWords: Words<SearchWords> = {
  ru: {
    title: 'Поиск по делу',
    placeholder: 'Слово, фраза в кавычках, номер, телефон',
    clear: 'Очистить поиск',
    filters: 'Отбор',
    clearFilters: 'Снять отбор',
    side: 'Чьи слова',
    anySide: 'Все',
    mine: 'Мои',
    theirs: 'Другой стороны',
    channel: 'Где шёл разговор',
    anyChannel: 'Где угодно',
    kind: 'Вид доказательства',
    anyKind: 'Любой вид',
    own: 'свои записи',
    from: 'С даты',
    to: 'По дату',
    since: 'с',
    until: 'по',
    order: 'Порядок',
    best: 'Точнее',
    byDate: 'По дате',
    results: 'Найденное',
    found: (count) => `Найдено: ${pluralRu(count, 'запись', 'записи', 'записей')}`,
    foundFirst: (count) => `Показаны первые ${count.toLocaleString('ru')}`,
    more: 'Показать ещё',
    undated: 'без даты',
    exhibit: (number) => `№ ${number}`,
    ownEntry: 'своя запись',
    leftOut: 'не войдёт в претензию',
    teachTitle: 'Ищите так, как помните',
    teachIntro: 'Поиск идёт по чатам, письмам, заметкам к звонкам и вашим записям, пока вы печатаете.',
    lessons: [
      { example: 'возврат', text: 'Все формы слова: «возврата», «возвратили», «вернуть».' },
      { example: '"рабочих дней"', text: 'Кавычки: слова стоят подряд, именно так.' },
      { example: 'претезния', text: 'Опечатки прощаются, ваши и машины, читавшей снимок; ё = е.' },
      { example: 'деньги -возврат', text: 'Минус перед словом: записи без него.' },
      { example: '8 800 555-01-42', text: 'Телефоны и суммы находятся в любом написании.' },
    ],
    keys: '↑ ↓ выбрать · Enter открыть рядом · Ctrl Enter к хронологии · Esc закрыть',
    nothing: (text) => `По запросу «${text}» ничего не нашлось`,
    nothingFiltered: 'Мешать может отбор: снимите его и посмотрите снова.',
    nothingHint: 'Возьмите слово короче или другое; уберите кавычки и минусы.',
    stillReading: (count) => `Ещё читается ${pluralRu(count, 'файл', 'файла', 'файлов')}: найденное пополнится само.`,
    emptyCase: 'Искать пока негде',
    emptyCaseHint: 'Перетащите в окно снимки, письма или записи звонков, и они станут доступны поиску.',
    inChronology: 'К хронологии',
    close: 'Закрыть',
    badRange: 'Первая дата позже последней: поменяйте их местами.',
  },
  en: {
    title: 'Search the case',
    placeholder: 'A word, a phrase in quotes, a number, a phone',
    clear: 'Clear the search',
    filters: 'Filters',
    clearFilters: 'Clear the filters',
    side: 'Whose words',
    anySide: 'All',
    mine: 'Mine',
    theirs: 'Other party',
    channel: 'Where the conversation took place',
    anyChannel: 'Anywhere',
    kind: 'Kind of exhibit',
    anyKind: 'Any kind',
    own: 'own entries',
    from: 'From date',
    to: 'To date',
    since: 'from',
    until: 'to',
    order: 'Order',
    best: 'Best first',
    byDate: 'By date',
    results: 'What was found',
    found: (count) => `Found: ${pluralEn(count, 'entry', 'entries')}`,
    foundFirst: (count) => `The first ${count.toLocaleString('en')} are shown`,
    more: 'Show more',
    undated: 'no date',
    exhibit: (number) => `No. ${number}`,
    ownEntry: 'own entry',
    leftOut: 'stays out of a claim',
    teachTitle: 'Ask the way you remember it',
    teachIntro: 'The search covers chats, letters, notes on calls and your own entries, as you type.',
    lessons: [
      { example: 'возврат', text: 'All forms of a word: it finds «возвратили» and «вернуть» too.' },
      { example: '"рабочих дней"', text: 'Quotes: the words stand side by side, just so.' },
      { example: 'претезния', text: 'Slips are forgiven, yours and those of the machine that read the screenshot; ё = е.' },
      { example: 'деньги -возврат', text: 'A minus before a word: entries without it.' },
      { example: '8 800 555-01-42', text: 'Phones and sums are found however they are written.' },
    ],
    keys: '↑ ↓ choose · Enter opens beside · Ctrl Enter goes to the chronology · Esc closes',
    nothing: (text) => `Nothing was found for “${text}”`,
    nothingFiltered: 'The filters may be in the way: clear them and look again.',
    nothingHint: 'Take a shorter or another word; leave out quotes and minuses.',
    stillReading: (count) => `${pluralEn(count, 'file is', 'files are')} still being read: hits will come in by themselves.`,
    emptyCase: 'There is nothing to search yet',
    emptyCaseHint: 'Drop screenshots, letters or call recordings on the window, and they can be searched.',
    inChronology: 'To the chronology',
    close: 'Close',
    badRange: 'The first date is later than the last: exchange them.',
  },
};
