import { me, them, type Told } from './told.js';

/** How a phone writes its transcripts. */
export interface Phone {
  readonly system: 'ios' | 'android';
  readonly language: 'ru' | 'en';
  readonly date: (year: string, month: string, day: string) => string;
  readonly halfDays?: boolean;
}

const lrm = '\u200e';
const words = {
  ru: { attachedIos: 'прикреплено', attached: 'файл добавлен', left: '<Без медиафайлов>', leftIos: 'изображение отсутствует', edited: '<Сообщение изменено>', secret: 'Сообщения и звонки защищены сквозным шифрованием. Третьи лица, включая WhatsApp, не могут прочитать ваши сообщения или прослушать звонки.' },
  en: { attachedIos: 'attached', attached: 'file attached', left: '<Media omitted>', leftIos: 'image omitted', edited: '<This message was edited>', secret: 'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.' },
} as const;

export const plain = (year: string, month: string, day: string): string => `${day}.${month}.${year}`;

/** A transcript (`_chat.txt`, «Чат WhatsApp с контактом ….txt»); its first line is WhatsApp's own. */
export function whatsAppText(told: readonly Told[], phone: Phone): string {
  const { system, language } = phone;
  const said = words[language];
  const [first] = told;
  const secret = system === 'ios' ? `${head(first!.at, phone)}${them.name}: ${lrm}${said.secret}` : `${head(first!.at, phone)}${said.secret}`;
  return [secret, ...told.map((one) => line(one, phone))].join(system === 'ios' ? '\r\n' : '\n') + '\n';
}

function line({ at, who, text, edited, photo, left }: Told, phone: Phone): string {
  const said = words[phone.language];
  const mark = phone.system === 'ios' ? lrm : '';
  const author = who === 'me' ? me.name : them.name;
  const withEdit = edited ? `${text} ${mark}${said.edited}` : text;
  if (photo !== undefined && phone.system === 'ios') return `${mark}${head(at, phone)}${author}: ${text === '' ? '' : `${text} `}${mark}<${said.attachedIos}: ${photo}>`;
  if (photo !== undefined) return `${head(at, phone)}${author}: ${lrm}${photo} (${said.attached})${text === '' ? '' : `\n${text}`}`;
  if (left) return phone.system === 'ios' ? `${mark}${head(at, phone)}${author}: ${mark}${said.leftIos}` : `${head(at, phone)}${author}: ${said.left}`;
  return `${head(at, phone)}${author}: ${withEdit}`;
}

function head(at: string, { system, date, halfDays = false }: Phone): string {
  const [year = '', month = '', day = ''] = at.slice(0, 10).split('-');
  const hour = Number(at.slice(11, 13));
  const clock = halfDays ? `${hour % 12 || 12}:${at.slice(14, system === 'ios' ? 19 : 16)}\u202f${hour < 12 ? 'AM' : 'PM'}` : at.slice(11, system === 'ios' ? 19 : 16);
  const whole = `${date(year, month, day)}, ${clock}`;
  return system === 'ios' ? `[${whole}] ` : `${whole} - `;
}
