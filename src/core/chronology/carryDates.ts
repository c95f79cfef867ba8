import { addDays, calendarDay } from '../dating/calendarDay.js';
import { dateConversation, type DatedItem } from '../dating/dateConversation.js';
import type { DayMark } from '../dating/DayMark.js';
import { firstNumberOf, numericDay, type FirstNumber } from '../dating/numericDay.js';
import { parseDayMark } from '../dating/parseDayMark.js';
import { resolveDayMark } from '../dating/resolveDayMark.js';
import type { Conversation, Sighting } from './Conversation.js';
import { floatingDays, type FloatingDays } from './floatingDays.js';
import { headsOfFloats } from './headsOfFloats.js';
import { lineDays } from './lineDays.js';
import { mostTold } from './mostTold.js';
import { coversScrolled } from './scrolled.js';

/**
 * The day of each message of a conversation, as the date lines of all its screenshots together tell it: what one of
 * them shows holds for what another shows below. A date line that names no year is of the nearest past one before the
 * date line that follows. Nothing is carried over a midnight that nothing marks, nor below a date line that cannot be
 * made out. Null where days that float over the messages, or the copies of a date line, contradict each other. `times` are
 * those of the messages.
 */
export function carryDates(conversation: Conversation, times: ReadonlyMap<Sighting, string>): ReadonlyMap<Sighting, string | null> {
  const floating = floatingDays(conversation, isDateLine);
  const { days: heads, contradicted } = lineDays(conversation, isDateLine);
  const inFront = firstNumberOf(conversation.filter(isDateLine).map(textOf));
  conversation.forEach((sighting, at) => {
    if (isDateLine(sighting) && heads[at] === null) heads[at] = dayByNext(sighting, heads, at) ?? dayByTaking(conversation, heads, at) ?? dayByOthers(sighting, inFront);
  });
  const timeOf = (sighting: Sighting): string | null => times.get(sighting) ?? null;
  const floats = headsOfFloats(conversation, floating, heads, timeOf);
  const dated: { readonly item: DatedItem; readonly sighting: Sighting | null; readonly isContradicted: boolean }[] = [];
  conversation.forEach((sighting, at) => {
    const day = floats.get(sighting);
    if (day !== undefined) dated.push({ item: { mark: markOf(day), time: null }, sighting: null, isContradicted: day === null });
    if (floating.lines.has(sighting) || isReadTwice(conversation, heads, at)) return;
    const item = isDateLine(sighting) ? { mark: markOf(heads[at]!), time: null } : { mark: null, time: isOutOfOrder(conversation, at, floating, timeOf) ? null : timeOf(sighting) };
    dated.push({ item, sighting, isContradicted: contradicted.has(at) });
  });
  const items = dated.map(({ item }) => item);
  const dates = dateConversation(items, null);
  const told = dated.map(({ sighting }) => (sighting === null ? null : mostTold(sighting, ({ entry }) => (entry.when.basis === 'user' ? null : entry.when.date))));
  const first = items.findIndex(({ mark }) => mark !== null);
  const undated = dayWithoutLine(items.slice(0, first === -1 ? items.length : first), told);
  const carried = new Map<Sighting, string | null>();
  let isInDoubt = false;
  dated.forEach(({ sighting, item, isContradicted }, at) => {
    if (item.mark !== null) isInDoubt = isContradicted;
    const date = dates[at] ?? (first === -1 || at < first ? (told[at] ?? undated) : null);
    if (sighting && (date || isInDoubt)) carried.set(sighting, date);
  });
  return carried;
}

/** Whether a line whose day cannot be made out was read over one next to it that tells its day: one line was read twice. */
function isReadTwice(conversation: Conversation, heads: readonly (string | null)[], at: number): boolean {
  const line = conversation[at]!;
  if (!isDateLine(line) || heads[at] !== null) return false;
  const liesOver = (other: Sighting): boolean => line.some((one) => other.some((copy) => copy.exhibit === one.exhibit && copy.box !== undefined && one.box !== undefined && coversScrolled(copy.box, one.box, 0)));
  return [at - 1, at + 1].some((next) => conversation[next] !== undefined && isDateLine(conversation[next]) && heads[next] !== null && liesOver(conversation[next]));
}

