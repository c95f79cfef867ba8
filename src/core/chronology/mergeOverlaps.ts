import type { Draft } from './Draft.js';
import { alignOverlap, shotOf, type Shot } from './alignOverlap.js';

/** A message as one or several screenshots show it, in the order of exhibits. */
export type Sighting = readonly Draft[];

/** Screenshots that overlap, directly or through others, as one ordered conversation. */
export type Conversation = readonly Sighting[];

/** So many screenshots are compared each with each; beyond that only those that share a message word for word. */
const allPairsUpTo = 40;

/**
 * Puts overlapping screenshots together: the same message seen on several of them becomes one sighting. Two equal
 * messages on one screenshot stay two. The result does not depend on the order of import.
 */
export function mergeOverlaps(screenshots: readonly (readonly Draft[])[]): readonly Conversation[] {
  const shots = screenshots.filter((drafts) => drafts.length > 0).map(shotOf);
  const groups = new Groups(shots);
  for (const { a, b, pairs } of overlapsOf(shots)) {
    if (pairs.every(([i, j]) => groups.mayJoin(a, i, b, j))) for (const [i, j] of pairs) groups.join(a, i, b, j);
  }
  return groups.conversations();
}

/** Overlaps, longest first, so that a doubtful short one cannot stand in the way of a sure one. */
function overlapsOf(shots: readonly Shot[]): { a: number; b: number; pairs: ReturnType<typeof alignOverlap> }[] {
  const found: { a: number; b: number; pairs: ReturnType<typeof alignOverlap> }[] = [];
  for (const [a, b] of candidates(shots)) {
    const pairs = alignOverlap(shots[a]!, shots[b]!);
    if (pairs.length > 0) found.push({ a, b, pairs });
  }
  return found.sort((x, y) => y.pairs.length - x.pairs.length || x.a - y.a || x.b - y.b);
}

function* candidates(shots: readonly Shot[]): Generator<readonly [number, number]> {
  const near = shots.length <= allPairsUpTo ? null : sharing(shots);
  for (let a = 0; a < shots.length; a += 1) {
    for (let b = a + 1; b < shots.length; b += 1) {
      if (!near || near.has(a * shots.length + b)) yield [a, b];
    }
  }
}

function sharing(shots: readonly Shot[]): Set<number> {
  const byText = new Map<string, number[]>();
  shots.forEach(({ bare }, shot) => {
    for (const text of new Set(bare)) if (text.length >= 4) byText.set(text, [...(byText.get(text) ?? []), shot]);
  });
  const pairs = new Set<number>();
  for (const holders of byText.values()) {
    for (const [k, a] of holders.entries()) for (const b of holders.slice(k + 1, k + 50)) pairs.add(a * shots.length + b);
  }
  return pairs;
}

/** Union-find over all messages, which never joins two messages of one screenshot. */
class Groups {
  readonly #start: number[] = [];
  readonly #parent: number[] = [];
  readonly #members: number[][] = [];
  readonly #shotOf: number[] = [];

  constructor(private readonly shots: readonly Shot[]) {
    shots.forEach(({ drafts }, shot) => {
      this.#start.push(this.#parent.length);
      for (let i = 0; i < drafts.length; i += 1) {
        const node = this.#parent.push(this.#parent.length) - 1;
        this.#members[node] = [node];
        this.#shotOf[node] = shot;
      }
    });
  }

