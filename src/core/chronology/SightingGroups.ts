import type { Draft } from './Draft.js';
import type { Conversation, Sighting } from './Conversation.js';
import { orderWithin } from './orderWithin.js';
import type { Shot } from './Shot.js';

/**
 * Which messages of several screenshots are one: union-find over all messages, which never joins two messages of one
 * screenshot. A message is a number here, counted through all screenshots; a group is named by one of its messages.
 */
export class SightingGroups {
  readonly #drafts: Draft[] = [];
  readonly #shotOf: number[] = [];
  readonly #start: number[] = [];
  readonly #parent: number[] = [];
  readonly #members: number[][] = [];
  /** Messages that are only pieces of the message of their group. */
  readonly #pieces = new Set<number>();
  readonly #doubted = new Set<number>();
  readonly #discarded = new Set<number>();

  constructor(shots: readonly Shot[]) {
    shots.forEach(({ drafts }, shot) => {
      this.#start.push(this.#drafts.length);
      for (const draft of drafts) {
        const node = this.#drafts.push(draft) - 1;
        this.#shotOf.push(shot);
        this.#parent.push(node);
        this.#members.push([node]);
      }
    });
  }

  /**
   * Whether message `i` of screenshot `a` and `j` of `b` can be one without making two messages of a screenshot one, nor,
   * by way of a copy whose time is cut off, two of different times.
   */
  mayJoin(a: number, i: number, b: number, j: number): boolean {
    const one = this.#root(this.#start[a]! + i);
    const other = this.#root(this.#start[b]! + j);
    if (one === other) return true;
    const shots = new Set(this.#members[one]!.map((n) => this.#shotOf[n]!));
    const hasTime = (shot: number, item: number): boolean => this.#drafts[this.#start[shot]! + item]!.entry.when.time !== null;
    if (!(hasTime(a, i) && hasTime(b, j)) && this.#areApart(one, other)) return false;
    return !this.#members[other]!.some((n) => shots.has(this.#shotOf[n]!));
  }

  /** Whether both groups have times and none in common. */
  #areApart(one: number, other: number): boolean {
    const [here, there] = [one, other].map((root) => new Set(this.#members[root]!.flatMap((n) => this.#drafts[n]!.entry.when.time ?? []))) as [Set<string>, Set<string>];
    return here.size > 0 && there.size > 0 && ![...here].some((time) => there.has(time));
  }

  join(a: number, i: number, b: number, j: number): void {
    const one = this.#root(this.#start[a]! + i);
    const other = this.#root(this.#start[b]! + j);
    if (one === other) return;
    const [kept, gone] = this.#members[one]!.length < this.#members[other]!.length ? [other, one] : [one, other];
    this.#parent[gone] = kept;
    this.#members[kept]!.push(...this.#members[gone]!);
  }

  /** Takes messages `i` of screenshots `a` for pieces of `j` of `b`, each with all its copies, if every one of them is such a piece. */
  absorb(pieces: readonly (readonly [a: number, i: number, b: number, j: number])[]): void {
    const wholes = new Map<number, number>();
    for (const [a, i, b, j] of pieces) {
      const piece = this.#start[a]! + i;
      if (!wholes.has(piece)) wholes.set(piece, this.#start[b]! + j);
    }
    for (const [piece, node] of wholes) {
      const [root, whole] = [this.#root(piece), this.#root(node)];
      const copies = this.#members[root]!;
      const isPiece = (copy: number): boolean => wholes.has(copy) && this.#root(wholes.get(copy)!) === whole && !this.#drafts[copy]!.entry.editedByUser;
      if (root === whole || this.#pieces.has(whole) || !copies.every(isPiece)) continue;
      for (const copy of copies) this.#pieces.add(copy);
      this.#parent[root] = whole;
      this.#members[whole]!.push(...copies);
    }
  }

  /** Takes the reading of message `i` of screenshot `a` for that of two: other copies speak for it. */
  doubt(a: number, i: number): void {
    this.#doubted.add(this.#start[a]! + i);
  }

  /** Leaves message `i` of screenshot `a` out, if it was found nowhere else: another shows that nothing stands there. */
  discard(a: number, i: number): void {
    const node = this.#start[a]! + i;
    if (this.#members[this.#root(node)]!.length === 1 && !this.#drafts[node]!.entry.editedByUser) this.#discarded.add(node);
  }

  conversations(): readonly Conversation[] {
    const roots = [...this.#parent.keys()].filter((n) => this.#root(n) === n);
    return this.#connected(roots).map((component) => {
      const ranks = this.#ranksOf(component);
      const order = orderWithin(
        component.map((root) => ({ root, below: this.#below(root), rank: ranks.get(root)!, first: Math.min(...this.#members[root]!) })),
      );
      return order.filter((root) => !this.#discarded.has(root)).map((root) => this.#sighting(root));
    });
  }

  /** Groups that are tied together by standing on common screenshots. */
  #connected(roots: readonly number[]): readonly number[][] {
    const tied = this.#start.map((_, shot) => shot);
    const find = (shot: number): number => {
      let at = shot;
      while (tied[at] !== at) at = tied[at] = tied[tied[at]!]!;
      return at;
    };
    for (const root of roots) {
      const [first, ...rest] = this.#members[root]!.map((n) => this.#shotOf[n]!);
      for (const other of rest) tied[find(other)] = find(first!);
    }
    const components = new Map<number, number[]>();
    for (const root of roots) {
      const name = find(this.#shotOf[root]!);
      const component = components.get(name);
      if (component) component.push(root);
      else components.set(name, [root]);
    }
    return [...components.values()];
  }

  /** What stands directly under a group on some screenshot. */
  #below(root: number): readonly number[] {
    const next = this.#members[root]!.filter((n) => this.#shotOf[n + 1] === this.#shotOf[n]).map((n) => this.#root(n + 1));
    return [...new Set(next)].filter((below) => below !== root);
  }

  /** Date and time of each group; one without a date has that of what stands above it, if anything does. */
  #ranksOf(component: readonly number[]): ReadonlyMap<number, string> {
    const ranks = new Map(component.map((root) => [root, this.#ownRank(root)]));
    for (const node of component.flatMap((root) => this.#members[root]!).sort((a, b) => a - b)) {
      const root = this.#root(node);
      const isFirst = this.#shotOf[node - 1] !== this.#shotOf[node];
      if (ranks.get(root) === '' && !isFirst) ranks.set(root, ranks.get(this.#root(node - 1))!);
    }
    return ranks;
  }

  #ownRank(root: number): string {
    const whens = this.#members[root]!.map((n) => this.#drafts[n]!.entry.when);
    const date = whens.find((w) => w.date)?.date;
    return date ? `${date} ${whens.find((w) => w.time)?.time ?? ''}` : '';
  }

  #sighting(root: number): Sighting {
    const seen = this.#members[root]!.map((n): Draft => {
      if (this.#pieces.has(n)) return { ...this.#drafts[n]!, fragment: true };
      return this.#doubted.has(n) ? { ...this.#drafts[n]!, joined: true } : this.#drafts[n]!;
    });
    return seen.sort((a, b) => Number(a.fragment ?? false) - Number(b.fragment ?? false) || a.exhibit - b.exhibit);
  }

  #root(node: number): number {
    let at = node;
    while (this.#parent[at] !== at) at = this.#parent[at] = this.#parent[this.#parent[at]!]!;
    return at;
  }
}
