import iconv from 'iconv-lite';
import { seededNumbers } from './mutated.js';

/** A letter as mail programs write it, with what is in it. */
export interface OrdinaryLetter {
  readonly bytes: Buffer;
  readonly facts: {
    readonly subject: string;
    readonly from: { readonly name: string; readonly address: string };
    readonly to: readonly { readonly name: string; readonly address: string }[];
    readonly date: string;
    readonly messageId: string;
    readonly files: readonly { readonly name: string; readonly content: Buffer }[];
  };
}

const subjects = ['Возврат денег по заказу № 58120437-0001', 'Re: Ответ на ваше обращение', 'Order 778899 shipped', 'Чек', 'Ваше обращение очень важно для нас, мы ответим в течение десяти рабочих дней, спасибо за ожидание'];
const people = ['Служба поддержки', 'Anna Petrova', 'Иванов, Иван', 'ООО «Ромашка»', ''];
const fileNames = ['чек об оплате.pdf', 'photo.jpg', 'Акт № 5.docx', 'a; b.txt', 'очень длинное имя файла, которое не входит в одну строку заголовка письма.pdf'];
const zones: readonly (readonly [string, number])[] = [['+0300', 180], ['-0530', -330], ['GMT', 0], ['+0000', 0], ['EST', -300]];
const charsets = ['utf-8', 'windows-1251', 'koi8-r'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Letter number `seed`; the same number gives the same letter. */
export function ordinaryLetter(seed: number): OrdinaryLetter {
  const random = seededNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const charset = pick(charsets);
  const word = (text: string): string => encodedWords(writable(text, charset), charset, random() < 0.5);
  const person = (at: number) => ({ name: writable(pick(people), charset), address: `user${at}@example${at % 3}.ru` });
  const mailbox = ({ name, address }: { name: string; address: string }): string => (name === '' ? address : `${/[^\x20-\x7e]/.test(name) ? word(name) : `"${name}"`} <${address}>`);
  const [from, ...to] = [0, 1, 2].map(person) as [ReturnType<typeof person>, ...ReturnType<typeof person>[]];
  const subject = writable(pick(subjects), charset);
  const [zone, minutes] = pick(zones);
  const instant = new Date(Date.UTC(2010 + Math.floor(random() * 15), Math.floor(random() * 12), 1 + Math.floor(random() * 28), Math.floor(random() * 24), Math.floor(random() * 60), Math.floor(random() * 60)));
  const local = new Date(instant.getTime() + minutes * 60_000);
  const date = `${String(local.getUTCDate())} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()} ${local.toISOString().slice(11, 19)} ${zone}`;
  const messageId = `<${seed}.${Math.floor(random() * 1e9)}@example.ru>`;
  const files = Array.from({ length: Math.floor(random() * 3) }, () => ({ name: pick(fileNames), content: Buffer.from(Array.from({ length: Math.floor(random() * 500) }, () => Math.floor(random() * 256))) }));
  const head = [`From: ${mailbox(from)}`, `To: ${to.map(mailbox).join(',\r\n ')}`, `Subject: ${word(subject)}`, `Date: ${date}`, `Message-ID: ${messageId}`, 'MIME-Version: 1.0'];
  const text = `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
  const words = iconv.encode('Здравствуйте! Ответ ниже.\r\n', charset);
  const parts = files.map(({ name, content }) => `--=_b\r\n${fileHead(name, random() < 0.5)}\r\n\r\n${content.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`);
  const body = files.length === 0 ? [text, words] : ['Content-Type: multipart/mixed; boundary="=_b"\r\n\r\n', `--=_b\r\n${text}`, words, '\r\n', ...parts, '--=_b--\r\n'];
  const bytes = Buffer.concat([`${head.join('\r\n')}\r\n`, ...body].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
  return { bytes, facts: { subject, from, to, date: `${instant.toISOString().slice(0, 19)}Z`, messageId, files } };
}

/** KOI8-R knows neither the numero sign nor angle quotes. */
const writable = (text: string, charset: string): string => iconv.decode(iconv.encode(text, charset), charset);

/** RFC 2047, in words of at most 75 signs; no character is split between two. */
function encodedWords(text: string, charset: string, isBase64: boolean): string {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  const pieces = text.match(/.{1,12}/gsu)!;
  return pieces.map((piece) => {
    const bytes = iconv.encode(piece, charset);
    return isBase64 ? `=?${charset}?B?${bytes.toString('base64')}?=` : `=?${charset}?Q?${[...bytes].map((byte) => (byte === 0x20 ? '_' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('')}?=`;
  }).join('\r\n ');
}

/** A file's name by RFC 2231, in pieces, or by RFC 2047 as Outlook writes it. */
function fileHead(name: string, byRule: boolean): string {
  const head = 'Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n';
  if (!byRule) return `${head}Content-Disposition: attachment;\r\n filename="${encodedWords(name, 'utf-8', true)}"`;
  const escaped = [...Buffer.from(name)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  const pieces = escaped.match(/(?:%..){1,20}/g)!;
  return `${head}Content-Disposition: attachment${pieces.map((piece, at) => `;\r\n filename*${at}*=${at === 0 ? "utf-8''" : ''}${piece}`).join('')}`;
}
