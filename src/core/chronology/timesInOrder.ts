import type { Conversation, Sighting } from './Conversation.js';
import { readOf } from './Draft.js';
import { bySureness } from './textOfCopies.js';
import { minutesOf } from '../dating/minutesOf.js';

/** Minutes by which one time must be nearer than another. */
const leap = 60;

/**
 * The time of each message of a conversation: what most of its copies tell. Where equally many tell other times, the one
 * that keeps the order of the messages around it, since a misread digit breaks it; then the one that lies hours nearer to them; else that of the surest copy.
 * `isDateLine` tells where another day begins.
 */
export function timesInOrder(conversation: Conversation, isDateLine: (sighting: Sighting) => boolean): ReadonlyMap<Sighting, string> {
  const told = conversation.map(mostOften);
  const sureTime = (at: number): string | null => (told[at]!.length === 1 ? told[at]![0]! : null);
  const times = new Map<Sighting, string>();
  conversation.forEach((sighting, at) => {
    const equal = told[at]!;
    if (equal.length === 0) return;
    if (equal.length === 1) {
      times.set(sighting, equal[0]!);
      return;
    }
    const before = nearest(conversation, at, -1, sureTime, isDateLine);
    const after = nearest(conversation, at, 1, sureTime, isDateLine);
    const inOrder = equal.filter((time) => (before === null || before <= time) && (after === null || time <= after));
    const possible = inOrder.length > 0 ? inOrder : equal;
    times.set(sighting, possible.length === 1 ? possible[0]! : (nearestTo(before ?? after, possible) ?? bySurest(sighting, possible)));
  });
  return times;
}

/** The times that most copies tell; several where equally many tell each. */
function mostOften(sighting: Sighting): readonly string[] {
  const counts = new Map<string, number>();
  for (const draft of sighting) {
    const { time } = readOf(draft);
    if (time !== null && !draft.fragment) counts.set(time, (counts.get(time) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([time, count]) => (count === most ? [time] : []));
}

/** The next time in that direction of which all copies tell one, up to where another day begins. */
function nearest(conversation: Conversation, from: number, step: 1 | -1, timeAt: (at: number) => string | null, isDateLine: (sighting: Sighting) => boolean): string | null {
  for (let at = from + step; at >= 0 && at < conversation.length; at += step) {
    if (isDateLine(conversation[at]!)) return null;
    const time = timeAt(at);
    if (time !== null) return time;
  }
  return null;
}

/** The time that is hours nearer to a known one than the others: a misread digit of the hours leaps over what was said meanwhile. Null where none is. */
function nearestTo(known: string | null, times: readonly string[]): string | null {
  if (known === null) return null;
  const away = (time: string): number => Math.abs(minutesOf(time) - minutesOf(known));
  const [first, second] = [...times].sort((a, b) => away(a) - away(b));
  return away(second!) - away(first!) > leap ? first! : null;
}


function bySurest(sighting: Sighting, among: readonly string[]): string {
  const sure = bySureness(sighting.filter(({ fragment }) => !fragment));
  return sure.map((draft) => readOf(draft).time).find((time) => time !== null && among.includes(time))!;
}