/** A time that no other could stand between, while those around it go on and no date line has room there: it was misread, and is no midnight. */
function isOutOfOrder(conversation: Conversation, at: number, { areTied }: FloatingDays, timeOf: (sighting: Sighting) => string | null): boolean {
  const [above, one, below] = [conversation[at - 1], conversation[at]!, conversation[at + 1]];
  if (above === undefined || below === undefined || !areTied(above, one) || !areTied(one, below)) return false;
  const [before, time, after] = [timeOf(above), timeOf(one), timeOf(below)];
  return before !== null && time !== null && after !== null && before <= after && (time < before || time > after);
}

/** The one day that messages above all date lines tell by themselves, when no midnight may lie between them. */
function dayWithoutLine(items: readonly DatedItem[], told: readonly (string | null)[]): string | null {
  const days = new Set(items.flatMap((_, at) => told[at] ?? []));
  const times = items.flatMap(({ time }) => time ?? []);
  return days.size === 1 && times.every((time, at) => at === 0 || time >= times[at - 1]!) ? [...days][0]! : null;
}

/** Whether it dates what stands below it and is nothing said. */
export const isDateLine = (sighting: Sighting): boolean => sighting.some(({ entry, dismissed }) => entry.kind === 'separator' && !dismissed);

/** A day and month before a known later day, told by the text of the line: no screenshot of it knows when it was taken. */
function dayByNext(sighting: Sighting, heads: readonly (string | null)[], at: number): string | null {
  const mark = dayAndMonthOf(sighting);
  const [before, next] = [heads.slice(0, at).findLast(Boolean), heads.slice(at + 1).find(Boolean)];
  const day = next && mark !== null ? resolveDayMark(mark, next) : null;
  return day !== null && (!before || before <= day) ? day : null;
}

/** A day and month behind a known earlier day and before another screenshot was taken that shows what follows, where one year alone lies between. */
function dayByTaking(conversation: Conversation, heads: readonly (string | null)[], at: number): string | null {
  const line = conversation[at]!;
  // A screenshot that knows when it was taken and tells no day has its reasons.
  const mark = line.every(({ screen }) => screen?.takenSeconds === null) ? dayAndMonthOf(line) : null;
  const before = heads.slice(0, at).findLast(Boolean);
  const taken = conversation.slice(at).flatMap((sighting) => sighting.flatMap(({ screen }) => screen?.takenSeconds ?? []));
  if (mark === null || !before || taken.length === 0) return null;
  const day = resolveDayMark(mark, dayOfSeconds(Math.min(...taken)));
  const earlier = day === null ? null : resolveDayMark(mark, addDays(day, -2));
  return day !== null && before <= day && (earlier === null || earlier < before) ? day : null;
}

const dayOfSeconds = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

/** The mark of a line that names a day and month and no year, and that no copy tells the date of. */
function dayAndMonthOf(sighting: Sighting): DayMark | null {
  const mark = sighting.some(({ entry }) => entry.when.date !== null) ? null : parseDayMark(textOf(sighting));
  return mark === null || mark.daysAgo !== null || mark.day === null || mark.year !== null ? null : mark;
}

/** A day of numbers alone («07/12/2023») where another line tells which of them is the day's. */
function dayByOthers(sighting: Sighting, first: FirstNumber | null): string | null {
  const mark = first === null ? null : numericDay(textOf(sighting), first);
  return mark === null ? null : calendarDay(mark.year!, mark.month!, mark.day!);
}

const textOf = (sighting: Sighting): string => mostTold(sighting, ({ entry }) => entry.text) ?? '';

function markOf(day: string | null): DayMark | 'illegible' {
  if (day === null) return 'illegible';
  const [year, month, date] = day.split('-').map(Number);
  return { daysAgo: null, weekday: null, year: year!, month: month!, day: date!, time: null };
}
