import type { Conversation, Sighting } from './Conversation.js';
import type { FloatingDays } from './floatingDays.js';
import { minutesOf } from '../dating/minutesOf.js';

/** Minutes that a message may stand behind a later one: it arrived late. */
const slackMinutes = 59;

/**
 * The messages at which the days that float over a conversation hold first, with those days. What floats over a message
 * is the day of all that stands close above it at no later time, since a line would stand where another day begins. `lines`
 * are the days of the date lines, by their place. Where floating days of one stretch contradict each other, most of them
 * decide, the day above them when they are equally many.
 */
export function headsOfFloats(conversation: Conversation, { lines, told, areTied }: FloatingDays, days: readonly (string | null)[], timeOf: (sighting: Sighting) => string | null): ReadonlyMap<Sighting, string | null> {
  const heads = new Map<Sighting, string | null>();
  const places = [...conversation.keys()].filter((at) => !lines.has(conversation[at]!));
  const goesOn = (above: Sighting, below: Sighting): boolean => areTied(above, below) && isInOrder(timeOf(above), timeOf(below));
  let last: { readonly at: number; readonly day: string | null } = { at: -1, day: null };
  for (let from = 0; from < places.length; ) {
    let to = from + 1;
    while (to < places.length && goesOn(conversation[places[to - 1]!]!, conversation[places[to]!]!)) to += 1;
    const stretch = places.slice(from, to).map((at) => conversation[at]!);
    const all = stretch.flatMap((sighting) => told.get(sighting) ?? []);
    if (all.length > 0) {
      const isStanding = (at: number): boolean => !lines.has(conversation[at]!);
      const lineAt = [...days.keys()].findLast((at) => at < places[from]! && days[at] !== null && isStanding(at)) ?? -1;
      const before = days[lineAt] ?? null;
      const after = days.find((day, at) => at > places[to - 1]! && day !== null && isStanding(at)) ?? null;
      const line = from > 0 ? (days[places[from - 1]!] ?? null) : null;
      const possible = all.filter((day) => (before === null || day >= before) && (after === null || day <= after));
      const most = mostOf(line === null ? possible : [...possible, line], line ?? (last.at > lineAt ? last.day : before));
      if (line === null || (most !== line && possible.length > 0)) heads.set(stretch[0]!, most);
      last = { at: places[from]!, day: most };
    }
    from = to;
  }
  return heads;
}

/** What more of them are than are anything else; of equally many the one that is `known` otherwise, or none. */
function mostOf(days: readonly string[], known: string | null): string | null {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first?.[1] !== second?.[1]) return first![0];
  return known !== null && first !== undefined && counts.get(known) === first[1] ? known : null;
}

const isInOrder = (one: string | null, other: string | null): boolean => one === null || other === null || minutesOf(one) - minutesOf(other) <= slackMinutes;
