import { addDays } from './calendarDay.js';
import type { DatedItem } from './dateConversation.js';
import { headDays } from './headDays.js';
import { isMidnight, isStepBack } from './stepBack.js';

/** Digits that recognition takes for one another in small print, and rarely as well: the more there are, the less is put right, as only one change may fit. */
const alike = ['035689', '17', '01'];
/** One time among so many others that agree was misread; among fewer any may have been. */
const fewestOthers = 2;

/**
 * The times of a screenshot, from top to bottom, without one that was misread: below a line of a day that must be the day
 * of all up to the next line (since that names the next day, or the screenshot was taken on it) times neither step back nor pass the
 * capture. The one without which they do neither is put right where exactly one change of a digit for one that looks like it
 * sets it between its neighbours, and is null elsewhere.
 */
export function repairTimes(items: readonly DatedItem[], capturedAt: string | null): readonly (string | null)[] {
  const days = headDays(items, capturedAt);
  const times = items.map(({ time }) => time);
  items.forEach(({ mark }, start) => {
    if (mark === null) return;
    const next = items.findIndex((one, index) => index > start && one.mark !== null);
    const end = next === -1 ? items.length : next;
    const isToday = capturedAt !== null && days[start] === capturedAt.slice(0, 10);
    const isOneDay = days[start] !== null && (isToday || (next !== -1 && days[next] === addDays(days[start]!, 1)));
    const told = times.flatMap((time, index) => (index > start && index < end && time !== null ? [{ time, index }] : []));
    if (!isOneDay || told.length <= fewestOthers) return;
    const limit = (isToday && capturedAt.slice(11, 16)) || '24:00';
    const at = misreadOne(told.map(({ time }) => time), limit);
    if (at !== null) times[told[at]!.index] = putRight(told[at]!.time, told[at - 1]?.time, told[at + 1]?.time ?? (isToday ? limit : undefined));
  });
  return times;
}

/** The place of the only time without which the others are in order; null where they are with it, where several or none are such, or where a midnight may lie between two. */
function misreadOne(times: readonly string[], limit: string): number | null {
  const isInOrder = (all: readonly string[]): boolean => all.every((time, at) => time <= limit && (at === 0 || !isStepBack(all[at - 1]!, time)));
  if (isInOrder(times) || times.some((time, at) => at > 0 && isMidnight(times[at - 1]!, time))) return null;
  const places = times.flatMap((_, at) => (isInOrder(times.filter((_time, index) => index !== at)) ? [at] : []));
  return places.length === 1 ? places[0]! : null;
}

const putRight = (time: string, before: string | undefined, after: string | undefined): string | null => (before === undefined || after === undefined ? null : likeTimeBetween(time, before, after));

/** The only time between two, neither passed, that another is misread for when one digit is taken for its like; null where none or several are such. */
export function likeTimeBetween(time: string, before: string, after: string): string | null {
  const others = [...time].flatMap((digit, at) => [...new Set(alike.filter((group) => group.includes(digit)).flatMap((group) => [...group]))].map((other) => time.slice(0, at) + other + time.slice(at + 1)));
  const fitting = [...new Set(others)].filter((other) => other !== time && /:[0-5]\d$/u.test(other) && other >= before && other <= after);
  return fitting.length === 1 ? fitting[0]! : null;
}
