import { bareSubject, isReplySubject } from './bareSubject.js';
import { findMarks } from './findMarks.js';

/** What of a letter tells to which others it belongs. */
export interface ThreadLetter<Key> {
  readonly key: Key;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly subject: string;
  /** UTC, ISO 8601. */
  readonly date: string | null;
  /** Gmail's own number of the thread (X-GM-THRID), when the letter comes out of its archive. */
  readonly gmailThread?: string | null;
}

/**
 * The letters in threads, each in the order of dates; threads in the order of their first letters, letters without a date
 * behind the dated. Letters belong together that name each other (RFC 5322 §3.6.4), that Gmail holds together, whose
 * subjects name the same ticket number, or, where an answer names nobody, that have the same subject.
 */
export function letterThreads<Key>(letters: readonly ThreadLetter<Key>[]): readonly (readonly Key[])[] {
  const sets = new DisjointSets(letters.length);
  const first = new Map<string, number>();
  const tie = (at: number, name: string): void => {
    const other = first.get(name);
    if (other === undefined) first.set(name, at);
    else sets.join(at, other);
  };
  letters.forEach((letter, at) => {
    for (const id of idsOf(letter)) tie(at, `id ${id}`);
    if (letter.gmailThread) tie(at, `gmail ${letter.gmailThread}`);
    for (const mark of findMarks(letter.subject)) if (mark.kind === 'ticket') tie(at, `ticket ${mark.value.toLowerCase()}`);
  });
  tieBySubject(letters, sets);
  const groups = new Map<number, number[]>();
  letters.forEach((_, at) => put(groups, sets.find(at), at));
  const inTime = (a: number, b: number): number => compareDates(letters[a]!.date, letters[b]!.date) || a - b;
  const threads = [...groups.values()].map((group) => group.sort(inTime)).sort((a, b) => inTime(a[0]!, b[0]!));
  return threads.map((thread) => thread.map((at) => letters[at]!.key));
}

function idsOf({ messageId, inReplyTo, references }: ThreadLetter<unknown>): readonly string[] {
  return [...new Set([messageId, inReplyTo, ...references].filter((id) => id !== null && id !== ''))] as string[];
}

/** An answer that names no letter goes to those whose subject it repeats. */
function tieBySubject(letters: readonly ThreadLetter<unknown>[], sets: DisjointSets): void {
  const bySubject = new Map<string, number[]>();
  letters.forEach(({ subject }, at) => {
    const bare = bareSubject(subject).toLowerCase();
    if (bare !== '') put(bySubject, bare, at);
  });
  for (const group of bySubject.values()) {
    const orphans = group.filter((at) => isReplySubject(letters[at]!.subject) && letters[at]!.inReplyTo === null && letters[at]!.references.length === 0);
    for (const orphan of orphans) sets.join(orphan, group[0]!);
  }
}

function put<Name>(groups: Map<Name, number[]>, name: Name, at: number): void {
  const group = groups.get(name);
  if (group) group.push(at);
  else groups.set(name, [at]);
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Numbers in groups that grow together. */
class DisjointSets {
  readonly #parent: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, at) => at);
  }

  find(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let next = at; this.#parent[next] !== root; ) [next, this.#parent[next]] = [this.#parent[next]!, root];
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    this.#parent[high] = low;
  }
}
