import { clockTime } from './calendarDay.js';
import { foldToDigits } from './foldLookAlikes.js';

/** What read ticks become in a machine's eyes when they stick to a time: «✓✓», «//», «У/», «W», «М». */
const tickRubbish = String.raw`[✓✔√/\\|vVуУwWМмUuYyИиJj«»“”"'${'`'}~^*_.,;:\-–—<>()\[\]=+\s]{0,6}`;
const figure = String.raw`[\dОоOoЗзIil|бsSВB]`;
/** AM and PM, in the letters of either script: a small m is т in Russian italics («6:38 рт»). */
const half = String.raw`(?<half>[APapАРар])\.?\s?[MmМмт]\.?`;
const before = String.raw`^[•·*~«“"'(\[,.\-]{0,2}`;
/** Seconds, where an app shows them: they are not told. */
const seconds = String.raw`(?:\s?:\s?[0-5]\d(?!\d))?`;
const stamp = new RegExp(String.raw`${before}(?<h>${figure}{1,2})\s?[:.;·'’${'`'}]\s?(?<min>${figure}{2})${seconds}\s*(?:${half})?\s*${tickRubbish}$`, 'u');
const colonless = new RegExp(String.raw`${before}(?<h>\d{2})[\s.,'-]?(?<min>\d{2})${tickRubbish}$`, 'u');
const colonlessHalf = new RegExp(String.raw`${before}(?<h>\d{1,2})[\s.,'-]?(?<min>\d{2})\s*${half}\s*${tickRubbish}$`, 'u');
const halfWord = new RegExp(String.raw`(?:^|[\s\d])${half}(?!\p{Ll})`, 'u');

/**
 * The time of day that a stamp shows, `HH:MM`, when the whole text is one stamp: `14:32`, `14:32:07`, `14.32`, `2:32 PM`, with read
 * ticks as a machine reads them («14:32✓✓», «14:32//»). Null for anything else, and for what no clock shows.
 */
export function readTime(text: string): string | null {
  const groups = stamp.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  // At least two true digits: «Об.Оо» is no time.
  return (groups.h! + groups.min!).replace(/\D/gu, '').length < 2 ? null : timeOf(groups);
}

/** The time of digits whose colon was lost, to be asked only of what stands where a stamp must be. */
export function readTimeWithoutColon(text: string): string | null {
  const groups = (colonlessHalf.exec(text.trim()) ?? colonless.exec(text.trim()))?.groups;
  return groups === undefined ? null : timeOf(groups);
}

/** Whether a stamp's text says AM or PM. */
export function readHalf(text: string): 'am' | 'pm' | null {
  return halfOf(halfWord.exec(text)?.groups?.half);
}

/** A time of day moved to the half of the day that stood beside it: «5:07» and PM. */
export function inHalf(time: string, half: 'am' | 'pm'): string {
  return clockTime(Number(time.slice(0, 2)), Number(time.slice(3)), half) ?? time;
}

type Groups = Readonly<Record<string, string | undefined>>;
const timeOf = (groups: Groups): string | null => clockTime(Number(foldToDigits(groups.h!)), Number(foldToDigits(groups.min!)), halfOf(groups.half));

function halfOf(letter: string | undefined): 'am' | 'pm' | null {
  if (letter === undefined) return null;
  return /[aа]/iu.test(letter) ? 'am' : 'pm';
}
