import { clockTime } from './calendarDay.js';
import type { DayMark } from './DayMark.js';
import { dayWordOf, isExactDayWord, isNearDayWord } from './dayWords.js';
import { foldToDigits } from './foldLookAlikes.js';

type Mark = { -readonly [K in keyof DayMark]: DayMark[K] };

const timeAtEnd = /^(.*?)[\s,]*(?:(?<=[\s,])(?:в|at|B|b|(?<=(?:сегодня|вчера),? )з)\s+)?(?<=^|[\s,])([\dОоOoЗзIl|]{1,2})[:.;]([\dОоOoЗзIl|]{2})(?::[0-5]\d)?(?:\s*([apар])\.?\s*[mм]\.?)?$/iu;
const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/u;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** «Запреля»: a digit that was read as its like, without the gap behind it. */
const gluedMonth = /^([\dзоo|lб]{1,2})(\p{L}{3,})$/u;
/** Words that stand in a date line and name nothing: «15 марта 2024 г.», «в пятницу», "on Friday", "the 15th of March". */
const fillers = new Set(['г', 'год', 'года', 'в', 'во', 'on', 'of', 'the', 'от', 'r', 'r.']);

/**
 * The day that a whole line names and nothing else beside it, tolerant of the errors of a reading machine. Null for any
 * other line: a date inside a sentence is no date line, and day and month that could be either way round are none.
 */
export function parseDayMark(line: string): DayMark | null {
  const { rest, time } = splitTime(withDots(tidy(line)));
  if (rest === null) return null;
  const mark: Mark = { daysAgo: null, weekday: null, month: null, day: null, year: null, time };
  const words = (time === null ? rest : withoutBadWeekday(rest)).split(/[\s,]+/u).filter(Boolean);
  if (words.length === 0 || words.length > 6) return null;
  for (const word of words) if (!take(word, mark)) return null;
  return isDay(mark) ? mark : null;
}

/**
 * Whether a line that {@link parseDayMark} does not understand is a date line all the same, too badly read to tell the
 * day: what stands below it must not take over the day above it.
 */
export function isIllegibleDayMark(line: string): boolean {
  const { rest: named, time } = splitTime(tidy(line));
  const words = (named ?? '').split(/[\s,]+/u).filter(Boolean);
  if (time !== null && words.some((word) => isGluedMonth(word.replace(/[.:;]+$/u, '')))) return words.length <= 2 && parseDayMark(line) === null;
  if (words.length === 0 || words.length > 5 || parseDayMark(line) !== null) return false;
  if (words.length === 1 && isBeforeMonth(words[0]!)) return true;
  const numbers = words.filter((word) => /^[\dоoзlsб|i]{1,4}[.:;]?$|^\d{1,2}[./-][\d./-]{2,7}$/u.test(word));
  const rest = words.filter((word) => !numbers.includes(word) && !fillers.has(word.replace(/[.:;]+$/u, '')));
  return numbers.length > 0 && rest.length <= 2 && rest.every((word) => isNearDayWord(word.replace(/[.:;]+$/u, '')));
}

/** «ur, 20 февр.»: two letters and a comma before a day and its month are a weekday's, whatever they were read as; the day is told without it. */
const withoutBadWeekday = (rest: string): string => rest.replace(/^(\p{L}{2}),\s?(?=\d{1,2}\s\p{L}{3,})/u, (whole, name: string) => (dayWordOf(name) === null ? '' : whole));

/** «токтября»: the number of the day and the room behind it were read as a letter. */
const isBeforeMonth = (word: string): boolean => [1, 2].some((at) => word.length - at >= leastOfMonth && monthNames.test(word.slice(at)));
const leastOfMonth = 4;
const monthNames = /^(?:января|февраля|марта|апреля|июня|июля|августа|сентября|октября|ноября|декабря|january|february|march|april|june|july|august|september|october|november|december)$/u;

/** «эиюн»: the number of the day was read as a letter or two of the month. */
const isGluedMonth = (word: string): boolean => [1, 2].some((at) => word.length - at >= 3 && dayWordOf(word) === null && dayWordOf(word.slice(at))?.names === 'month');

/** «чт, 6 apr»: beside words in Cyrillic letters a month in such Latin ones is «авг», for which they are like shapes; «апр» is not read so. */
const misreadAugust = /(?<=[\u0400-\u04ff]{2}.*(?<!\p{L}))apr(?!\p{L})/u;

/** «2 и юл.»: behind the day's number a month lost its first letter to the gap. */
const brokenMonth = /(?<=\d\s)(?<first>и|я|а|м|ф|с|о|н|д)\s(?=(?:юн|юл|нв|вг|пр|ар|ев|ен|кт|оя|ек)[\p{L}]{0,6}\.?(?:\s|,|$))/u;

