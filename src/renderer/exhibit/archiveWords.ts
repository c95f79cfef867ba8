import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

/** What the view of a chat archive says. */
export interface ArchiveWords {
  readonly list: string;
  readonly messages: (count: number) => string;
  readonly chats: (count: number) => string;
  readonly chatsTaken: (taken: number, count: number) => string;
  readonly chooseChats: string;
  readonly chooseChatsHint: string;
  readonly findChat: string;
  readonly noChat: string;
  readonly untitled: string;
  readonly takeAll: string;
  readonly takeNone: string;
  readonly noneLeftOut: string;
  readonly someLeftOut: (chats: number, messages: number) => string;
  readonly saveChats: string;
  readonly cancel: string;
  readonly close: string;
  readonly whoAreYou: string;
  readonly ask: string;
  readonly askHint: string;
  readonly nobody: string;
  readonly edited: string;
  readonly deleted: string;
  readonly forwarded: (from: string) => string;
  readonly answers: (text: string) => string;
  readonly button: string;
  readonly leftOut: string;
  readonly notHere: string;
  readonly showFile: (name: string) => string;
  readonly setRight: string;
  readonly dismissed: string;
  readonly toEntry: string;
  readonly link: string;
}

export const archiveWords: Words<ArchiveWords> = {
  ru: {
    list: 'Сообщения архива',
    messages: (count) => pluralRu(count, 'сообщение', 'сообщения', 'сообщений'),
    chats: (count) => pluralRu(count, 'чат', 'чата', 'чатов'),
    chatsTaken: (taken, count) => `Взято ${taken.toLocaleString('ru')} из ${count.toLocaleString('ru')}`,
    chooseChats: 'Какие чаты взять в дело',
    chooseChatsHint: 'Остальные не попадут в хронологию, поиск и тексты пакета. Сам файл архива хранится и выгружается целиком: если в нём есть личное, выгрузите из мессенджера только нужный чат.',
    findChat: 'Найти чат',
    noChat: 'Такого чата в архиве нет.',
    untitled: 'Без названия',
    takeAll: 'Взять все',
    takeNone: 'Снять все',
    noneLeftOut: 'Взяты все чаты.',
    someLeftOut: (chats, messages) => `Не взято: ${pluralRu(chats, 'чат', 'чата', 'чатов')}, ${pluralRu(messages, 'сообщение', 'сообщения', 'сообщений')}.`,
    saveChats: 'Сохранить',
    cancel: 'Отмена',
    close: 'Закрыть',
    whoAreYou: 'Кто из них вы',
    ask: 'Кто из участников вы?',
    askHint: 'Архив этого не говорит. Пока вы не выбраны, все сообщения стоят на стороне собеседника.',
    nobody: 'Выберите себя',
    edited: 'изменено автором',
    deleted: 'удалено',
    forwarded: (from) => `Переслано от: ${from}`,
    answers: (text) => `Ответ на: ${text}`,
    button: 'кнопка',
    leftOut: 'не выгружено',
    notHere: 'файла нет в деле',
    showFile: (name) => `Показать файл ${name}`,
    setRight: 'Исправлено вами',
    dismissed: 'убрано из хронологии',
    toEntry: 'Показать в хронологии',
    link: 'Ссылка, не открывается отсюда',
  },
  en: {
    list: 'Messages of the archive',
    messages: (count) => pluralEn(count, 'message'),
    chats: (count) => pluralEn(count, 'chat'),
    chatsTaken: (taken, count) => `${taken.toLocaleString('en')} of ${count.toLocaleString('en')} taken`,
    chooseChats: 'Which chats to take into the case',
    chooseChatsHint: 'The others stay out of the chronology, the search and the texts of a bundle. The archive’s file is kept and exported whole: if it holds private things, export only the chat you need from the messenger.',
    findChat: 'Find a chat',
    noChat: 'No such chat in the archive.',
    untitled: 'Untitled',
    takeAll: 'Take all',
    takeNone: 'Take none',
    noneLeftOut: 'All chats are taken.',
    someLeftOut: (chats, messages) => `Left out: ${pluralEn(chats, 'chat')}, ${pluralEn(messages, 'message')}.`,
    saveChats: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    whoAreYou: 'Which of them is you',
    ask: 'Which of the participants is you?',
    askHint: 'The archive does not tell. Until you are chosen, all messages stand on the other party’s side.',
    nobody: 'Choose yourself',
    edited: 'edited by its author',
    deleted: 'deleted',
    forwarded: (from) => `Forwarded from: ${from}`,
    answers: (text) => `Answer to: ${text}`,
    button: 'button',
    leftOut: 'not exported',
    notHere: 'the file is not in the case',
    showFile: (name) => `Show the file ${name}`,
    setRight: 'Corrected by you',
    dismissed: 'taken out of the chronology',
    toEntry: 'Show in the chronology',
    link: 'A link, not opened from here',
  },
};
