import { editDistance } from './editDistance.js';
import { foldToCyrillic, foldToLatin } from './foldLookAlikes.js';

/** What a word of a date line names. Weekdays count from 0 Sunday, months from 1. */
export type DayWord =
  | { readonly names: 'daysAgo'; readonly value: number }
  | { readonly names: 'weekday'; readonly value: number }
  | { readonly names: 'month'; readonly value: number };

const lists: readonly (readonly [DayWord['names'], number, readonly string[]])[] = [
  ['daysAgo', 0, ['сегодня today heute']],
  ['daysAgo', 1, ['вчера yesterday gestern']],
  ['daysAgo', 2, ['позавчера vorgestern']],
  ['weekday', 0, ['воскресенье вс sunday sun sonntag', 'воскресение']],
  ['weekday', 1, ['понедельник пн пон monday mon montag', 'пнд']],
  ['weekday', 2, ['вторник вт tuesday tue tues dienstag', 'втр']],
  ['weekday', 3, ['среда среду ср wednesday wed mittwoch', 'срд']],
  ['weekday', 4, ['четверг чт thursday thu thur thurs donnerstag', 'чтв']],
  ['weekday', 5, ['пятница пятницу пт friday fri freitag', 'птн']],
  ['weekday', 6, ['суббота субботу сб saturday sat samstag sonnabend', 'сбт']],
  ['month', 1, ['января январь янв january jan januar jänner']],
  ['month', 2, ['февраля февраль февр фев february feb februar']],
  ['month', 3, ['марта март мар march mar märz marz']],
  ['month', 4, ['апреля апрель апр april apr']],
  ['month', 5, ['мая май may mai']],
  ['month', 6, ['июня июнь июн june jun juni']],
  ['month', 7, ['июля июль июл july jul juli']],
  ['month', 8, ['августа август авг august aug']],
  ['month', 9, ['сентября сентябрь сент сен september sept sep']],
  ['month', 10, ['октября октябрь окт october oct oktober okt']],
  ['month', 11, ['ноября ноябрь нояб ноя november nov']],
  ['month', 12, ['декабря декабрь дек december dec dezember dez']],
];
const known = new Map<string, DayWord>(
  lists.flatMap(([names, value, words]) => words.flatMap((w) => w.split(' ')).map((word) => [word, { names, value }] as const)),
);

/** Letters of a word that a machine may have got wrong: none in short ones, where one letter makes another month. */
const toleranceOf = (length: number): number => (length < 5 ? 0 : length < 7 ? 1 : 2);
const foldedWords = [...new Set([...known.keys()].map(foldToCyrillic))];
/** The words that may be told by others than all their letters. */
const candidates = [...known].map(([word, meaning]) => ({ word, meaning, limit: toleranceOf(word.length), isCyrillic: /[а-я]/u.test(word) })).filter(({ limit }) => limit > 0);

/**
 * The day word that a lower-case word (ё as е) stands for, when a machine read it with look-alike letters of the other
 * script or a wrong letter or two. Null when nothing is near, or two words are equally near («июея»).
 */
export function dayWordOf(word: string): DayWord | null {
  const [cyrillic, latin] = [foldToCyrillic(word), foldToLatin(word)];
  const exact = known.get(word) ?? known.get(cyrillic) ?? known.get(latin);
  if (exact !== undefined) return exact;
  let best: DayWord | null = null;
  let least = Infinity;
  for (const { word: candidate, meaning, limit, isCyrillic } of candidates) {
    const distance = editDistance(isCyrillic ? cyrillic : latin, candidate, limit);
    if (distance > limit || distance > least) continue;
    const isSameMeaning: boolean = best !== null && best.names === meaning.names && best.value === meaning.value;
    best = distance === least && best !== null && !isSameMeaning ? ambiguous : meaning;
    least = distance;
  }
  return best === ambiguous ? null : best;
}

/** Whether a lower-case word is a day word letter by letter. */
export const isExactDayWord = (word: string): boolean => known.has(word);

/** Whether a text is the names of days and nothing else («Суббота», «Вчера»): no name of a person. Months are left out, as people bear some of their names. */
export function namesDay(text: string): boolean {
  const words = text.toLowerCase().replace(/ё/gu, 'е').split(/[\s,.]+/u).filter(Boolean);
  const isDay = (word: string): boolean => {
    const meaning = known.get(word);
    return meaning !== undefined && meaning.names !== 'month';
  };
  return words.length > 0 && words.every(isDay);
}

const ambiguous: DayWord = { names: 'daysAgo', value: -1 };

/** Whether a lower-case word may be a day word of which half the letters were misread. */
export function isNearDayWord(word: string): boolean {
  const folded = foldToCyrillic(word);
  return foldedWords.some((candidate) => {
    const limit = Math.floor(candidate.length / 2);
    return candidate.length < 3 ? candidate === folded : editDistance(folded, candidate, limit) <= limit;
  });
}