function tidy(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(misreadAugust, 'авг')
    .replace(brokenMonth, '$<first>')
    .replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ')
    .replace(/^[\s—–\-•·|_~=.,:«"'<>]+|[\s—–\-•·|_~=,:»"'<>]+$/gu, '');
}

/** «28 10.2025», «2810.2025», «2810.2025 15:58»: one of the two dots was lost; «28.10:2025» it was read as another sign. */
function withDots(line: string): string {
  const joined = (_: string, day: string, month: string | undefined, other: string, year: string): string => `${day}.${month ?? other}.${year}`;
  return line
    .replace(/(?<!\d)(\d{2})(?:\.(\d{2})[,:;]|[,:;](\d{2})\.)((?:19|20)\d{2})(?!\d)/u, joined)
    .replace(/^(\d{2})(?:(\d{2})\.|\.(\d{2}))((?:19|20)\d{2})(?=$|,? (?:в )?\d{1,2}:\d{2})/u, joined)
    .replace(/(?<!\d)(\d{2})(?:\. ?| )(\d{2})(?:\. ?| )((?:19|20)\d{2})(?!\d)/u, (whole, day: string, month: string, year: string) => (whole.includes('.') ? `${day}.${month}.${year}` : whole));
}

function splitTime(line: string): { rest: string | null; time: string | null } {
  const found = timeAtEnd.exec(line);
  const [, before = '', hours = '', minutes = '', half] = found ?? [];
  // «6 маяв 07:46»: the gap before «в» was too narrow.
  const rest = before.replace(/(?<=\p{L}{3})в$/u, '');
  if (found === null || rest.replace(/[\s,]/gu, '') === '') return { rest: line, time: null };
  const time = clockTime(Number(withZero(foldToDigits(hours))), Number(foldToDigits(minutes)), half ? (/[aа]/u.test(half) ? 'am' : 'pm') : null);
  return { rest: time === null ? null : rest, time };
}

/** No hour begins with 6, 8 or 9: small print makes them of a 0. */
const withZero = (hours: string): string => hours.replace(/^[689](?=\d$)/u, '0');

/** Puts one word's meaning into the mark; false for a word that has no place there. */
function take(word: string, mark: Mark): boolean {
  const bare = word.replace(/[.:;]+$/u, '');
  if (bare === '' || fillers.has(bare)) return true;
  const [, day, month] = gluedMonth.exec(bare) ?? [];
  if (day !== undefined && isMonth(month!)) return takeNumber(foldToDigits(day), mark) && takeName(month!, mark);
  return takeNumber(bare, mark) || takeName(bare, mark);
}

const isMonth = (word: string): boolean => isExactDayWord(word) && dayWordOf(word)?.names === 'month';

function takeName(word: string, mark: Mark): boolean {
  const meaning = /\d{2}/u.test(word) ? null : dayWordOf(word);
  if (meaning === null || mark[meaning.names] !== null) return false;
  mark[meaning.names] = meaning.value;
  return true;
}

function takeNumber(word: string, mark: Mark): boolean {
  const digits = /\d/u.test(word) || /^[iloоз|]{1,2}$/u.test(word) ? foldToDigits(word.replace(/(?:st|nd|rd|th|-?(?:е|го|ое))$/u, '')) : word;
  const [, one, slash, two, shortYear] = numeric.exec(digits) ?? [];
  if (one !== undefined) return takeNumeric(mark, Number(one), Number(two), fullYear(shortYear!), slash!);
  const [, year, month, day] = isoDay.exec(digits) ?? [];
  if (year !== undefined) return put(mark, Number(day), Number(month), Number(year));
  if (/^(?:19|20)\d\d(?:г|r)?$/u.test(digits) && mark.year === null) {
    mark.year = Number.parseInt(digits, 10);
    return true;
  }
  if (!/^\d{1,2}$/u.test(digits) || mark.day !== null) return false;
  mark.day = Number(digits);
  return true;
}

/** Dots write the day first everywhere; with slashes and dashes the numbers themselves must tell. */
function takeNumeric(mark: Mark, one: number, two: number, year: number, separator: string): boolean {
  if (separator === '.' || one > 12 || one === two) return put(mark, one, two, year);
  return two > 12 && put(mark, two, one, year);
}

function put(mark: Mark, day: number, month: number, year: number): boolean {
  if (mark.day !== null || mark.month !== null || mark.year !== null) return false;
  Object.assign(mark, { day, month, year });
  return true;
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** Whether the parts make a day: today, a weekday, or day and month; a year or a month alone do not. */
function isDay({ daysAgo, weekday, month, day, year }: DayMark): boolean {
  if ((month === null) !== (day === null)) return false;
  if (month === null && year !== null) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day !== null && (day < 1 || day > 31)) return false;
  return daysAgo !== null || weekday !== null || day !== null;
}
