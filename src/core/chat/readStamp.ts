import type { DayMark } from '../dating/DayMark.js';
import { parseDayMark } from '../dating/parseDayMark.js';
import { readTime, readTimeWithoutColon } from '../dating/readTime.js';

/** What a stamp tells: when a message was sent, that it was edited. */
export interface Stamp {
  readonly time: string | null;
  readonly day: DayMark | null;
  readonly edited: boolean;
}

const editedWord = /(?<!\p{L})(?:изменен[оа]?|отредактирован[оа]?|измен\.|изм\.|ред\.|edited)(?!\p{L})\.?/iu;
const deliveryWord = /(?<!\p{L})(?:прочитано|просмотрено|доставлено|отправлено|не доставлено|delivered|read|seen|sent)(?!\p{L})/iu;
const rubbish = /^[\s✓✔√/\\|vVуУwWМмUuYИи«»"'`~^*_.,;:\-–—<>()[\]=+·•]*$/u;

/**
 * What a stretch of text tells when it is a stamp as a whole: a time, a day with a time, «изменено», «Прочитано», ticks
 * and what machines make of them. Null for any other text.
 * @param mustBe the place tells that it is one, so that a time may have lost its colon
 */
export function readStamp(text: string, mustBe = false): Stamp | null {
  const edited = editedWord.test(text.replace(/ё/gu, 'е'));
  const rest = text.replace(/ё/gu, 'е').replace(editedWord, ' ').replace(deliveryWord, ' ').replace(/\s+/gu, ' ').replace(/^[\s,·•|]+|[\s,]+$/gu, '');
  const hasWord = rest.length < text.trim().length - 3;
  const time = timeOf(rest, mustBe);
  if (time !== null) return { time, day: null, edited };
  const coloned = mustBe ? rest.replace(/(?<=\D)(\d{2}) (\d{2})$/u, '$1:$2') : rest;
  const day = parseDayMark(coloned.replace(/(?<=\d:\d\d)\s*[✓✔√/\\|vVУWМU«»"'`.,]{1,4}$/u, ''));
  if (day !== null && day.time !== null) return { time: day.time, day, edited };
  return hasWord && rubbish.test(rest) ? { time: null, day: null, edited } : null;
}

const tickEnd = /(?<=\d{4})[✓✔√/\\|vVуУwWМUY«»"'`.,]{1,4}$/u;
/** A time with whatever rubbish stands beside it as words of its own. */
function timeOf(text: string, mustBe: boolean): string | null {
  const words = text.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const half = /^[ap]\.?m\.?$/iu.test(words[at + 1] ?? '') ? ` ${words[at + 1]}` : '';
    const pair = mustBe && /^\d{2}$/u.test(words[at + 1] ?? '') ? readTimeWithoutColon(`${words[at]!} ${words[at + 1]!}`) : null;
    const time = readTime(words[at]! + half) ?? pair ?? (mustBe ? readTimeWithoutColon(words[at]!.replace(tickEnd, '')) : null);
    const others = words.filter((_, index) => index !== at && !((half !== '' || pair !== null) && index === at + 1));
    if (time !== null && others.every((word) => rubbish.test(word))) return time;
  }
  return null;
}
