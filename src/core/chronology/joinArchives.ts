import type { Draft } from './Draft.js';
import type { Entry } from './Entry.js';
import { finderIn, type Match } from './finderIn.js';
import { joinedEntry } from './joinedEntry.js';

/**
 * Puts screenshots and chat archives together: a message that stands in both is one entry with both as sources, dated
 * and worded by the archive; what a person corrected on either stands. What only the screenshots show (the archive's
 * owner or the other party deleted it) keeps its place between its neighbours. Works on conversations that were put
 * together from screenshots before; gives runs of entries whose order stands.
 */
export function joinArchives(conversations: readonly (readonly Entry[])[], archives: readonly (readonly Draft[])[]): readonly (readonly Entry[])[] {
  const drafts = archives.flat();
  if (drafts.length === 0) return conversations;
  const found = conversations.map(finderIn(drafts));
  if (found.every((matches) => matches.length === 0)) return [...conversations, ...archives.map(entriesOf)];
  const places = new Places();
  const apart = conversations.filter((conversation, k) => !places.take(conversation, found[k]!));
  const sequences: Entry[][] = [];
  let index = 0;
  for (const archive of archives) {
    const sequence: Entry[] = [];
    for (const draft of archive) {
      const entry = places.entryAt(index, draft);
      sequence.push(...places.before(index), ...(draft.dismissed ? [] : [entry]), ...places.behind(index));
      index += 1;
    }
    sequences.push(sequence);
  }
  return [...apart, ...sequences];
}

const entriesOf = (archive: readonly Draft[]): readonly Entry[] => archive.flatMap(({ entry, dismissed }) => (dismissed ? [] : [entry]));

/** Where entries of screenshots go among those of the archives. */
class Places {
  readonly #same = new Map<number, Entry[]>();
  readonly #before = new Map<number, Entry[]>();
  readonly #behind = new Map<number, Entry[]>();

  /** Takes a conversation in; false when no archive holds anything of it. */
  take(conversation: readonly Entry[], matches: readonly Match[]): boolean {
    if (matches.length === 0) return false;
    const byEntry = new Map(matches.map((match) => [match.at, match]));
    let last: Match | null = null;
    conversation.forEach((entry, at) => {
      const match = byEntry.get(at);
      if (match) push(this.#same, match.index, entry);
      else if (last) push(this.#behind, last.index, this.#dated(entry, last, matches));
      else push(this.#before, matches[0]!.index, entry);
      if (match) last = match;
    });
    return true;
  }

  entryAt(index: number, draft: Draft): Entry {
    return (this.#same.get(index) ?? []).reduce(joinedEntry, draft.entry);
  }

  before(index: number): readonly Entry[] {
    return this.#before.get(index) ?? [];
  }

  behind(index: number): readonly Entry[] {
    return this.#behind.get(index) ?? [];
  }

  /** Between two messages of one day lies nothing of another. */
  #dated(entry: Entry, last: Match, matches: readonly Match[]): Entry {
    const next = matches[matches.indexOf(last) + 1];
    const { date } = last;
    if (entry.when.date !== null || date === null || next?.date !== date) return entry;
    return { ...entry, when: { ...entry.when, date, basis: 'neighbour', precision: entry.when.time ? 'minute' : 'day' } };
  }
}

function push(map: Map<number, Entry[]>, key: number, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
