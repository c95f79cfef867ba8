import { calendarDay, clockTime } from '../dating/calendarDay.js';
import type { DatedMoment } from '../dating/Dated.js';
import { dateFromFileName } from '../dating/dateFromFileName.js';
import type { Call } from './Reading.js';
import { findPhones } from './phoneNumber.js';

/** What the name of a recording tells of its call. */
export interface NamedCall extends Pick<Call, 'startedAt' | 'phone' | 'direction'> {
  /** The other party as the phone's address book calls it. */
  readonly contact: string | null;
}

/**
 * When, with whom and which way a call went, as recorders write it into file names: Android, Samsung, MIUI, Huawei,
 * ColorOS, BCR, Cube ACR, ACR, Axet, Boldbeast, Asterisk, Zoom, iOS and people themselves. What the name does not tell is null; so is a number when
 * the name holds two different ones.
 */
export function callFromFileName(name: string): NamedCall {
  const plain = name.normalize('NFC').replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ').replace(/[\u2010-\u2012\u2212]/g, '-');
  const stem = plain.replace(/\.[\p{L}\d]{2,4}$/u, '');
  const coded = acrCode.exec(stem)?.groups;
  const phones = findPhones(coded?.phone ?? stem);
  const numbers = new Set(phones.map(({ phone }) => phone));
  const withoutPhones = [...phones].reverse().reduce((text, { index, length }) => text.slice(0, index) + '#' + text.slice(index + length), stem);
  const startedAt = coded ? dateFromFileName(coded.at!) : startOf(withoutPhones);
  return {
    startedAt,
    phone: numbers.size === 1 ? phones[0]!.phone : null,
    direction: coded ? (coded.way === '0' ? 'incoming' : 'outgoing') : directionOf(stem, startedAt !== null || numbers.size > 0),
    contact: contactOf(withoutPhones),
  };
}

/** ACR writes `0d20240315143012p+79001234567`: direction, moment, number. */
const acrCode = /^(?<way>[01])d(?<at>\d{14})p(?<phone>[+\d]+)$/;

/** `20240315_143012.123+0300` of BCR, `GMT20240315-113012` of Zoom: the zone is told, so it is an instant. */
const zoned = /(?<gmt>GMT)?(?<!\d)(?<y>20\d\d)(?<m>\d\d)(?<d>\d\d)[_T-](?<h>\d\d)(?<min>\d\d)(?<s>\d\d)(?:\.\d{1,3})?(?<zone>Z|[+-]\d{4})?(?=_|$)/;
/** Samsung's `240315_143012` and ColorOS's `2403151430`, `202403151430`, always at the end; anything else as other files write it. */
const shortDate = /(?:^|[^\d])(?<y>(?:20)?\d\d)(?<m>\d\d)(?<d>\d\d)[_-]?(?<h>\d\d)(?<min>\d\d)(?<s>\d\d)?(?:[ _]?\(\d+\))?$/;
/** Dictaphones count the recordings of a day: `240315_001`. */
const countedDay = /^(?<y>\d\d)(?<m>\d\d)(?<d>\d\d)_\d{3}$/;

