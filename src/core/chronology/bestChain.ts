import type { Grade } from './sameMessage.js';
import type { Item, Shot } from './Shot.js';

/** Two things of two screenshots that may be one. */
export interface Node {
  readonly i: number;
  readonly j: number;
  readonly grade: Grade;
  /** What stands there tells it, rather than what stands around it. */
  readonly isSure: boolean;
}

/** What a pair is worth by its likeness. */
const worth = [0, 0.5, 3, 4] as const;
/** What a message without its like costs inside an overlap, and one that says next to nothing. */
const missing = 1.5;
const missingScrap = 0.5;
/** So many messages in a row may be without their like. */
const reach = 4;

/** The chain of pairs, ever further down on both screenshots, that is worth most. */
export function bestChain(nodes: readonly Node[], a: Shot, b: Shot): readonly Node[] {
  const sorted = [...nodes].sort((x, y) => x.i - y.i || x.j - y.j);
  const [costA, costB] = [runningCost(a.items), runningCost(b.items)];
  const score: number[] = [];
  const before: number[] = [];
  let best = -1;
  let bestScore = 0;
  sorted.forEach(({ i, j, grade }, at) => {
    score.push(-Math.min(costA[i]!, costB[j]!));
    before.push(-1);
    for (let k = at - 1; k >= 0 && sorted[k]!.i >= i - reach; k -= 1) {
      const above = sorted[k]!;
      if (above.i >= i || above.j >= j || above.j < j - reach) continue;
      const skipped = costA[i]! - costA[above.i + 1]! + costB[j]! - costB[above.j + 1]!;
      const total = score[k]! - skipped;
      if (total > score[at]!) [score[at], before[at]] = [total, k];
    }
    score[at]! += worth[grade];
    const whole = score[at]! - Math.min(costA.at(-1)! - costA[i + 1]!, costB.at(-1)! - costB[j + 1]!);
    if (whole > bestScore) [best, bestScore] = [at, whole];
  });
  const chain: Node[] = [];
  for (let at = best; at !== -1; at = before[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}

/** The cost of leaving out the first k things, for each k. */
function runningCost(items: readonly Item[]): readonly number[] {
  const sums = [0];
  for (const item of items) sums.push(sums.at(-1)! + (isWeighty(item) ? missing : missingScrap));
  return sums;
}

/** Whether a screenshot that shows the same place would hardly lack it: a date line or a scrap is easily overlooked or misread. */
export const isWeighty = ({ bare, time, isDay }: Item): boolean => !isDay && (bare.length > 2 || time !== null);
