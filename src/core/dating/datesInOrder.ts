import { isNewestFirst, type OwnStamp } from './newestFirst.js';

/**
 * The dates of messages from top to bottom without those that contradict the others: a conversation never goes back in
 * time, so that a date which does was misread. As many as possible stay; the others become null, since a wrong date is
 * worse than none. Letters may stand with the newest above ({@link isNewestFirst}): then none may be later than one above it.
 * @param stamps the stamps that the messages bear themselves, in the same order; null for those without
 */
export function datesInOrder(dates: readonly (string | null)[], stamps: readonly (OwnStamp | null)[] = []): readonly (string | null)[] {
  const dated = dates.flatMap((date, index) => (date === null ? [] : [{ date, index }]));
  if (dated.every(({ date }, at) => at === 0 || date >= dated[at - 1]!.date)) return dates;
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
