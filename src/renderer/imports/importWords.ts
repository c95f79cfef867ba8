import type { ImportItemState } from '../../core/exhibit/ImportQueue.js';
import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

export interface ImportWords {
  readonly title: string;
  readonly add: string;
  readonly files: string;
  readonly folder: string;
  readonly clipboard: string;
  readonly dropHere: string;
  readonly dropHint: string;
  readonly nothingToPaste: string;
  readonly pasted: string;
  readonly unfold: string;
  readonly fold: string;
  readonly pause: string;
  readonly resume: string;
  readonly cancel: string;
  readonly clear: string;
  readonly retry: string;
  readonly retryOf: (name: string) => string;
  readonly all: string;
  readonly problems: string;
  readonly show: string;
  readonly list: string;
  readonly noProblems: string;
  readonly progress: string;
  readonly states: Readonly<Record<ImportItemState, string>>;
  readonly reading: (done: number, total: number) => string;
  readonly paused: (done: number, total: number) => string;
  readonly finished: (count: number) => string;
  readonly stopped: (done: number, total: number) => string;
  readonly added: (count: number) => string;
  readonly duplicates: (count: number) => string;
  readonly refused: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly cancelled: (count: number) => string;
  readonly left: (seconds: number) => string;
  readonly rate: (perMinute: number) => string;
  readonly duplicateOf: (exhibit: number | null) => string;
  readonly exhibit: (number: number) => string;
  readonly cancelledHint: string;
}

const minutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

export const importWords: Words<ImportWords> = {
  ru: {
    title: 'Добавление доказательств',
    add: 'Добавить',
    files: 'Файлы…',
    folder: 'Папку…',
    clipboard: 'Снимок из буфера обмена',
    dropHere: 'Отпустите, чтобы добавить в дело',
    dropHint: 'Файлы и папки целиком. Оригиналы копируются без изменений.',
    nothingToPaste: 'В буфере обмена нет снимка: скопируйте картинку или файл и вставьте ещё раз.',
    pasted: 'Снимок из буфера добавлен в дело.',
    unfold: 'Показать список файлов',
    fold: 'Свернуть список файлов',
    pause: 'Приостановить',
    resume: 'Продолжить',
    cancel: 'Остановить',
    clear: 'Убрать законченное',
    retry: 'Прочитать ещё раз',
    retryOf: (name) => `Прочитать ещё раз: ${name}`,
    all: 'Все',
    problems: 'С вопросами',
    show: 'Что показать',
    list: 'Файлы',
    noProblems: 'Вопросов нет: всё, что закончено, принято.',
    progress: 'Обработано файлов',
    states: {
      queued: 'в очереди',
      storing: 'сохраняется',
      reading: 'читается',
      done: 'готово',
      duplicate: 'уже есть',
      refused: 'не принят',
      failed: 'не прочитан',
      cancelled: 'отменён',
    },
    reading: (done, total) => `Читаю файлы: ${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}`,
    paused: (done, total) => `Приостановлено: ${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}`,
    finished: (count) => `Готово: ${pluralRu(count, 'файл', 'файла', 'файлов')}`,
    stopped: (done, total) => `Остановлено: прочитано ${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}`,
    added: (count) => `добавлено ${count.toLocaleString('ru')}`,
    duplicates: (count) => `уже были ${count.toLocaleString('ru')}`,
    refused: (count) => `не принято ${count.toLocaleString('ru')}`,
    failed: (count) => `не прочитано ${count.toLocaleString('ru')}`,
    cancelled: (count) => `отменено ${count.toLocaleString('ru')}`,
    left: (seconds) => (seconds < 50 ? 'осталось меньше минуты' : `осталось около ${minutes(seconds).toLocaleString('ru')} мин`),
    rate: (perMinute) => `${perMinute.toLocaleString('ru')} в минуту`,
    duplicateOf: (exhibit) => (exhibit === null ? 'Такой файл в деле уже есть.' : `Те же байты уже есть в деле: доказательство № ${exhibit}.`),
    exhibit: (number) => `№ ${number}`,
    cancelledHint: 'Остановлено вами. Сохранённое в деле дочитается при следующем открытии; остальное добавьте ещё раз.',
  },
  en: {
    title: 'Adding evidence',
    add: 'Add',
    files: 'Files…',
    folder: 'A folder…',
    clipboard: 'Screenshot from the clipboard',
    dropHere: 'Let go to add to the case',
    dropHint: 'Files and whole folders. Originals are copied unaltered.',
    nothingToPaste: 'There is no screenshot in the clipboard: copy a picture or a file and paste again.',
    pasted: 'The screenshot from the clipboard was added to the case.',
    unfold: 'Show the list of files',
    fold: 'Fold the list of files',
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Stop',
    clear: 'Clear what is finished',
    retry: 'Read again',
    retryOf: (name) => `Read again: ${name}`,
    all: 'All',
    problems: 'With questions',
    show: 'What to show',
    list: 'Files',
    noProblems: 'No questions: all that is finished was accepted.',
    progress: 'Files processed',
    states: {
      queued: 'queued',
      storing: 'storing',
      reading: 'reading',
      done: 'done',
      duplicate: 'duplicate',
      refused: 'refused',
      failed: 'not read',
      cancelled: 'cancelled',
    },
    reading: (done, total) => `Reading files: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    paused: (done, total) => `Paused: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    finished: (count) => `Done: ${pluralEn(count, 'file')}`,
    stopped: (done, total) => `Stopped: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} read`,
    added: (count) => `${count.toLocaleString('en')} added`,
    duplicates: (count) => pluralEn(count, 'duplicate'),
    refused: (count) => `${count.toLocaleString('en')} refused`,
    failed: (count) => `${count.toLocaleString('en')} not read`,
    cancelled: (count) => `${count.toLocaleString('en')} cancelled`,
    left: (seconds) => (seconds < 50 ? 'less than a minute left' : `about ${minutes(seconds).toLocaleString('en')} min left`),
    rate: (perMinute) => `${perMinute.toLocaleString('en')} a minute`,
    duplicateOf: (exhibit) => (exhibit === null ? 'The case holds this file already.' : `The case holds the same bytes already: exhibit ${exhibit}.`),
    exhibit: (number) => `No. ${number}`,
    cancelledHint: 'Stopped by you. What the case holds is read when it is opened next; add the rest again.',
  },
};
