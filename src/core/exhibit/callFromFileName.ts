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
 * ColorOS, Cube ACR, ACR, Asterisk, iOS and people themselves. What the name does not tell is null; so is a number when
 * the name holds two different ones.
 */
export function callFromFileName(name: string): NamedCall {
  const plain = name.normalize('NFC').replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ').replace(/[\u2010-\u2012\u2212]/g, '-');
  const stem = plain.replace(/\.[\p{L}\d]{2,4}$/u, '');
  const coded = acrCode.exec(stem)?.groups;
  const phones = findPhones(coded?.phone ?? stem);
  const numbers = new Set(phones.map(({ phone }) => phone));
  const withoutPhones = [...phones].reverse().reduce((text, { index, length }) => text.slice(0, index) + '#' + text.slice(index + length), stem);
  return {
    startedAt: coded ? dateFromFileName(coded.at!) : startOf(withoutPhones),
    phone: numbers.size === 1 ? phones[0]!.phone : null,
    direction: coded ? (coded.way === '0' ? 'incoming' : 'outgoing') : directionOf(stem),
    contact: contactOf(withoutPhones),
  };
}

/** ACR writes `0d20240315143012p+79001234567`: direction, moment, number. */
const acrCode = /^(?<way>[01])d(?<at>\d{14})p(?<phone>[+\d]+)$/;

/** Samsung's `240315_143012` and ColorOS's `2403151430`, always at the end; anything else as other files write it. */
const shortDate = /(?:^|[^\d])(?<y>\d\d)(?<m>\d\d)(?<d>\d\d)[_-]?(?<h>\d\d)(?<min>\d\d)(?<s>\d\d)?(?:[ _]?\(\d+\))?$/;

function startOf(stem: string): DatedMoment | null {
  const told = dateFromFileName(`${stem.replace(/#/g, ' ').trim()}.m4a`);
  const short = shortDate.exec(stem)?.groups;
  if (told || !short) return told;
  const day = calendarDay(2000 + Number(short.y), Number(short.m), Number(short.d));
  const time = clockTime(Number(short.h), Number(short.min));
  const seconds = short.s ?? '00';
  if (day === null || time === null || Number(seconds) > 59) return null;
  return { value: `${day}T${time}:${seconds}`, basis: 'file-name' };
}

const edge = String.raw`(?<![\p{L}\d])`;
const end = String.raw`(?![\p{L}\d])`;
/** Short words count only where a recorder's separators stand around them: «in» is a word of many names. */
const mark = (words: string): string => String.raw`(?:^|[_\-\[(.])(?:${words})(?:$|[_\-\]).])`;
const incoming = new RegExp(
  [`${edge}(?:incoming|inbound|входящ\\p{L}*)${end}`, mark('in|вх'), '[↙⬋↘]', `${edge}(?:call|recording)[ _]from${end}`, `${edge}(?:вызов|звонок)[ _]от[ _](?=[+78]|\\p{Lu})`].join('|'),
  'iu',
);
const outgoing = new RegExp(
  [`${edge}(?:outgoing|outbound|исходящ\\p{L}*)${end}`, mark('out|исх'), '[↗⬈]', `${edge}(?:call|recording)[ _]to${end}`].join('|'),
  'iu',
);
/** In capitals they are no words of a sentence. */
const shoutedIn = new RegExp(`${edge}IN${end}`, 'u');
const shoutedOut = new RegExp(`${edge}OUT${end}`, 'u');

function directionOf(stem: string): Call['direction'] {
  const isIn = incoming.test(stem) || shoutedIn.test(stem);
  if (isIn === (outgoing.test(stem) || shoutedOut.test(stem))) return null;
  return isIn ? 'incoming' : 'outgoing';
}

/** Where recorders put the contact: MIUI before the number, Samsung and iOS behind their words, Cube ACR behind the app. */
const contacts = [
  /^(?<contact>[^#()@]*\p{L}[^#()@]*)[(@]#\)?_\d{14}/u,
  /^(?:Call recording|Запись вызова|Запись звонка|Запись разговора)[ _](?<contact>[^#]*\p{L}[^#]*?)_\d{6}_\d{6}/iu,
  /^(?:Call with|Вызов с|Звонок с) (?<contact>(?!#).*\p{L}.*)$/iu,
  /\((?:phone|viber|whatsapp|telegram|skype|facebook|signal)\) (?<contact>[^(#]*\p{L}[^(#]*?) \(#\)/iu,
];

function contactOf(stem: string): string | null {
  for (const pattern of contacts) {
    const contact = pattern.exec(stem)?.groups?.contact?.trim();
    if (contact) return contact;
  }
  return null;
}
