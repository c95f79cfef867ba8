import type { ArchivedAttachment } from '../../exhibit/ChatArchive.js';
import { attachmentOf } from '../attachmentPath.js';
import { directionMarks } from './lineHead.js';

/** The text of a message and what WhatsApp's marks in it say. */
export interface MessageBody {
  readonly text: string;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** The words of a deletion that only its author sees: who says so is the person. */
  readonly byOwner: boolean;
  readonly attachments: readonly ArchivedAttachment[];
}

const edited = /\s{0,9}<(?:This message was edited|Сообщение изменено|Это сообщение (?:было )?изменено|Изменено)>\s*$/i;
const deletedByOwner = /^(?:You deleted this message|Вы удалили (?:данное|это) сообщение)(?: as admin)?\.?$/i;
const deletedByOther = /^(?:This message was deleted|(?:Данное|Это) сообщение (?:было )?удалено)(?: (?:by admin|админом) .{1,100})?\.?$/i;
/** iPhones: `<attached: 00000012-PHOTO-2024-03-15-14-32-10.jpg>`, before or behind a caption. */
const inBrackets = /<(?:attached|прикреплено|прикреплён|прикреплен|вложение|вложено)\s?:\s?([^<>\n]{1,300})>/i;
/** Android: `IMG-20240315-WA0001.jpg (file attached)`, the caption below. */
const named = /^([^\n]{1,300}?\.[\p{L}\d]{1,8}) \((?:file attached|файл добавлен|файл прикреплён|файл прикреплен|вложение|вложенный файл)\)[^\S\n]*(?:\n|$)/iu;
/** Media left out of the export: `<Media omitted>`, `image omitted`, `отчёт.pdf • 3 страницы document omitted`. */
const left = /^(?:<(?:Media omitted|Без медиафайлов|Медиафайлы? (?:пропущены?|отсутствуе?ю?т)|[^<>\n]{1,60} omitted)>|(?:([^\n]{1,200}?)(?: • [^\n]{1,60}?)?\s)?((?:image|video|audio|sticker|GIF|document|video note|contact card) omitted|(?:изображение|видео|аудио|стикер|GIF|документ|видеосообщение|карточка контакта) (?:отсутствует|опущен[оа]?|пропущен[оа]?)))$/i;

/** The mark of an edited message stands at its very end. */
const tailLength = 80;

/** Reads the body of a message, its lines joined by line feeds. The text is left word for word, but for the marks. */
export function messageBody(raw: string): MessageBody {
  const plain = raw.replace(directionMarks, '').trim();
  const mark = edited.exec(plain.slice(-tailLength))?.[0] ?? '';
  const isEdited = mark !== '';
  const text = plain.slice(0, plain.length - mark.length);
  const common = { edited: isEdited, deleted: false, byOwner: false, attachments: [] };
  if (deletedByOwner.test(text)) return { ...common, text, deleted: true, byOwner: true };
  if (deletedByOther.test(text)) return { ...common, text, deleted: true };
  const attached = inBrackets.exec(text) ?? named.exec(text);
  if (attached) {
    const caption = text.replace(attached[0], '').trim();
    return { ...common, text: caption, attachments: [attachmentOf(attached[1]!.trim(), attached[1]!.trim())] };
  }
  const omitted = left.exec(text);
  // A document left out is still named; of anything else its text says all there is.
  if (omitted) return { ...common, text, attachments: omitted[1] === undefined ? [] : [{ name: omitted[1] }] };
  return { ...common, text };
}
