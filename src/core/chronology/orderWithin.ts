/** A message of a conversation that is to be put in order. */
export interface Placeable {
  readonly root: number;
  /** What stands directly under it on some screenshot. */
  readonly below: readonly number[];
  /** Date and time, comparable as text; empty when unknown. */
  readonly rank: string;
  /** Its earliest place in the order of import. */
  readonly first: number;
}

/**
 * The messages of a conversation from top to bottom: none before what stands above it on any screenshot; of those that
 * are free, the one with the earliest date and time, then the one that follows the last directly, then the one imported
 * first. Where screenshots contradict each other, nothing below those that do goes before them.
 */
export function orderWithin(messages: readonly Placeable[]): readonly number[] {
  const known = new Map(messages.map((one) => [one.root, one]));
  const waiting = new Map<number, number>(messages.map(({ root }) => [root, 0]));
  for (const { below } of messages) for (const root of below) waiting.set(root, waiting.get(root)! + 1);
  const free = messages.filter(({ root }) => waiting.get(root) === 0);
  const order: number[] = [];
  while (order.length < messages.length) {
    const last = known.get(order.at(-1) ?? -1);
    if (free.length === 0) free.push(firstOfRound(messages.filter(({ root }) => waiting.has(root)), last));
    const chosen = takeBest(free, new Set(last?.below));
    waiting.delete(chosen.root);
    order.push(chosen.root);
    for (const root of chosen.below) {
      const left = waiting.get(root);
      if (left === undefined) continue;
      waiting.set(root, left - 1);
      if (left === 1) free.push(known.get(root)!);
    }
  }
  return order;
}

/**
 * One of those that stand above each other in a round, with nothing but themselves above them on the way there: what
 * follows the last directly, or was imported first.
 */
function firstOfRound(left: readonly Placeable[], last: Placeable | undefined): Placeable {
  const byImport = [...left].sort((a, b) => a.first - b.first);
  const isNext = ({ root }: Placeable): boolean => last?.below.includes(root) === true;
  const passed: Placeable[] = [];
  for (let at = byImport.find(isNext) ?? byImport[0]!; ; ) {
    const from = passed.indexOf(at);
    if (from >= 0) {
      const round = passed.slice(from).sort((a, b) => a.first - b.first);
      return round.find(isNext) ?? round[0]!;
    }
    passed.push(at);
    const { root } = at;
    const above = byImport.find(({ below }) => below.includes(root));
    if (above === undefined) return at;
    at = above;
  }
}

/** Takes the one out that goes on. Few are free at a time: one a screenshot at most. */
function takeBest(free: Placeable[], following: ReadonlySet<number>): Placeable {
  let best = 0;
  for (let i = 1; i < free.length; i += 1) if (isBefore(free[i]!, free[best]!, following)) best = i;
  return free.splice(best, 1)[0]!;
}

function isBefore(a: Placeable, b: Placeable, following: ReadonlySet<number>): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  const [followsA, followsB] = [following.has(a.root), following.has(b.root)];
  return followsA === followsB ? a.first < b.first : followsA;
}
