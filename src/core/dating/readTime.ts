import { clockTime } from './calendarDay.js';
import { foldToDigits } from './foldLookAlikes.js';

/** What read ticks become in a machine's eyes when they stick to a time: «✓✓», «//», «У/», «W», «М». */
const tickRubbish = String.raw`[✓✔√/\\|vVуУwWМмVУuUyYиИ«»"'${'`'}~^*_.,;:\-–—<>()\[\]=+]{0,5}`;
const figure = String.raw`[\dОоOoЗзIil|бsSВB]`;
const stamp = new RegExp(String.raw`^[•·*~«"'(\[,.\-]{0,2}(${figure}{1,2})\s?([:.;·'’])\s?(${figure}{2})\s*(?:([APap])\.?\s?[Mm]\.?)?\s*${tickRubbish}$`, 'u');
const colonless = /^(\d{2})[\s.,'-]?(\d{2})$/u;

/**
 * The time of day that a stamp shows, `HH:MM`, when the whole text is one stamp: `14:32`, `14.32`, `2:32 PM`, with read
 * ticks as a machine reads them («14:32✓✓», «14:32//»). Null for anything else, and for what no clock shows.
 */
export function readTime(text: string): string | null {
  const [, hours, , minutes, half] = stamp.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  // At least two true digits: «Об.Оо» is no time.
  if ((hours + minutes).replace(/\D/gu, '').length < 2) return null;
  return clockTime(Number(foldToDigits(hours)), Number(foldToDigits(minutes)), half === undefined ? null : half.toLowerCase() === 'a' ? 'am' : 'pm');
}

/** The time of four digits whose colon was lost, to be asked only of what stands where a stamp must be. */
export function readTimeWithoutColon(text: string): string | null {
  const [, hours, minutes] = colonless.exec(text.trim()) ?? [];
  return hours === undefined ? null : clockTime(Number(hours), Number(minutes));
}
