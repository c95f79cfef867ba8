import type { Conversation, Sighting } from './Conversation.js';
import type { Draft } from './Draft.js';

/** The days that float over a conversation's messages, told apart from the lines that stand between them. */
export interface FloatingDays {
  /** Lines that float on every screenshot that shows them: no day begins there. */
  readonly lines: ReadonlySet<Sighting>;
  /** What floats over a message or directly above it, once for each screenshot that tells a day there. */
  readonly told: ReadonlyMap<Sighting, readonly string[]>;
  /** Whether nothing stands between two messages, as some screenshot shows: there is no room for a date line. */
  readonly areTied: (above: Sighting, below: Sighting) => boolean;
}

/** A date line needs more room than that, in thousandths of a screenshot's width. */
const lineRoom = 50;

interface Seen {
  readonly sighting: Sighting;
  readonly draft: Draft;
}

/**
 * Tells a day that floats at the top of the screen from the line where a day begins: it lies over a message, or another
 * screenshot shows the message below it close under another one.
 */
export function floatingDays(conversation: Conversation, isLine: (sighting: Sighting) => boolean): FloatingDays {
  const shots = shotsOf(conversation);
  const closeAbove = new Map<Sighting, Set<Sighting>>();
  for (const seen of shots) {
    const said = seen.filter(({ sighting }) => !isLine(sighting));
    said.forEach(({ sighting, draft }, at) => {
      const above = said[at - 1];
      if (above === undefined || draft.box![1] - bottomOf(above.draft) > lineRoom) return;
      const known = closeAbove.get(sighting);
      if (known) known.add(above.sighting);
      else closeAbove.set(sighting, new Set([above.sighting]));
    });
  }
  const standing = new Set<Sighting>();
  const lines = new Set<Sighting>();
  const told = new Map<Sighting, string[]>();
  for (const seen of shots) {
    for (const { sighting, draft } of seen) {
      if (!isLine(sighting)) continue;
      const under = seen.find((other) => !isLine(other.sighting) && bottomOf(other.draft) > draft.box![1]);
      const isFirst = seen.every((other) => other.draft === draft || bottomOf(other.draft) > draft.box![1]);
      const floats = isFirst && under !== undefined && (liesOver(draft, under.draft) || closeAbove.has(under.sighting));
      (floats && !draft.entry.editedByUser ? lines : standing).add(sighting);
      const { date } = draft.entry.when;
      if (floats && date !== null) told.set(under.sighting, [...(told.get(under.sighting) ?? []), date]);
    }
  }
  for (const sighting of standing) lines.delete(sighting);
  return { lines, told, areTied: (above, below) => closeAbove.get(below)?.has(above) ?? false };
}

/** What each screenshot shows of the conversation, from top to bottom. */
function shotsOf(conversation: Conversation): readonly (readonly Seen[])[] {
  const shots = new Map<number, Seen[]>();
  for (const sighting of conversation) {
    for (const draft of sighting) {
      if (draft.box === undefined || draft.screen === undefined || draft.dismissed) continue;
      const seen = shots.get(draft.exhibit);
      if (seen) seen.push({ sighting, draft });
      else shots.set(draft.exhibit, [{ sighting, draft }]);
    }
  }
  return [...shots.values()].map((seen) => seen.sort((a, b) => a.draft.position - b.draft.position));
}

const bottomOf = ({ box }: Draft): number => box![1] + box![3];
/** By more than the shadow at its edge. */
const liesOver = (line: Draft, message: Draft): boolean => bottomOf(line) - message.box![1] > line.box![3] / 4;
