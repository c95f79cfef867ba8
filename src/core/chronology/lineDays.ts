import type { Conversation, Sighting } from './Conversation.js';
import { mostTold } from './mostTold.js';

/** The day that each date line of a conversation stands for, by its place; null where nobody can tell. */
export interface LineDays {
  readonly days: (string | null)[];
  /** Places of lines that their copies read as other days: which one is right is not known. */
  readonly contradicted: ReadonlySet<number>;
}

/**
 * The days of the date lines, where one of their copies tells it or most do. Of other days that equally many tell, the one
 * that lies between the days of the lines before and behind it, since another day begins at each line. `isLine` tells the
 * lines that stand between the messages.
 */
export function lineDays(conversation: Conversation, isLine: (sighting: Sighting) => boolean): LineDays {
  const days = conversation.map((sighting) => (isLine(sighting) ? dayOfLine(sighting) : null));
  const contradicted = new Set<number>();
  conversation.forEach((sighting, at) => {
    const told = isLine(sighting) && days[at] === null ? toldBy(sighting) : [];
    if (told.length < 2) return;
    const before = nearestDay(conversation, days, at, -1, isLine);
    const after = nearestDay(conversation, days, at, 1, isLine);
    const possible = told.filter((day) => (before === null || day > before) && (after === null || day < after));
    if (possible.length === 1 && (before !== null || after !== null)) days[at] = possible[0]!;
    else contradicted.add(at);
  });
  return { days, contradicted };
}

function dayOfLine(sighting: Sighting): string | null {
  const byUser = sighting.find(({ entry }) => entry.when.basis === 'user')?.entry.when.date;
  if (byUser) return byUser;
  const told = toldBy(sighting);
  return told.length > 1 ? mostTold(sighting, ({ entry }) => entry.when.date, 2) : (told[0] ?? null);
}

const toldBy = (sighting: Sighting): readonly string[] => [...new Set(sighting.flatMap(({ entry }) => entry.when.date ?? []))];

/** The day of the next line in that direction that something said parts from this one. */
function nearestDay(conversation: Conversation, days: readonly (string | null)[], from: number, step: 1 | -1, isLine: (sighting: Sighting) => boolean): string | null {
  let isParted = false;
  for (let at = from + step; at >= 0 && at < conversation.length; at += step) {
    if (isParted && days[at] !== null) return days[at]!;
    isParted ||= !isLine(conversation[at]!);
  }
  return null;
}