  mayJoin(a: number, i: number, b: number, j: number): boolean {
    const one = this.#root(this.#node(a, i));
    const other = this.#root(this.#node(b, j));
    if (one === other) return true;
    const shots = new Set(this.#members[one]!.map((n) => this.#shotOf[n]!));
    return !this.#members[other]!.some((n) => shots.has(this.#shotOf[n]!));
  }

  join(a: number, i: number, b: number, j: number): void {
    const one = this.#root(this.#node(a, i));
    const other = this.#root(this.#node(b, j));
    if (one === other) return;
    this.#parent[other] = one;
    this.#members[one]!.push(...this.#members[other]!);
  }

  conversations(): readonly Conversation[] {
    const roots = [...this.#parent.keys()].filter((n) => this.#root(n) === n);
    return this.#connected(roots).map((component) => this.#ordered(component).map((root) => this.#sighting(root)));
  }

  /** Sightings that are tied together by standing on common screenshots. */
  #connected(roots: readonly number[]): number[][] {
    const shotGroup = this.shots.map((_, shot) => shot);
    const find = (shot: number): number => (shotGroup[shot] === shot ? shot : (shotGroup[shot] = find(shotGroup[shot]!)));
    for (const root of roots) {
      const [first, ...rest] = this.#members[root]!.map((n) => this.#shotOf[n]!);
      for (const other of rest) shotGroup[find(other)] = find(first!);
    }
    const components = new Map<number, number[]>();
    for (const root of roots) {
      const group = find(this.#shotOf[root]!);
      components.set(group, [...(components.get(group) ?? []), root]);
    }
    return [...components.values()];
  }

  /** Topological order by "stands above on some screenshot"; of what is free, the earliest on the earliest exhibit. */
  #ordered(component: readonly number[]): number[] {
    const below = new Map<number, Set<number>>(component.map((root) => [root, new Set()]));
    const waiting = new Map<number, number>(component.map((root) => [root, 0]));
    for (const root of component) {
      for (const node of this.#members[root]!) {
        const next = this.#next(node);
        if (next === null || below.get(root)!.has(next)) continue;
        below.get(root)!.add(next);
        waiting.set(next, waiting.get(next)! + 1);
      }
    }
    const order: number[] = [];
    const rank = new Map(component.map((root) => [root, this.#rank(root)]));
    while (waiting.size > 0) {
      const free = [...waiting].filter(([, count]) => count === 0).map(([root]) => root);
      // Contradicting screenshots would leave nothing free: the earliest goes on.
      const [chosen] = (free.length > 0 ? free : [...waiting.keys()]).sort((x, y) => this.#compare(x, y, rank, order.at(-1)));
      waiting.delete(chosen!);
      order.push(chosen!);
      for (const next of below.get(chosen!)!) if (waiting.has(next)) waiting.set(next, waiting.get(next)! - 1);
    }
    return order;
  }

  /** Dated before by date and time; else what follows the last one on its screenshot; else by exhibit. */
  #compare(x: number, y: number, rank: ReadonlyMap<number, string>, last: number | undefined): number {
    const [rankX = '', rankY = ''] = [rank.get(x), rank.get(y)];
    if (rankX && rankY && rankX !== rankY) return rankX < rankY ? -1 : 1;
    const follows = (root: number): number => (last !== undefined && this.#members[last]!.some((n) => this.#next(n) === root) ? 0 : 1);
    return follows(x) - follows(y) || Math.min(...this.#members[x]!) - Math.min(...this.#members[y]!);
  }

  #rank(root: number): string {
    const whens = this.#members[root]!.map((n) => this.#draft(n).entry.when);
    const date = whens.find((w) => w.date)?.date;
    const time = whens.find((w) => w.time)?.time;
    return date ? `${date} ${time ?? ''}` : '';
  }

  #next(node: number): number | null {
    const shot = this.#shotOf[node]!;
    return this.#shotOf[node + 1] === shot ? this.#root(node + 1) : null;
  }

  #sighting(root: number): Sighting {
    return this.#members[root]!.map((n) => this.#draft(n)).sort((a, b) => a.exhibit - b.exhibit);
  }

  #draft(node: number): Draft {
    const shot = this.#shotOf[node]!;
    return this.shots[shot]!.drafts[node - this.#start[shot]!]!;
  }

  #node(shot: number, index: number): number {
    return this.#start[shot]! + index;
  }

  #root(node: number): number {
    let root = node;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    return root;
  }
}
