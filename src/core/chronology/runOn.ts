import { bareText } from './Shot.js';
import { withinDistance } from './withinDistance.js';

/** So many letters must be common for one part of a text to go on in another. */
const leastCommon = 12;
/** So many letters each must show that the other does not. */
const leastOwn = 8;
/** The run is looked for by so many letters that were read alike. */
const anchor = 8;
/** Share of the common letters that may be misread. */
const tolerance = 0.12;
/** Words that an edge cuts through are misread: so many may be left out where the upper part ends and the lower one begins. */
const mostCutWords = 3;

/** How the lower part of a text goes on in the upper one, in letters and digits of each. */
export interface Run {
  /** Letters that both show. */
  readonly common: number;
  /** Where the upper part's sure letters end. */
  readonly upperEnd: number;
  /** Where the lower part goes on behind them. */
  readonly lowerFrom: number;
}

/**
 * How the last words of an upper part of a text are the first ones of a lower part: null when they are not. `words` are
 * folded as {@link bareText} does.
 */
export function runOn(upper: readonly string[], lower: readonly string[]): Run | null {
  const [above, below] = [upper.join(''), lower.join('')];
  for (let skip = 0; skip <= mostCutWords && skip < lower.length; skip += 1) {
    const skipped = lower.slice(0, skip).join('').length;
    const start = below.slice(skipped, skipped + anchor);
    if (start.length < anchor) return null;
    for (let at = above.indexOf(start); at !== -1; at = above.indexOf(start, at + 1)) {
      for (let drop = 0; drop <= mostCutWords && drop < upper.length; drop += 1) {
        const end = above.length - upper.slice(upper.length - drop).join('').length;
        const common = end - at;
        if (common < leastCommon) break;
        // Else one part may hold the other.
        const isPart = at - skipped < leastOwn || below.length - skipped - common - (above.length - end) < leastOwn;
        if (isPart) continue;
        if (withinDistance(above.slice(at, end), below.slice(skipped, skipped + common), Math.floor(common * tolerance))) return { common, upperEnd: end, lowerFrom: skipped + common };
      }
    }
  }
  return null;
}

/** The text of which two parts show the upper and the lower end; null when they have no run in common. */
export function joinedByRun(upper: string, lower: string): string | null {
  const run = runOn(wordsOf(upper), wordsOf(lower));
  return run === null ? null : upper.slice(0, placeOf(upper, run.upperEnd)) + lower.slice(placeOf(lower, run.lowerFrom));
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).map(bareText);

/** Where so many letters and digits of a text end. */
function placeOf(text: string, letters: number): number {
  let left = letters;
  let at = 0;
  for (const sign of text) {
    if (left === 0) break;
    at += sign.length;
    left -= bareText(sign).length;
  }
  return at;
}
