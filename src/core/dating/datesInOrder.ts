import { areNewestFirst, isNewestFirst, type OwnStamp } from './newestFirst.js';

/**
 * The dates of messages from top to bottom without those that contradict the others: a conversation never goes back in
 * time, so that a date which does was misread. As many as possible stay; the others become null, since a wrong date is
 * worse than none. Letters may stand with the newest above ({@link isNewestFirst}): then none may be later than one above it.
 * Requests on cards of their own may as well, each with its answers below it ({@link areNewestFirst}).
 * @param stamps the stamps that the messages bear themselves, in the same order; null for those without
 * @param opens which messages begin a card
 */
export function datesInOrder(dates: readonly (string | null)[], stamps: readonly (OwnStamp | null)[] = [], opens: readonly boolean[] = []): readonly (string | null)[] {
  const dated = dates.flatMap((date, index) => (date === null ? [] : [{ date, index }]));
  if (dated.every(({ date }, at) => at === 0 || date >= dated[at - 1]!.date)) return dates;
  const starts = dates.flatMap((_, index) => (index === 0 || opens[index] === true ? [index] : []));
  if (starts.length > 1 && areNewestFirst(starts.map((from, at) => stamps.slice(from, starts[at + 1]).filter((_, index) => dates[from + index] !== null)))) return starts.flatMap((from, at) => datesInOrder(dates.slice(from, starts[at + 1]), stamps.slice(from, starts[at + 1])));
  const isFalling = isNewestFirst(dates.map((date, index) => (date === null ? null : (stamps[index] ?? null))), dated.length);
  const inOrder = isFalling ? [...dated].reverse() : dated;
  const kept = new Set(longestRise(inOrder.map(({ date }) => date)).map((at) => inOrder[at]!.index));
  return dates.map((date, index) => (kept.has(index) ? date : null));
}

/** The places of a longest subsequence that never falls. */
function longestRise(values: readonly string[]): readonly number[] {
  const lengths: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let best = -1;
    for (let earlier = 0; earlier < at; earlier += 1) if (values[earlier]! <= value && (best === -1 || lengths[earlier]! > lengths[best]!)) best = earlier;
    lengths.push(best === -1 ? 1 : lengths[best]! + 1);
    before.push(best);
  });
  const places: number[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at !== -1; at = before[at]!) places.unshift(at);
  return places;
}
