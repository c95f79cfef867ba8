import { readOf, type Draft } from './Draft.js';
import { bareText, likeness } from './sameMessage.js';

/** A screenshot's entries with their bare texts, made once. */
export interface Shot {
  readonly drafts: readonly Draft[];
  readonly bare: readonly string[];
}

export const shotOf = (drafts: readonly Draft[]): Shot => ({ drafts, bare: drafts.map((d) => bareText(readOf(d).text)) });

export type Pair = readonly [indexInA: number, indexInB: number];

/** One short message alone («Ок») proves no overlap; a long one with its time does. */
const loneLetters = 24;
const enoughLetters = 12;
/** A minute that both show speaks for an overlap as so many letters do. */
const lettersOfTime = 4;
/** What a pair is worth by its likeness, and what a message without its like costs inside an overlap. */
const worth = [0, 1, 3, 4] as const;
const missing = 2;

/**
 * The messages that two screenshots of one conversation share: the end of one is the beginning of the other, or one lies
 * within the other. Semi-global alignment (Needleman–Wunsch with free ends): what lies outside the overlap costs
 * nothing. Empty when they do not overlap beyond doubt.
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
  const sure = pairs.filter(([i, j]) => gradeOf(a, i, b, j) > 1);
  const letters = sure.reduce((sum, [i]) => sum + a.bare[i]!.length, 0);
  const times = new Set(sure.flatMap(([i, j]) => sharedTime(a.drafts[i]!, b.drafts[j]!) ?? []));
  const isProven = sure.length > 1 ? letters + times.size * lettersOfTime >= enoughLetters : letters >= loneLetters && times.size > 0;
  return isProven ? pairs : [];
}

const gradeOf = (a: Shot, i: number, b: Shot, j: number): 0 | 1 | 2 | 3 => likeness(a.drafts[i]!, b.drafts[j]!, a.bare[i]!, b.bare[j]!);

/** Two times that do not contradict each other are equal, unless one is missing. */
const sharedTime = (a: Draft, b: Draft): string | null => (readOf(a).time === null ? null : readOf(b).time);

function bestPath(a: Shot, b: Shot): readonly Pair[] {
  const rows = a.drafts.length;
  const width = b.drafts.length + 1;
  const score = new Int32Array((rows + 1) * width);
  const step = new Uint8Array((rows + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= rows; i += 1) {
    for (let j = 1; j < width; j += 1) {
      const at = i * width + j;
      const grade = gradeOf(a, i - 1, b, j - 1);
      const choices = [0, grade > 0 ? score[at - width - 1]! + worth[grade] : -1, score[at - width]! - missing, score[at - 1]! - missing];
      const chosen = choices.indexOf(Math.max(...choices));
      score[at] = choices[chosen]!;
      step[at] = chosen;
      if (score[at] > best) {
        best = score[at];
        bestAt = at;
      }
    }
  }
  return withoutDoubtfulEnds(trace(step, width, bestAt), ([i, j]) => gradeOf(a, i, b, j) > 1);
}

/** A pair whose digits differ counts only between two sure ones. */
function withoutDoubtfulEnds(pairs: readonly Pair[], isSure: (pair: Pair) => boolean): readonly Pair[] {
  return pairs.slice(Math.max(0, pairs.findIndex(isSure)), pairs.findLastIndex(isSure) + 1);
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
