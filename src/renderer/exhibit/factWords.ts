import type { Origin } from '../../core/exhibit/Exhibit.js';
import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

/** What is said of an exhibit's facts and of what the person tells about it. */
export interface FactWords {
  readonly facts: string;
  readonly kind: string;
  readonly channel: string;
  readonly size: string;
  readonly sha: string;
  readonly copy: string;
  readonly copied: string;
  readonly taken: string;
  readonly date: string;
  readonly time: string;
  readonly basis: (basis: string) => string;
  readonly notKnown: string;
  readonly takeBack: string;
  readonly came: string;
  readonly via: Readonly<Record<Origin['via'], string>>;
  readonly fileTime: string;
  readonly title: string;
  readonly titleHint: string;
  readonly included: string;
  readonly includedHint: string;
  readonly provenance: string;
  readonly provenanceHint: string;
  readonly asked: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly addNote: string;
  readonly noteText: string;
  readonly noteAt: (position: string) => string;
  readonly speaker: string;
  readonly play: string;
  readonly goTo: (position: string) => string;
  readonly remove: (position: string) => string;
  readonly removed: (position: string) => string;
  readonly editNote: (position: string) => string;
  readonly moveTo: (position: string) => string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
  readonly position: string;
  readonly noPosition: string;
  readonly speed: (times: number) => string;
  readonly player: string;
  readonly recorded: string;
  readonly recordedHint: string;
  readonly kilohertz: string;
  readonly tracks: (count: number) => string;
  /** What the machine found in a file, by its name in a reading. */
  readonly found: Readonly<Record<string, string>>;
  readonly save: string;
  readonly cancel: string;
  readonly duration: string;
  readonly phone: string;
  readonly started: string;
  readonly direction: Readonly<Record<'incoming' | 'outgoing', string>>;
  readonly sound: string;
  readonly waveform: string;
}

