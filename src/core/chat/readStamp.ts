import type { DayMark } from '../dating/DayMark.js';
import { editDistance } from '../dating/editDistance.js';
import { parseDayMark } from '../dating/parseDayMark.js';
import { readTime, readTimeWithoutColon } from '../dating/readTime.js';
import { isStillThatDay, takeAgo } from './agoNote.js';

/** What a stamp tells: when a message was sent, that it was edited. */
export interface Stamp {
  readonly time: string | null;
  readonly day: DayMark | null;
  readonly edited: boolean;
}

const editedWord = /(?<!\p{L})(?:изменен[оа]?|отредактирован[оа]?|измен\.|изм\.|ред\.|edited)(?!\p{L})\.?/iu;
const bracketedEdit = new RegExp(String.raw`[([{]\s?(?:${editedWord.source})\s?[)\]}]`, 'iu');
const wholeBracketedEdit = new RegExp(String.raw`^${bracketedEdit.source}$`, 'iu');
const deliveryWord = /(?<!\p{L})(?:прочитано|просмотрено|доставлено|отправлено|не доставлено|не отправлено|not delivered|not sent|delivered|read|seen|sent)(?!\p{L})/iu;
/** Such a word in its quotation marks is said. */
const quotedWord = new RegExp(String.raw`[«„“"]\s?(?:${deliveryWord.source})\s?[»”“"]`, 'iu');
/** The comma behind a year, read as a digit as well («2023» and «5,»). */
const commaTwice = /(?<!\d)(?<year>(?:19|20)\d\d)\d,(?= ?\d)/u;
const rubbish = /^[\s✓✔√/\\|vVуУwWМмUuYyИиJj«»“”„"'`~^*_.,;:\-–—<>()[\]=+·•]*$/u;

/**
 * What a stretch of text tells when it is a stamp as a whole: a time, a day with a time, «изменено», «Прочитано», ticks
 * and what machines make of them. Null for any other text.
 * @param mustBe the place tells that it is one, so that a time may have lost its colon, and a word a letter
 */
export function readStamp(found: string, mustBe = false): Stamp | null {
  const ago = takeAgo(found);
  const read = stampOf(ago.stamp, mustBe);
  if (read === null || read.day !== null || read.time === null || ago.hours === null || !isStillThatDay(read.time, ago.hours)) return read;
  return { ...read, day: { daysAgo: 0, weekday: null, month: null, day: null, year: null, time: read.time } };
}

function stampOf(found: string, mustBe: boolean): Stamp | null {
  if (quotedWord.test(found)) return null;
  const text = mustBe ? found.replace(/(?<!\p{L})\p{L}{8,}(?!\p{L})/gu, spelled) : found;
  const edited = editedWord.test(text.replace(/ё/gu, 'е'));
  const rest = text.replace(/ё/gu, 'е').replace(bracketedEdit, ' ').replace(editedWord, ' ').replace(deliveryWord, ' ').replace(commaTwice, '$<year>,').replace(/\s+/gu, ' ').replace(/^[\s,·•|]+|[\s,]+$/gu, '');
  const hasWord = rest.length < text.trim().length - 3;
  const time = timeOf(rest, mustBe);
  if (time !== null) return { time, day: null, edited };
  const coloned = mustBe ? rest.replace(/(?<=\D)(\d{2}) ?(\d{2})$/u, (whole, h: string, m: string) => (/^(?:19|20)\d\d$/u.test(whole) && !/\d{4} \d{4}$/u.test(rest) ? whole : `${h}:${m}`)) : rest;
  const day = parseDayMark(coloned.replace(/(?<=\d:\d\d)\s*[✓✔√/\\|vVУWМUИ«»“”"'`.,]{1,4}$/u, ''));
  if (day !== null && day.time !== null) return { time: day.time, day, edited };
  return hasWord && rubbish.test(rest) ? { time: null, day: null, edited } : null;
}

/** Whether a word is «(изменено)» in its brackets. */
export const isBracketedEdit = (word: string): boolean => wholeBracketedEdit.test(word.replace(/ё/gu, 'е'));

/** A long word with one letter misread is what the app writes where a stamp must be («Достовлено», «Поставлено»); elsewhere it is said. */
const spelled = (found: string): string => longWords.find((word) => word.at(-1) === found.at(-1) && editDistance(found.toLowerCase(), word, 1) <= 1) ?? found;
const longWords = ['прочитано', 'просмотрено', 'доставлено', 'отправлено', 'delivered'];

/** «09:565м»: ticks that touch the time behind which they stand were read as a digit and a letter of it. */
const gluedTicks = /(?<=(?:^|\s)(?:[01]\d|2[0-3]):[0-5]\d)\d(?![APFRapfrАРар])\p{L}{1,2}$/u;

/** A time with whatever rubbish stands beside it as words of its own. */
function timeOf(text: string, mustBe: boolean): string | null {
  const words = (mustBe ? text.replace(gluedTicks, '') : text).split(' ');
  // A lone sign behind a time is what was read of its ticks.
  const isTick = (word: string): boolean => words.length === 2 && word === words[1] && /^[\p{L}\d]$/u.test(word);
  const isRubbish = (word: string): boolean => rubbish.test(word) || isTick(word) || (mustBe && (word.length === 1 || /^[A-Za-z]{1,3}$/u.test(word)));
  for (let from = 0; from < words.length; from += 1) {
    // A time may stand in up to three words: «02 08 РМ».
    for (let count = Math.min(3, words.length - from); count >= 1; count -= 1) {
      const candidate = words.slice(from, from + count).join(' ');
      const time = readTime(candidate) ?? (mustBe ? readTimeWithoutColon(candidate) : null);
      if (time !== null && [...words.slice(0, from), ...words.slice(from + count)].every(isRubbish)) return time;
    }
  }
  return null;
}
