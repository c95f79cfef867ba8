import type { Role } from '../exhibit/Correction.js';
import type { Channel, ExhibitKind } from '../exhibit/Exhibit.js';
import type { ShownKind } from '../exhibit/shownKind.js';
import type { DateBasis } from '../dating/Dated.js';
import type { Language } from './Language.js';

type Terms<T extends string> = Readonly<Record<Language, Readonly<Record<T, string>>>>;

const kinds: Terms<ShownKind> = {
  ru: { screenshot: 'снимок экрана', email: 'письмо', call: 'запись звонка', photo: 'фото', document: 'документ', video: 'видео', chatArchive: 'архив чата', mailbox: 'архив писем', transcript: 'расшифровка' },
  en: { screenshot: 'screenshot', email: 'letter', call: 'call recording', photo: 'photo', document: 'document', video: 'video', chatArchive: 'chat archive', mailbox: 'mail archive', transcript: 'transcript' },
};
const channels: Terms<Channel> = {
  ru: { chat: 'чат', app: 'приложение', site: 'сайт', vk: 'ВКонтакте', telegram: 'Telegram', whatsapp: 'WhatsApp', email: 'почта', call: 'звонок', meeting: 'встреча', payment: 'платёж', document: 'документ', other: 'другое' },
  en: { chat: 'chat', app: 'app', site: 'site', vk: 'VK', telegram: 'Telegram', whatsapp: 'WhatsApp', email: 'mail', call: 'call', meeting: 'meeting', payment: 'payment', document: 'document', other: 'other' },
};
const roles: Terms<Role> = {
  ru: { me: 'я', bot: 'бот', operator: 'оператор', specialist: 'специалист', seller: 'продавец', other: 'собеседник' },
  en: { me: 'me', bot: 'bot', operator: 'operator', specialist: 'specialist', seller: 'seller', other: 'other party' },
};
const bases: Terms<DateBasis> = {
  ru: { separator: 'дата в переписке', 'email-header': 'заголовок письма', 'file-name': 'имя файла', exif: 'метаданные снимка', container: 'данные внутри файла', mtime: 'время файла', neighbour: 'соседний снимок', user: 'указано вами' },
  en: { separator: 'date in the chat', 'email-header': 'letter header', 'file-name': 'file name', exif: 'picture metadata', container: 'data inside the file', mtime: 'file time', neighbour: 'overlapping screenshot', user: 'given by you' },
};

/** The field's terms in the person's language, lower case as inside a sentence. */
export const wordKind = (kind: ExhibitKind, language: Language): string => kinds[language][kind];
export const wordShownKind = (kind: ShownKind, language: Language): string => kinds[language][kind];
export const wordChannel = (channel: Channel, language: Language): string => channels[language][channel];
export const wordRole = (role: Role, language: Language): string => roles[language][role];
export const wordBasis = (basis: DateBasis, language: Language): string => bases[language][basis];
