/**
 * The dates of messages from top to bottom without those that contradict the others: a conversation never goes back in
 * time, so that a date which does was misread. As many as possible stay; the others become null, since a wrong date is
 * worse than none.
 */
export function datesInOrder(dates: readonly (string | null)[]): readonly (string | null)[] {
  const dated = dates.flatMap((date, index) => (date === null ? [] : [{ date, index }]));
  if (dated.every(({ date }, at) => at === 0 || date >= dated[at - 1]!.date)) return dates;
  const kept = new Set(longestRise(dated.map(({ date }) => date)).map((at) => dated[at]!.index));
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
