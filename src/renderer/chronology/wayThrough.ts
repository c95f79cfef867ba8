interface Named {
  readonly id: string;
}

/**
 * The entry some steps away from the one with that id, held at both ends. An id that is not there any more stands for
 * the place it had: stepping on goes to what moved up into it.
 */
export function stepFrom<E extends Named>(entries: readonly E[], id: string | null, by: number, lastPlace = -1): E | undefined {
  const at = entries.findIndex((entry) => entry.id === id);
  const to = at === -1 ? (lastPlace === -1 ? (by > 0 ? 0 : entries.length - 1) : by > 0 ? lastPlace : lastPlace - 1) : at + by;
  return entries[Math.min(entries.length - 1, Math.max(0, to))];
}

/** The next entry behind the one with that id that passes a test, from the beginning again at the end. */
export function nextThat<E extends Named>(entries: readonly E[], id: string | null, test: (entry: E) => boolean): E | undefined {
  const from = entries.findIndex((entry) => entry.id === id) + 1;
  return [...entries.slice(from), ...entries.slice(0, from)].find(test);
}

/** The ids from one to the other, both included, whichever stands first. */
export function rangeBetween(ids: readonly string[], one: string, other: string): readonly string[] {
  const ends = [ids.indexOf(one), ids.indexOf(other)].filter((at) => at !== -1);
  return ids.slice(Math.min(...ends), Math.max(...ends) + 1);
}
