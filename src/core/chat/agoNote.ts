/** Behind a stamp, in brackets: how long ago that was («11:18 (3 часа назад)», "Tue 12 Mar, 9:05 (2 days ago)"); the short «ч.» may be read as a digit. */
const note = /(?<=\d(?: ?[ap]m)?)\s?[([{]\s?(?<count>\d{1,3})\s?(?<unit>\p{L}+|4)\.? (?:назад|ago)\s?[)\]}]?$/iu;
const [minutes, hours] = [/^(?:мин|min)/iu, /^(?:[ч4]|h)/iu];

/** A stamp without the note in brackets of how long ago that was, and what the note adds. */
export interface Ago {
  readonly stamp: string;
  /** How many hours ago it was at the most, rounded up; null where there is no such note, or it counts longer units. */
  readonly hours: number | null;
}

/** Takes such a note off a stamp. */
export function takeAgo(text: string): Ago {
  const found = note.exec(text);
  if (found === null) return { stamp: text, hours: null };
  const [count, unit] = [Number(found.groups!['count']), found.groups!['unit']!];
  return { stamp: text.slice(0, found.index), hours: minutes.test(unit) ? Math.ceil(count / 60) : hours.test(unit) ? count + 1 : null };
}

/** Whether a time so many hours ago was on the day that it still is: midnight is not passed since. */
export const isStillThatDay = (time: string, hoursAgo: number): boolean => Number(time.slice(0, 2)) + hoursAgo < 24;
