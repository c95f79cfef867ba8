import type { Draft } from './Draft.js';
import { bareText, couldBeSame } from './sameMessage.js';

/** A screenshot's entries with their bare texts, made once. */
export interface Shot {
  readonly drafts: readonly Draft[];
  readonly bare: readonly string[];
}

export const shotOf = (drafts: readonly Draft[]): Shot => ({ drafts, bare: drafts.map((d) => bareText(d.entry.text)) });

export type Pair = readonly [indexInA: number, indexInB: number];

/** One short message alone («Ок») proves no overlap; a long one with its time does. */
const loneLetters = 24;
const enoughLetters = 12;

/**
 * The messages that two screenshots of one conversation share: the end of one is the beginning of the other, or one lies
 * within the other. Semi-global alignment (Needleman–Wunsch with free ends): what lies outside the overlap costs
 * nothing, a message missing inside it costs one match. Empty when they do not overlap beyond doubt.
 */
export function alignOverlap(a: Shot, b: Shot): readonly Pair[] {
  const pairs = bestPath(a, b);
  if (pairs.length === 0) return [];
  const [firstA, firstB] = pairs[0]!;
  const [lastA, lastB] = pairs.at(-1)!;
  const span = Math.max(lastA - firstA, lastB - firstB) + 1;
  // Inside an overlap nearly all must agree, and it must reach an end of each: else it is a template said twice.
  const reachesEnds = Math.min(firstA, firstB) <= 1 && Math.min(a.drafts.length - 1 - lastA, b.drafts.length - 1 - lastB) <= 1;
  if (!reachesEnds || pairs.length < span * 0.7) return [];
  const letters = pairs.reduce((sum, [i]) => sum + a.bare[i]!.length, 0);
  const timed = pairs.some(([i, j]) => a.drafts[i]!.entry.when.time !== null && a.drafts[i]!.entry.when.time === b.drafts[j]!.entry.when.time);
  if (pairs.length === 1) return letters >= loneLetters && timed ? pairs : [];
  return letters >= enoughLetters ? pairs : [];
}

function bestPath(a: Shot, b: Shot): Pair[] {
  const rows = a.drafts.length;
  const columns = b.drafts.length;
  const width = columns + 1;
  const score = new Int16Array((rows + 1) * width);
  const step = new Uint8Array((rows + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= rows; i += 1) {
    for (let j = 1; j <= columns; j += 1) {
      const at = i * width + j;
      const same = couldBeSame(a.drafts[i - 1]!, b.drafts[j - 1]!, a.bare[i - 1]!, b.bare[j - 1]!);
      const choices = [0, same ? score[at - width - 1]! + 2 : -1, score[at - width]! - 2, score[at - 1]! - 2];
      const chosen = choices.indexOf(Math.max(...choices));
      score[at] = choices[chosen]!;
      step[at] = chosen;
      if (score[at] > best) {
        best = score[at];
        bestAt = at;
      }
    }
  }
  return trace(step, width, bestAt);
}

function trace(step: Uint8Array, width: number, from: number): Pair[] {
  const pairs: Pair[] = [];
  let at = from;
  while (step[at] !== 0) {
    if (step[at] === 1) {
      pairs.push([Math.floor(at / width) - 1, (at % width) - 1]);
      at -= width + 1;
    } else {
      at -= step[at] === 2 ? width : 1;
    }
  }
  return pairs.reverse();
}
