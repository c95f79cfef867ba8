import type { ReadWord } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { isSameLine } from '../Piece.js';
import { right, union } from '../layout/Raster.js';

const numberBroken = /(?:^|[^\p{L}\d])(?:[A-ZА-Я]|\d{4,}|[+]?\d[\d-]{4,})-$/u;
const link = /^(?:https?:\/\/|www\.)|^[\w.-]+\.[a-z]{2,}\/\S*$/iu;

/**
 * Joins words that a narrow bubble broke over two lines: numbers at their hyphen («79444793-» «0007», «T-» «629266247») and
 * links that had a line of their own and did not fit. The word then spans both lines.
 */
export function joinBroken(runs: readonly BlockLine[]): readonly BlockLine[] {
  const widest = Math.max(...runs.map((run) => right(run.bbox)));
  const joined: BlockLine[] = [];
  for (const run of runs) {
    const above = joined.at(-1);
    const last = above?.words.at(-1);
    const [first, ...others] = run.words;
    if (above === undefined || last === undefined || first === undefined || isSameLine(above, run) || !isBroken(above, last, first, widest)) {
      joined.push(run);
      continue;
    }
    const word: ReadWord = { text: last.text + first.text, bbox: union(last.bbox, first.bbox), confidence: Math.min(last.confidence, first.confidence) };
    joined[joined.length - 1] = { ...above, words: [...above.words.slice(0, -1), word] };
    if (others.length > 0) joined.push({ ...run, words: others });
  }
  return joined;
}

function isBroken(above: BlockLine, last: ReadWord, first: ReadWord, widest: number): boolean {
  if (numberBroken.test(last.text)) return /^\d/u.test(first.text);
  const isFull = above.words.length === 1 && widest - right(above.bbox) < 2.5 * above.xHeightPx;
  return isFull && link.test(last.text) && /^[\w\-/?=&#%.]+$/u.test(first.text);
}
