import type { Draft } from './Draft.js';
import type { Conversation } from './Conversation.js';

/**
 * Dates carried within a conversation. Messages between the same two separators share their day, and so do the
 * stretches of two screenshots that show the same message: what one of them tells, the other takes over with basis
 * `neighbour`. Nothing is carried to a stretch whose times run backwards, since a midnight lies in it unmarked.
 */
export function carryDates(conversation: Conversation): ReadonlyMap<Draft, string> {
  const stretches = new Stretches(conversation);
  const carried = new Map<Draft, string>();
  for (const sighting of conversation) {
    for (const draft of sighting) {
      const date = draft.entry.when.date === null ? stretches.dateOf(draft) : null;
      if (date !== null) carried.set(draft, date);
    }
  }
  return carried;
}

const keyOf = ({ exhibit, stretch }: Draft): string => `${exhibit}/${stretch}`;

class Stretches {
  readonly #parent = new Map<string, string>();
  readonly #dates = new Map<string, Set<string>>();
  readonly #broken = new Set<string>();

  constructor(conversation: Conversation) {
    for (const [first, ...rest] of conversation) {
      this.#root(keyOf(first!));
      for (const other of rest) this.#parent.set(this.#root(keyOf(other)), this.#root(keyOf(first!)));
    }
    const latest = new Map<string, string>();
    for (const draft of conversation.flat()) {
      const root = this.#root(keyOf(draft));
      const { date, time, basis } = draft.entry.when;
      if (date && basis !== 'user') this.#dates.set(root, (this.#dates.get(root) ?? new Set()).add(date));
      if (time && time < (latest.get(root) ?? '')) this.#broken.add(root);
      if (time) latest.set(root, time);
    }
  }

  dateOf(draft: Draft): string | null {
    const root = this.#root(keyOf(draft));
    const dates = this.#dates.get(root);
    return dates?.size === 1 && !this.#broken.has(root) ? [...dates][0]! : null;
  }

  #root(key: string): string {
    let root = key;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    // Whoever asked finds it at once the next time.
    for (let at = key; at !== root; ) {
      const up = this.#parent.get(at)!;
      this.#parent.set(at, root);
      at = up;
    }
    this.#parent.set(root, root);
    return root;
  }
}
