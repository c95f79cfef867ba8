import type { Doubt } from '../../core/chronology/checkPoints.js';
import type { MessageKind, Side } from '../../core/exhibit/Reading.js';
import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

export interface CheckWords {
  readonly title: string;
  readonly tools: string;
  readonly number: (number: number) => string;
  readonly before: string;
  readonly after: string;
  readonly progress: (done: number, total: number) => string;
  readonly progressHint: string;
  readonly allDone: string;
  readonly noDoubt: string;
  readonly next: string;
  readonly nothingLeft: string;
  readonly readAgain: string;
  readonly isReading: string;
  readonly checkAll: string;
  readonly messages: (count: number) => string;
  readonly list: string;
  readonly box: (number: number, text: string) => string;
  readonly select: (number: number) => string;
  readonly addHint: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly nothingRead: string;
  readonly nothingReadHint: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly kinds: Readonly<Record<MessageKind, string>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly noDate: string;
  readonly noTime: string;
  readonly byNeighbour: string;
  readonly checked: string;
  readonly dismissed: string;
  readonly made: Readonly<Record<'split' | 'joined' | 'added' | 'lost', string>>;
  readonly asRead: string;
  readonly nothing: string;
  readonly picture: string;
  readonly doubt: string;
  readonly deeds: Readonly<Record<'text' | 'time' | 'date' | 'author' | 'side' | 'kind' | 'split' | 'join' | 'dismiss' | 'restore' | 'check' | 'uncheck' | 'add', string>>;
  readonly textField: string;
  readonly textHint: string;
  readonly timeField: string;
  readonly timeHint: string;
  readonly dateField: string;
  readonly dateHint: (below: number) => string;
  readonly authorField: string;
  readonly authorHint: string;
  readonly newText: string;
  readonly newHint: string;
  readonly splitHint: string;
  readonly cutHere: (word: string) => string;
  readonly oneWord: string;
  readonly nothingBelow: string;
}

