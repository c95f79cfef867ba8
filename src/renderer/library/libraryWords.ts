import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

export interface LibraryWords {
  readonly title: string;
  readonly newCase: string;
  readonly openFolder: string;
  readonly sample: string;
  readonly drop: string;
  readonly dropHint: string;
  readonly welcome: string;
  readonly lead: string;
  readonly steps: readonly (readonly [title: string, text: string])[];
  readonly privacy: string;
  readonly loading: string;
  readonly empty: string;
  readonly exhibits: (count: number) => string;
  readonly queued: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly more: (title: string) => string;
  readonly reveal: string;
  readonly forget: string;
  readonly forgotten: (title: string) => string;
  readonly nameLabel: string;
  readonly namePlaceholder: string;
  readonly counterparty: string;
  readonly counterpartyPlaceholder: string;
  readonly zone: string;
  readonly zoneHint: string;
  readonly create: string;
  readonly cancel: string;
  readonly close: string;
  readonly dropped: (date: string) => string;
}

export const libraryWords: Words<LibraryWords> = {
  ru: {
    title: 'Дела',
    newCase: 'Новое дело',
    openFolder: 'Открыть папку дела',
    sample: 'Открыть пример',
    drop: 'Перетащите сюда снимки, письма и записи звонков',
    dropHint: 'Из них получится новое дело. Оригиналы не меняются.',
    welcome: 'Досье',
    lead: 'Соберите переписку с поддержкой в одну датированную хронологию и выгрузите её пакетом доказательств, который любой проверит без этой программы.',
    steps: [
      ['Сложите доказательства', 'Снимки и архивы чатов, письма, записи звонков, документы, фото. Каждый оригинал хранится нетронутым вместе с SHA‑256.'],
      ['Проверьте хронологию', 'Снимки прочитаны и разложены по дням: кто, когда и что сказал. Неверное легко исправить.'],
      ['Выгрузите пакет', 'ZIP с оригиналами, хронологией, описью и контрольными суммами: для претензии или суда.'],
    ],
    privacy: 'Всё остаётся на этом компьютере: без вашего разрешения Досье не выходит в сеть.',
    loading: 'Открываю список дел…',
    empty: 'пока пусто',
    exhibits: (count) => pluralRu(count, 'доказательство', 'доказательства', 'доказательств'),
    queued: (count) => `в очереди: ${count.toLocaleString('ru')}`,
    failed: (count) => `не прочитано: ${count.toLocaleString('ru')}`,
    more: (title) => `Действия с делом «${title}»`,
    reveal: 'Показать папку',
    forget: 'Убрать из списка',
    forgotten: (title) => `«${title}» убрано из списка. Папка дела осталась на месте.`,
    nameLabel: 'Название дела',
    namePlaceholder: 'Возврат пылесоса, заказ 58120437',
    counterparty: 'С кем спор',
    counterpartyPlaceholder: 'Маркетплейс «ТеплоДом»',
    zone: 'Часовой пояс',
    zoneHint: 'По нему ставятся даты и время в хронологии.',
    create: 'Создать',
    cancel: 'Отмена',
    close: 'Закрыть',
    dropped: (date) => `Дело от ${date}`,
  },
  en: {
    title: 'Cases',
    newCase: 'New case',
    openFolder: 'Open a case folder',
    sample: 'Open the sample case',
    drop: 'Drop screenshots, letters and call recordings here',
    dropHint: 'They become a new case. The originals are never altered.',
    welcome: 'Dossier',
    lead: 'Gather a conversation with support into one dated chronology and export it as an evidence bundle that others can check without this program.',
    steps: [
      ['Gather the evidence', 'Chat screenshots and archives, letters, call recordings, documents, photos. Every original is kept untouched with its SHA‑256.'],
      ['Check the chronology', 'Screenshots are read and laid out by day: who said what, and when. What is wrong is quickly set right.'],
      ['Export the bundle', 'A ZIP with the originals, the chronology, a list of exhibits and checksums: for a claim or a court.'],
    ],
    privacy: 'All stays on this computer: Dossier does not go online without your word.',
    loading: 'Opening the list of cases…',
    empty: 'nothing yet',
    exhibits: (count) => pluralEn(count, 'exhibit'),
    queued: (count) => `queued: ${count.toLocaleString('en')}`,
    failed: (count) => `not read: ${count.toLocaleString('en')}`,
    more: (title) => `Actions for the case "${title}"`,
    reveal: 'Show the folder',
    forget: 'Take off the list',
    forgotten: (title) => `"${title}" is off the list. The case folder stays where it is.`,
    nameLabel: 'Name of the case',
    namePlaceholder: 'Return of a vacuum cleaner, order 58120437',
    counterparty: 'Other party',
    counterpartyPlaceholder: 'TeploDom marketplace',
    zone: 'Time zone',
    zoneHint: 'Dates and times of the chronology are set by it.',
    create: 'Create',
    cancel: 'Cancel',
    close: 'Close',
    dropped: (date) => `Case of ${date}`,
  },
};
