import type { Notice, NoticeCode } from '../faults.js';
import type { Language } from './Language.js';

const words: Readonly<Record<Language, Readonly<Record<NoticeCode, string>>>> = {
  ru: {
    W_LOW_CONFIDENCE: 'Часть слов прочитана неуверенно: сверьте с картинкой.',
    W_NO_MESSAGES: 'Сообщений не найдено: посмотрите на картинку и внесите запись сами.',
    W_NO_DATE: 'Дата не видна: укажите её сами.',
    W_DATE_FROM_MTIME: 'Дата взята по времени изменения файла: сверьте её.',
    W_DATE_FROM_DELIVERY: 'В письме нет читаемой даты: взято время, когда его принял последний сервер.',
    W_KEPT_AS_DOCUMENT: 'Содержимое не прочитано, файл сохранён как документ.',
    W_TYPE_MISMATCH: 'Расширение файла не совпадает с его содержимым.',
    W_LETTER_INCOMPLETE: 'Письмо неполное или нарушает формат: показано то, что прочитано.',
    W_LETTER_PARTIAL: 'Это часть письма, отправленного по частям: добавьте остальные, и письмо соберётся целиком.',
    W_BODY_ALTERED: 'Текст письма не совпадает с подписью DKIM: он изменён после подписи.',
    W_NO_AUDIO_FACTS: 'Сведения о записи не прочитаны.',
    W_NOT_PLAYABLE: 'Этот формат записи здесь не проигрывается, оригинал сохранён.',
    W_TRUNCATED: 'Прочитана только часть: достигнут предел.',
    W_IMAGE_DAMAGED: 'Картинка повреждена: прочитано то, что уцелело.',
    W_ARCHIVE_INCOMPLETE: 'Архив повреждён или оборван: прочитано то, что уцелело.',
    W_OWNER_UNKNOWN: 'Архив не говорит, кто из участников вы: выберите себя.',
    W_DATE_ORDER: 'В датах архива день и месяц можно прочесть двояко: сверьте одно сообщение.',
    W_ENCRYPTED: 'Файл закрыт паролем: он сохранён, но текст не прочитан.',
    W_PAGES_UNREAD: 'Текст прочитан не со всех страниц: посмотрите остальные сами.',
  },
  en: {
    W_LOW_CONFIDENCE: 'Some words were read with doubt: compare them with the picture.',
    W_NO_MESSAGES: 'No messages were found: look at the picture and write the entry yourself.',
    W_NO_DATE: 'No date can be seen: give it yourself.',
    W_DATE_FROM_MTIME: 'The date comes from the time the file was changed: check it.',
    W_DATE_FROM_DELIVERY: 'The letter bears no date that can be read: it is dated by the last server that took it.',
    W_KEPT_AS_DOCUMENT: 'The content was not read, the file is kept as a document.',
    W_TYPE_MISMATCH: 'The file extension does not match its content.',
    W_LETTER_INCOMPLETE: 'The letter is incomplete or breaks the format: what could be read is shown.',
    W_LETTER_PARTIAL: 'This is a piece of a letter that was sent in pieces: add the others, and it is put together.',
    W_BODY_ALTERED: 'The letter differs from its DKIM signature: it was altered after signing.',
    W_NO_AUDIO_FACTS: 'The facts of the recording could not be read.',
    W_NOT_PLAYABLE: 'This recording format cannot be played here, the original is kept.',
    W_TRUNCATED: 'Only a part was read: a limit was reached.',
    W_IMAGE_DAMAGED: 'The picture is damaged: what survived was read.',
    W_ARCHIVE_INCOMPLETE: 'The archive is damaged or cut off: what survived was read.',
    W_OWNER_UNKNOWN: 'The archive does not tell which participant you are: choose yourself.',
    W_DATE_ORDER: 'Day and month in the dates of the archive can be read either way: check one message.',
    W_ENCRYPTED: 'The file is locked with a password: it is kept, its text was not read.',
    W_PAGES_UNREAD: 'Not every page could be read: look at the others yourself.',
  },
};

const pagesWord: Readonly<Record<Language, string>> = { ru: 'Страницы', en: 'Pages' };

/** A notice in one sentence, and the pages it concerns. */
export function wordNotice({ code, pages }: Pick<Notice, 'code' | 'pages'>, language: Language): string {
  const said = words[language][code];
  return pages === undefined ? said : `${said} ${pagesWord[language]}: ${wordRuns(pages)}.`;
}

/** `3, 7, 12–20` of page numbers in order. */
function wordRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