function startOf(stem: string): DatedMoment | null {
  const { gmt, zone, ...told } = zoned.exec(stem)?.groups ?? {};
  if (gmt ?? zone) return momentOf(told, zone === undefined || zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`);
  const plain = dateFromFileName(`${stem.replace(/#/g, ' ').trim()}.m4a`);
  return plain ?? momentOf(shortDate.exec(stem)?.groups ?? countedDay.exec(stem)?.groups, '');
}

/** What the parts of a date and a time tell; a day where there is no time, null for what no clock shows. */
function momentOf(parts: Readonly<Record<string, string | undefined>> | undefined, zone: string): DatedMoment | null {
  if (parts === undefined) return null;
  const { y = '', m, d, h, min, s = '00' } = parts;
  const day = calendarDay(Number(y.length === 2 ? `20${y}` : y), Number(m), Number(d));
  if (day === null) return null;
  if (h === undefined) return { value: day, basis: 'file-name' };
  const time = clockTime(Number(h), Number(min));
  if (time === null || Number(s) > 59) return null;
  return { value: `${day}T${time}:${s}${zone}`, basis: 'file-name' };
}

const edge = String.raw`(?<![\p{L}\d])`;
const end = String.raw`(?![\p{L}\d])`;
/** Short words count only where a recorder's separators stand around them: «in» is a word of many names. */
const mark = (words: string): string => String.raw`(?:^|[_\-\[(.])(?:${words})(?:$|[_\-\]).])`;
const incoming = new RegExp(
  [`${edge}(?:incoming|inbound|входящ\\p{L}*)${end}`, '[↙⬋↘↓]', `${edge}(?:call|recording)[ _]from${end}`, `${edge}(?:вызов|звонок)[ _]от[ _](?=[+78]|\\p{Lu})`].join('|'),
  'iu',
);
const outgoing = new RegExp(
  [`${edge}(?:outgoing|outbound|исходящ\\p{L}*)${end}`, '[↗⬈↑]', `${edge}(?:call|recording)[ _]to${end}`].join('|'),
  'iu',
);
/** In capitals they are no words of a sentence. */
const shoutedIn = new RegExp(`${edge}IN${end}`, 'u');
const shoutedOut = new RegExp(`${edge}OUT${end}`, 'u');
/** Words that mean a direction only beside a number or a moment: «out-of-office» is no call. Single letters stand right beside one. */
const markedIn = new RegExp([mark('in|inc|вх|received|принятый'), String.raw`(?:^|\d[-_])I[-_](?=[\d#\p{L}+])`].join('|'), 'u');
const markedOut = new RegExp([mark('out|outg|исх|dialed|dialled|набранный'), String.raw`(?:^|\d[-_])O[-_](?=[\d#\p{L}+])`].join('|'), 'u');

/** `isCall`: the name has a number or a moment. */
function directionOf(stem: string, isCall: boolean): Call['direction'] {
  const small = stem.toLowerCase();
  const isIn = incoming.test(stem) || shoutedIn.test(stem) || (isCall && (markedIn.test(stem) || markedIn.test(small)));
  const isOut = outgoing.test(stem) || shoutedOut.test(stem) || (isCall && (markedOut.test(stem) || markedOut.test(small)));
  return isIn === isOut ? null : isIn ? 'incoming' : 'outgoing';
}

const apps = 'phone|viber|whatsapp|telegram|skype|facebook|messenger|signal|imo|line|meet|zoom|vk';
/** What dictaphones write where others put a name. */
const nobody = '(?:Recording|Record|Rec|Voice|Audio|Sound|Memo|Note|Call|Запись|Голос|Диктофон|Аудио|Аудиозапись|Звук|Заметка|Новая запись)';
/**
 * Where recorders put the contact: MIUI before the number, Samsung and iOS behind their words, ColorOS before the moment,
 * BCR behind the number, Cube ACR behind the app.
 */
const contacts = [
  /^(?:Call@)?(?<contact>[^#()@]*\p{L}[^#()@]*)[(@]#\)?_\d{14}/u,
  /^(?:Call recording|Запись вызова|Запись звонка|Запись разговора)[ _](?<contact>[^#]*\p{L}[^#]*?)_\d{6}_\d{6}/iu,
  /^(?:Call with|Вызов с|Звонок с) (?<contact>(?!#).*\p{L}.*)$/iu,
  new RegExp(String.raw`^(?!${nobody}[ -])(?<contact>[^#\d]*\p{L}[^#\d]*)-\d{10}$`, 'iu'),
  /[_](?:in|out|conference)(?:_sim\d)?_#_(?<contact>[^#]*\p{L}[^#]*)$/u,
  new RegExp(String.raw`\((?:${apps})\) (?<contact>[^(#↙↗]*\p{L}[^(#↙↗]*?)(?: \(#\))?(?: [↙↗])?$`, 'iu'),
  new RegExp(String.raw`^(?:${apps})_\d{8}-\d{6}_(?<contact>[^#_]*\p{L}[^#_]*)$`, 'iu'),
];

function contactOf(stem: string): string | null {
  for (const pattern of contacts) {
    const contact = pattern.exec(stem)?.groups?.contact?.trim();
    if (contact) return contact;
  }
  return null;
}
