import { isWeighty, type Node } from './bestChain.js';
import { haveOtherTitles } from './haveOtherTitles.js';
import { isOdd } from './isOdd.js';
import { contradicts } from './sameMessage.js';
import type { Item, Shot } from './Shot.js';

/** So many letters that agree prove an overlap. */
const enoughProof = 12;
/** Two screenshots under other titles are of other conversations, unless much more than a template agrees. */
const enoughUnderOtherTitle = 120;
/** A minute or a day that both show speaks for an overlap as so many letters do. */
const proofOfTime = 4;
/** One message alone proves no overlap, unless it is long and has its time, or it joins the end of one to the beginning of the other. */
const loneLetters = 24;
const loneLettersAtEnds = 8;
/** Share of what stands in the overlap that must agree; else it is a template said twice. */
const enoughShare = 0.7;
/** For each sure pair so many may stand in the same place and say something else: misread, and other things are not read alike. */
const mostOdd = 0.34;

/** What speaks for a chain of pairs being the overlap of two screenshots, in letters that agree; 0 when there is doubt. */
export function proofOf(chain: readonly Node[], a: Shot, b: Shot): number {
  const proof = lettersFor(chain, a, b);
  return proof < (haveOtherTitles(a, b) ? enoughUnderOtherTitle : enoughProof) ? 0 : proof;
}

function lettersFor(chain: readonly Node[], a: Shot, b: Shot): number {
  if (chain.length === 0 || !fillsOverlap(chain, a, b)) return 0;
  const sure = chain.filter(({ isSure }) => isSure);
  const odd = chain.filter(({ isSure, grade, i, j }) => !isSure && isOdd(a.items[i]!, b.items[j]!, grade)).length;
  const letters = sure.reduce((sum, { i, j }) => sum + lettersOf(a.items[i]!, b.items[j]!), 0);
  const times = new Set(sure.flatMap(({ i, j }) => sharedTime(a.items[i]!, b.items[j]!) ?? []));
  if (odd > (sure.length > 2 || (sure.length > 1 && letters >= loneLetters) ? Math.max(1, sure.length * mostOdd) : 0)) return 0;
  if (sure.length > 1) return letters + times.size * proofOfTime;
  return isProvenAlone(chain, letters, times.size > 0, a, b) ? letters + proofOfTime : 0;
}

function isProvenAlone(chain: readonly Node[], letters: number, hasTime: boolean, a: Shot, b: Shot): boolean {
  return hasTime && letters >= (joinsEnds(chain, a, b) ? loneLettersAtEnds : loneLetters);
}

/** A picture of one minute and one size says as much as a short sentence. */
const lettersOf = (a: Item, b: Item): number => (a.bare === '' && b.bare === '' ? loneLettersAtEnds : Math.min(a.bare.length, b.bare.length));

/** Two times that do not contradict each other are equal, unless one is missing. */
const sharedTime = (a: Item, b: Item): string | null => {
  if (a.isDay) return a.date !== null && a.date === b.date ? a.date : null;
  return a.time === null || contradicts(a, b) ? null : b.time;
};

/** Nothing stands below it on one, and nothing above it on the other. */
function joinsEnds(chain: readonly Node[], a: Shot, b: Shot): boolean {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const isLast = (items: readonly Item[], index: number): boolean => !items.slice(index + 1).some(isWeighty);
  const isFirst = (items: readonly Item[], index: number): boolean => !items.slice(0, index).some(isWeighty);
  return (isLast(a.items, last.i) && isFirst(b.items, first.j)) || (isLast(b.items, last.j) && isFirst(a.items, first.i));
}

/** Inside an overlap nearly all must agree, and it must reach an end of each; date lines and scraps are easily overlooked. */
function fillsOverlap(chain: readonly Node[], a: Shot, b: Shot): boolean {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const weigh = (items: readonly Item[]): number => items.filter(isWeighty).length;
  const before = Math.min(weigh(a.items.slice(0, first.i)), weigh(b.items.slice(0, first.j)));
  const behind = Math.min(weigh(a.items.slice(last.i + 1)), weigh(b.items.slice(last.j + 1)));
  const [inA, inB] = [new Set(chain.map(({ i }) => i)), new Set(chain.map(({ j }) => j))];
  const left = Math.max(
    weigh(a.items.filter((_, i) => i > first.i && i < last.i && !inA.has(i))),
    weigh(b.items.filter((_, j) => j > first.j && j < last.j && !inB.has(j))),
  );
  return before <= 1 && behind <= 1 && chain.length >= (chain.length + left) * enoughShare;
}
