import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

/** What the pane beside a list says. */
export interface ExhibitWords {
  readonly pane: (number: number) => string;
  readonly number: (number: number) => string;
  readonly close: string;
  readonly views: string;
  readonly original: string;
  readonly text: string;
  readonly facts: string;
  readonly open: string;
  readonly reveal: string;
  readonly more: string;
  readonly gone: string;
  readonly queued: string;
  readonly retry: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly fitWhole: string;
  readonly boxes: string;
  readonly image: (name: string) => string;
  readonly imageHint: string;
  readonly message: (text: string) => string;
  readonly small: string;
  readonly cannotShow: string;
  readonly cannotShowHint: string;
  readonly nothingRead: string;
  readonly asRead: string;
  readonly corrected: string;
  readonly dismissed: string;
  readonly added: string;
  readonly split: string;
  readonly joined: string;
  readonly check: string;
  readonly doubt: string;
  readonly cutOff: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly date: string;
  readonly attachments: (count: number) => string;
  readonly openAttachment: (name: string) => string;
  readonly notKept: string;
  readonly allHeaders: (count: number) => string;
  readonly letterBody: string;
  readonly asHtml: string;
  readonly asText: string;
  readonly nested: (subject: string) => string;
  readonly noSubject: string;
  readonly before: string;
  readonly after: string;
  readonly dragOut: string;
  readonly kept: string;
  readonly picked: string;
  readonly unpick: string;
  readonly toEntry: string;
  readonly setRight: string;
  readonly confidence: (percent: number) => string;
  readonly sides: Readonly<Record<'left' | 'right' | 'center', string>>;
}

export const exhibitWords: Words<ExhibitWords> = {
  ru: {
    pane: (number) => `Доказательство № ${number}`,
    number: (number) => `№ ${number}`,
    close: 'Закрыть',
    views: 'Что показать',
    original: 'Оригинал',
    text: 'Прочитано',
    facts: 'Сведения',
    open: 'Открыть в другой программе',
    reveal: 'Показать оригинал в папке',
    more: 'Действия с доказательством',
    gone: 'Этого доказательства в деле больше нет.',
    queued: 'Ещё не прочитано: ждёт своей очереди.',
    retry: 'Прочитать ещё раз',
    zoomIn: 'Крупнее',
    zoomOut: 'Мельче',
    fitWidth: 'По ширине',
    fitWhole: 'Целиком',
    boxes: 'Рамки сообщений',
    image: (name) => `Снимок ${name}`,
    imageHint: 'Стрелки двигают, + и − меняют размер, 0 возвращает',
    message: (text) => `Сообщение: ${text}`,
    small: 'Оригинал здесь не показать, это его уменьшенная копия. Откройте его в другой программе.',
    cannotShow: 'Этот файл здесь не показать',
    cannotShowHint: 'Оригинал хранится нетронутым и войдёт в пакет. Откройте его в другой программе.',
    nothingRead: 'Текста не прочитано.',
    asRead: 'Прочитано машиной',
    corrected: 'исправлено вами',
    dismissed: 'не сообщение',
    added: 'добавлено вами',
    split: 'разделено вами',
    joined: 'соединено вами',
    check: 'Проверить прочитанное',
    doubt: 'прочитано неуверенно',
    cutOff: 'обрезано краем снимка',
    from: 'От',
    to: 'Кому',
    cc: 'Копия',
    date: 'Дата',
    attachments: (count) => pluralRu(count, 'вложение', 'вложения', 'вложений'),
    openAttachment: (name) => `Показать вложение ${name}`,
    notKept: 'ещё не внесено в дело',
    allHeaders: (count) => `Все заголовки (${count})`,
    letterBody: 'Текст письма',
    asHtml: 'Как в почте',
    asText: 'Только текст',
    nested: (subject) => `Вложенное письмо: ${subject}`,
    noSubject: 'без темы',
    before: 'Предыдущее доказательство',
    after: 'Следующее доказательство',
    dragOut: 'Перетащите значок, чтобы вынести файл из программы',
    kept: 'Оригинал хранится нетронутым и входит в пакет.',
    picked: 'Выбранное сообщение',
    unpick: 'Снять выбор',
    toEntry: 'Исправить в хронологии',
    setRight: 'Исправлено вами',
    confidence: (percent) => `уверенность ${percent} %`,
    sides: { left: 'Собеседник', right: 'Я', center: 'Система' },
  },
  en: {
    pane: (number) => `Exhibit ${number}`,
    number: (number) => `No. ${number}`,
    close: 'Close',
    views: 'What to show',
    original: 'Original',
    text: 'As read',
    facts: 'Facts',
    open: 'Open in another program',
    reveal: 'Show the original in its folder',
    more: 'Actions for the exhibit',
    gone: 'The case holds this exhibit no more.',
    queued: 'Not read yet: it waits for its turn.',
    retry: 'Read again',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    fitWidth: 'Fit the width',
    fitWhole: 'Fit the whole',
    boxes: 'Frames of messages',
    image: (name) => `Screenshot ${name}`,
    imageHint: 'Arrows move, + and − change the size, 0 sets it back',
    message: (text) => `Message: ${text}`,
    small: 'The original cannot be shown here, this is a small copy of it. Open it in another program.',
    cannotShow: 'This file cannot be shown here',
    cannotShowHint: 'The original is kept unaltered and goes into the bundle. Open it in another program.',
    nothingRead: 'No text was read.',
    asRead: 'As the machine read it',
    corrected: 'corrected by you',
    dismissed: 'not a message',
    added: 'added by you',
    split: 'split by you',
    joined: 'joined by you',
    check: 'Check what was read',
    doubt: 'read with doubt',
    cutOff: 'cut off by the edge',
    from: 'From',
    to: 'To',
    cc: 'Cc',
    date: 'Date',
    attachments: (count) => pluralEn(count, 'attachment'),
    openAttachment: (name) => `Show the attachment ${name}`,
    notKept: 'not in the case yet',
    allHeaders: (count) => `All headers (${count})`,
    letterBody: 'Text of the letter',
    asHtml: 'As in mail',
    asText: 'Text only',
    nested: (subject) => `Letter inside: ${subject}`,
    noSubject: 'no subject',
    before: 'Exhibit before',
    after: 'Exhibit after',
    dragOut: 'Drag this mark to take the file out of the program',
    kept: 'The original is kept unaltered and goes into the bundle.',
    picked: 'The message pointed at',
    unpick: 'Point at none',
    toEntry: 'Correct in the chronology',
    setRight: 'Corrected by you',
    confidence: (percent) => `confidence ${percent} %`,
    sides: { left: 'Other party', right: 'Me', center: 'System' },
  },
};