export const factWords: Words<FactWords> = {
  ru: {
    facts: 'Файл',
    kind: 'Вид',
    channel: 'Канал',
    size: 'Размер',
    sha: 'SHA-256',
    copy: 'Скопировать SHA-256',
    copied: 'Скопировано',
    taken: 'Когда создан',
    date: 'Дата',
    time: 'Время',
    basis: (basis) => `известно из: ${basis}`,
    notKnown: 'неизвестно',
    takeBack: 'Вернуть как было',
    came: 'Как попал в дело',
    via: { file: 'файл внесён', clipboard: 'вставлен из буфера', attachment: 'вложение письма или архива', mailbox: 'письмо из почтового архива', pieces: 'собрано из частей письма' },
    fileTime: 'время файла',
    title: 'Название',
    titleHint: 'Как назвать это доказательство в перечне',
    included: 'Входит в претензию и в пакет для суда',
    includedHint: 'В пакет «Всё дело» входит всегда.',
    provenance: 'Происхождение',
    provenanceHint: 'Об этом спрашивает суд: Пленум ВС № 10 от 23.04.2019, п. 55; для записей ст. 77 ГПК. Это справка, не совет.',
    asked: 'суд может спросить',
    notes: 'Расшифровка и заметки',
    noNotes: 'Заметок нет. Остановите запись на нужном месте и запишите, что сказано: заметки войдут в поиск и в пакет.',
    addNote: 'Добавить заметку',
    noteText: 'Что сказано',
    noteAt: (position) => `Заметка на ${position}`,
    speaker: 'Кто говорит',
    play: 'Слушать',
    goTo: (position) => `Перейти к ${position}`,
    remove: (position) => `Удалить заметку на ${position}`,
    removed: (position) => `Заметка на ${position} удалена`,
    editNote: (position) => `Изменить заметку на ${position}`,
    moveTo: (position) => `Перенести на ${position}`,
    pause: 'Пауза',
    back: 'На 5 секунд назад (←)',
    forward: 'На 5 секунд вперёд (→)',
    position: 'Место в записи',
    noPosition: 'Как 1:05',
    speed: (times) => `Скорость ${times.toLocaleString('ru')}×`,
    player: 'Запись: пробел слушает и останавливает, стрелки двигают на 5 секунд, N добавляет заметку',
    recorded: 'Кто, когда и как записал',
    recordedHint: 'Об этом спрашивает суд: ст. 77 ГПК. Это справка, не совет.',
    kilohertz: 'кГц',
    tracks: (count) => (count === 1 ? 'моно' : count === 2 ? 'стерео' : pluralRu(count, 'дорожка', 'дорожки', 'дорожек')),
    found: { contact: 'Имя в контактах', chatTitle: 'Заголовок переписки', screenClock: 'Часы на снимке', device: 'Устройство', software: 'Программа', position: 'Место съёмки', title: 'Заголовок', author: 'Автор', pages: 'Страниц', signatures: 'Эл. подписей', scripts: 'Скриптов внутри', letters: 'Писем в архиве' },
    save: 'Сохранить',
    cancel: 'Отмена',
    duration: 'Длительность',
    phone: 'Номер',
    started: 'Начало',
    direction: { incoming: 'входящий', outgoing: 'исходящий' },
    sound: 'Звук',
    waveform: 'Форма звука; щелчок переносит к этому месту',
  },
  en: {
    facts: 'File',
    kind: 'Kind',
    channel: 'Channel',
    size: 'Size',
    sha: 'SHA-256',
    copy: 'Copy the SHA-256',
    copied: 'Copied',
    taken: 'Made on',
    date: 'Date',
    time: 'Time',
    basis: (basis) => `told by: ${basis}`,
    notKnown: 'not known',
    takeBack: 'Take my word back',
    came: 'How it came in',
    via: { file: 'file imported', clipboard: 'pasted from the clipboard', attachment: 'attachment of a letter or an archive', mailbox: 'letter of a mail archive', pieces: 'put together of the pieces of a letter' },
    fileTime: 'file time',
    title: 'Title',
    titleHint: 'What to call this exhibit in the list',
    included: 'Goes into a claim and a bundle for a court',
    includedHint: 'The whole case always holds it.',
    provenance: 'Where it comes from',
    provenanceHint: 'Russian courts ask for this: Supreme Court Plenum No. 10 of 23.04.2019, item 55; for recordings Civil Procedure Code art. 77. A reference, not advice.',
    asked: 'a court may ask',
    notes: 'Transcript and notes',
    noNotes: 'There are no notes. Stop the recording where it matters and write what is said: notes are searched and go into the bundle.',
    addNote: 'Add a note',
    noteText: 'What is said',
    noteAt: (position) => `Note at ${position}`,
    speaker: 'Who speaks',
    play: 'Play',
    goTo: (position) => `Go to ${position}`,
    remove: (position) => `Remove the note at ${position}`,
    removed: (position) => `The note at ${position} is removed`,
    editNote: (position) => `Edit the note at ${position}`,
    moveTo: (position) => `Move to ${position}`,
    pause: 'Pause',
    back: '5 seconds back (←)',
    forward: '5 seconds on (→)',
    position: 'Place in the recording',
    noPosition: 'Like 1:05',
    speed: (times) => `Speed ${times.toLocaleString('en')}×`,
    player: 'Recording: Space plays and stops, arrows move by 5 seconds, N adds a note',
    recorded: 'Who recorded it, when and how',
    recordedHint: 'Russian courts ask for this: Civil Procedure Code art. 77. A reference, not advice.',
    kilohertz: 'kHz',
    tracks: (count) => (count === 1 ? 'mono' : count === 2 ? 'stereo' : pluralEn(count, 'track')),
    found: { contact: 'Name in contacts', chatTitle: 'Title of the chat', screenClock: 'Clock on the screen', device: 'Device', software: 'Software', position: 'Taken at', title: 'Title', author: 'Author', pages: 'Pages', signatures: 'E-signatures', scripts: 'Scripts inside', letters: 'Letters in the archive' },
    save: 'Save',
    cancel: 'Cancel',
    duration: 'Duration',
    phone: 'Number',
    started: 'Begun',
    direction: { incoming: 'incoming', outgoing: 'outgoing' },
    sound: 'Sound',
    waveform: 'Waveform; a click goes to that place',
  },
};
