import type { Draft } from './Draft.js';
import { readOf } from './Draft.js';
import { bareText } from './Shot.js';

/**
 * Chat archives that hold the same messages (a chat exported twice, as JSON and as HTML, in May and again in June): what
 * the first of them holds already, later ones add as a source. Messages are the same when channel, minute and words are;
 * the second «Да» of a minute is the second one in every archive.
 */
export function mergeArchives(archives: readonly (readonly Draft[])[]): readonly (readonly Draft[])[] {
  if (archives.length < 2) return archives;
  const merged: Draft[][] = [];
  const places = new Map<string, readonly [kept: Draft[], index: number]>();
  for (const drafts of archives) {
    const counts = new Map<string, number>();
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const key = keyOf(draft, counts);
      const place = key === null ? undefined : places.get(key);
      if (place) {
        const [first, index] = place;
        first[index] = joined(first[index]!, draft);
      } else {
        if (key !== null) places.set(key, [kept, kept.length]);
        kept.push(draft);
      }
    }
    merged.push(kept);
  }
  return merged;
}

/** What is compared is what was read: a correction of one copy says nothing of the other. */
function keyOf(draft: Draft, counts: Map<string, number>): string | null {
  const { date, time, text } = readOf(draft);
  if (date === null || time === null) return null;
  const { channel, kind } = draft.entry;
  const bare = bareText(text);
  const key = `${channel} ${kind} ${date} ${time} ${bare === '' ? text : bare}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return `${key} ${count}`;
}

function joined(first: Draft, again: Draft): Draft {
  const kept = again.entry.editedByUser && !first.entry.editedByUser ? again.entry : first.entry;
  const { id, sources, included } = first.entry;
  return {
    ...first,
    ...((first.dismissed || again.dismissed) && { dismissed: true }),
    entry: { ...kept, id, sources: [...sources, ...again.entry.sources], included: kept.editedByUser ? kept.included : included || again.entry.included },
  };
}
