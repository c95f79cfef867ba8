import type { Words } from '../messages/useWords.js';
import type { EditKind, VanishingKind } from './editStack.js';

export interface CorrectionWords {
  readonly correct: string;
  readonly own: string;
  readonly asRead: string;
  readonly text: string;
  readonly date: string;
  readonly time: string;
  readonly author: string;
  readonly role: string;
  readonly channel: string;
  readonly side: string;
  readonly sides: Readonly<Record<'left' | 'right' | 'center', string>>;
  readonly save: string;
  readonly saveHint: string;
  readonly cancel: string;
  readonly close: string;
  readonly revert: string;
  readonly dismiss: string;
  readonly remove: string;
  readonly undo: string;
  readonly redo: string;
  readonly newOwn: string;
  readonly ownHint: string;
  readonly ownPlaceholder: string;
  readonly add: string;
  readonly noDate: string;
  readonly noTime: string;
  readonly tags: string;
  readonly tagsHint: string;
  readonly confirm: string;
  /** What made an entry vanish, as a note says it. */
  readonly did: Readonly<Record<VanishingKind, string>>;
  /** The thing done, behind "Undo:". */
  readonly deed: Readonly<Record<EditKind, string>>;
}

export const correctionWords: Words<CorrectionWords> = {
  ru: {
    correct: 'Исправление',
    own: 'Своя запись',
    asRead: 'Как прочитано',
    text: 'Текст',
    date: 'Дата',
    time: 'Время',
    author: 'Автор',
    role: 'Кто это',
    channel: 'Где',
    side: 'Сторона',
    sides: { left: 'Собеседник', right: 'Я', center: 'Система' },
    save: 'Сохранить',
    saveHint: 'Ctrl+Enter',
    cancel: 'Отмена',
    close: 'Закрыть',
    revert: 'Вернуть прочитанное',
    dismiss: 'Это не сообщение',
    remove: 'Удалить запись',
    undo: 'Отменить',
    redo: 'Повторить',
    newOwn: 'Своя запись',
    ownHint: 'То, чего нет в файлах: встреча, платёж, звонок без записи.',
    ownPlaceholder: 'Позвонила на горячую линию, обещали перезвонить до вечера',
    add: 'Добавить',
    noDate: 'без даты',
    noTime: 'без времени',
    tags: 'Метки',
    tagsHint: 'Через запятую: чек, обещание',
    confirm: 'Прочитано верно',
    did: {
      dismiss: 'Убрано из хронологии: это не сообщение. На снимке и в прочитанном оно осталось.',
      remove: 'Своя запись удалена.',
      takeOut: 'Запись убрана из хронологии. Документ не изменился.',
      chats: 'Выбор чатов сохранён. Сам архив остался целым.',
      owner: 'Ваши сообщения из этого архива стоят теперь на вашей стороне.',
    },
    deed: {
      correct: 'исправление',
      date: 'дату',
      leaveOut: 'изъятие из выгрузки',
      takeIn: 'возврат в выгрузку',
      tags: 'метки',
      confirm: '«проверено»',
      dismiss: '«это не сообщение»',
      revert: 'возврат прочитанного',
      add: 'новую запись',
      box: 'рамку',
      side: 'сторону',
      split: 'разделение',
      join: 'соединение',
      addMessage: 'добавленное сообщение',
      excerpt: 'место из документа',
      takeOut: 'удаление записи',
      owner: 'выбор себя в архиве',
      chats: 'выбор чатов',
      remove: 'удаление записи',
    },
  },
  en: {
    correct: 'Correction',
    own: 'Own entry',
    asRead: 'As read',
    text: 'Text',
    date: 'Date',
    time: 'Time',
    author: 'Author',
    role: 'Who it is',
    channel: 'Where',
    side: 'Side',
    sides: { left: 'Other party', right: 'Me', center: 'System' },
    save: 'Save',
    saveHint: 'Ctrl+Enter',
    cancel: 'Cancel',
    close: 'Close',
    revert: 'Back to what was read',
    dismiss: 'Not a message',
    remove: 'Remove the entry',
    undo: 'Undo',
    redo: 'Redo',
    newOwn: 'Own entry',
    ownHint: 'What is in no file: a meeting, a payment, a call that was not recorded.',
    ownPlaceholder: 'Called the hotline, they promised to call back by the evening',
    add: 'Add',
    noDate: 'no date',
    noTime: 'no time',
    tags: 'Tags',
    tagsHint: 'Separated by commas: receipt, promise',
    confirm: 'Read correctly',
    did: {
      dismiss: 'Taken out of the chronology: not a message. It stays on the screenshot and in the reading.',
      remove: 'The own entry was removed.',
      takeOut: 'The entry was taken out of the chronology. The document has not changed.',
      chats: 'The choice of chats is kept. The archive itself stays whole.',
      owner: 'Your messages of this archive now stand on your side.',
    },
    deed: {
      correct: 'correction',
      date: 'date',
      leaveOut: 'leaving out of the export',
      takeIn: 'taking into the export',
      tags: 'tags',
      confirm: '“checked”',
      dismiss: '“not a message”',
      revert: 'going back to the reading',
      add: 'new entry',
      box: 'frame',
      side: 'side',
      split: 'split',
      join: 'join',
      addMessage: 'added message',
      excerpt: 'place in a document',
      takeOut: 'removal of the entry',
      owner: 'choice of yourself in the archive',
      chats: 'choice of chats',
      remove: 'removal of the entry',
    },
  },
};