export const checkWords: Words<CheckWords> = {
  ru: {
    title: 'Проверка прочитанного',
    tools: 'Проверка',
    number: (number) => `№ ${number}`,
    before: 'Предыдущий снимок',
    after: 'Следующий снимок',
    progress: (done, total) => `${done.toLocaleString('ru')} из ${total.toLocaleString('ru')} проверено`,
    progressHint: 'Сомнительные места всех снимков дела',
    allDone: 'Всё сомнительное проверено',
    noDoubt: 'Сомнительного нет',
    next: 'Следующее сомнительное',
    nothingLeft: 'Сомнительных мест больше нет.',
    readAgain: 'Прочитать снимок ещё раз. Исправления останутся',
    isReading: 'читается…',
    checkAll: 'Весь снимок проверен',
    messages: (count) => pluralRu(count, 'сообщение', 'сообщения', 'сообщений'),
    list: 'Сообщения снимка',
    box: (number, text) => `Рамка ${number}: ${text}`,
    select: (number) => `Сообщение ${number}`,
    addHint: 'Обведите сообщение на снимке и наберите его текст',
    empty: 'Проверять пока нечего',
    emptyHint: 'Здесь снимки переписки сверяют с тем, что из них прочитано. Добавьте снимки в дело.',
    nothingRead: 'На снимке не прочитано ни одного сообщения',
    nothingReadHint: 'Нажмите A и обведите сообщение.',
    sides: { left: 'Собеседник', right: 'Я', center: 'Система' },
    kinds: { message: 'сообщение', system: 'служебное', separator: 'дата', button: 'кнопка' },
    doubts: { words: 'слова под сомнением', partial: 'обрезано', noTime: 'нет времени', noDate: 'нет даты', lost: 'в новом чтении не найдено' },
    noDate: 'без даты',
    noTime: 'без времени',
    byNeighbour: 'по соседним сообщениям',
    checked: 'проверено',
    dismissed: 'не сообщение',
    made: { split: 'разделено', joined: 'соединено', added: 'добавлено', lost: 'сохранено из прежнего чтения' },
    asRead: 'Прочитано',
    nothing: 'ничего',
    picture: 'без слов',
    doubt: 'прочитано неуверенно',
    deeds: { text: 'Текст', time: 'Время', date: 'Дата', author: 'Автор', side: 'Сторона', kind: 'Вид', split: 'Разделить', join: 'Соединить', dismiss: 'Убрать', restore: 'Вернуть', check: 'Верно', uncheck: 'Снять отметку', add: 'Добавить' },
    textField: 'Текст сообщения',
    textHint: 'Enter: сохранить и дальше · Ctrl Enter: разделить у курсора · Esc: оставить как было',
    timeField: 'Время сообщения',
    timeHint: 'Enter: сохранить · пустое поле: время неизвестно',
    dateField: 'Дата сообщения',
    dateHint: (below) => (below === 0 ? 'Enter: сохранить' : `Enter: этому и ${pluralRu(below, 'следующему', 'следующим', 'следующим')} · Shift Enter: только этому`),
    authorField: 'Автор сообщения',
    authorHint: 'Enter: сохранить',
    newText: 'Текст нового сообщения',
    newHint: 'Рамку можно обвести мышью · Enter: добавить · Esc: отказаться',
    splitHint: '← → по словам · ↑ ↓ по строкам · Enter: разделить · Esc: отказаться',
    cutHere: (word) => `Разделить после «${word}»`,
    oneWord: 'Здесь нечего делить: одно слово.',
    nothingBelow: 'Ниже нет сообщения, с которым можно соединить.',
  },
  en: {
    title: 'Checking what was read',
    tools: 'Check',
    number: (number) => `No. ${number}`,
    before: 'Screenshot before',
    after: 'Screenshot after',
    progress: (done, total) => `${done.toLocaleString('en')} of ${total.toLocaleString('en')} checked`,
    progressHint: 'Doubtful places of all screenshots in the case',
    allDone: 'All that was doubtful is checked',
    noDoubt: 'Nothing is doubtful',
    next: 'Next doubtful',
    nothingLeft: 'No doubtful place is left.',
    readAgain: 'Read the screenshot again. Corrections stay',
    isReading: 'being read…',
    checkAll: 'The whole screenshot is checked',
    messages: (count) => pluralEn(count, 'message'),
    list: 'Messages of the screenshot',
    box: (number, text) => `Frame ${number}: ${text}`,
    select: (number) => `Message ${number}`,
    addHint: 'Draw a frame around the message and type its text',
    empty: 'There is nothing to check yet',
    emptyHint: 'Here screenshots of chats are compared with what was read from them. Add screenshots to the case.',
    nothingRead: 'No message was read from this screenshot',
    nothingReadHint: 'Press A and draw a frame around a message.',
    sides: { left: 'Other party', right: 'Me', center: 'System' },
    kinds: { message: 'message', system: 'system line', separator: 'date', button: 'button' },
    doubts: { words: 'unsure words', partial: 'cut off', noTime: 'no time', noDate: 'no date', lost: 'not found when read again' },
    noDate: 'no date',
    noTime: 'no time',
    byNeighbour: 'by the messages around',
    checked: 'checked',
    dismissed: 'not a message',
    made: { split: 'split', joined: 'joined', added: 'added', lost: 'kept from an earlier reading' },
    asRead: 'As read',
    nothing: 'nothing',
    picture: 'without words',
    doubt: 'read with doubt',
    deeds: { text: 'Text', time: 'Time', date: 'Date', author: 'Author', side: 'Side', kind: 'Kind', split: 'Split', join: 'Join', dismiss: 'Dismiss', restore: 'Restore', check: 'Correct', uncheck: 'Uncheck', add: 'Add' },
    textField: 'Text of the message',
    textHint: 'Enter: save and go on · Ctrl Enter: split at the cursor · Esc: leave as it was',
    timeField: 'Time of the message',
    timeHint: 'Enter: save · empty: the time is not known',
    dateField: 'Date of the message',
    dateHint: (below) => (below === 0 ? 'Enter: save' : `Enter: this and the next ${below.toLocaleString('en')} · Shift Enter: only this`),
    authorField: 'Author of the message',
    authorHint: 'Enter: save',
    newText: 'Text of the new message',
    newHint: 'Draw the frame with the mouse · Enter: add · Esc: leave',
    splitHint: '← → by words · ↑ ↓ by lines · Enter: split · Esc: leave',
    cutHere: (word) => `Split behind “${word}”`,
    oneWord: 'There is nothing to split: one word.',
    nothingBelow: 'No message below can be joined.',
  },
};
